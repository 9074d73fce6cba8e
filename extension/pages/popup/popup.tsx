import { useWording } from '../i18n/texts.tsx';
import { Mark } from '../mark.tsx';
import { AccountSection } from './account-section.tsx';
import { DueActionsSection } from './due-actions-section.tsx';
import { JoiningSection } from './joining-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { Problem } from './problem.tsx';
import { ServerSection } from './server-section.tsx';
import { SiteSection } from './site-section.tsx';
import { usePopup } from './use-popup.ts';

export function Popup() {
  const { texts } = useWording();
  const { site, setSite, connection, setConnection, failure, load } = usePopup();
  return (
    <main>
      <header className="head">
        <Mark size={24} />
        <h1>{texts.product}</h1>
      </header>
      {failure && <Problem failure={failure} onRetry={load} />}
      {(site || !failure) && <SiteSection site={site} onChange={setSite} />}
      {(connection || !failure) && <AccountSection connection={connection} onChange={setConnection} />}
      {connection && <JoiningSection connection={connection} />}
      {connection && <DueActionsSection connection={connection} />}
      {connection && <ServerSection connection={connection} />}
      <PrivacySection />
    </main>
  );
}
