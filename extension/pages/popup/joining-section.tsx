import type { ConnectionView } from '../../messaging/views.ts';
import { useWording } from '../i18n/texts.tsx';
import { openPage } from './open-page.ts';

/** For who takes no part yet: with an invitation, or by looking at what the organisation set here. */
export function JoiningSection({ connection: { account, server } }: { readonly connection: ConnectionView }) {
  const { texts } = useWording();
  if (account.state !== 'signed-out') return null;
  return (
    <section>
      <button type="button" className="link" onClick={() => void openPage('/invitation.html')}>
        {texts.popup.haveInvitation}
      </button>
      {server === 'not-configured' && (
        <button type="button" className="link" onClick={() => void openPage('/admin.html?section=policy')}>
          {texts.popup.whatIsSet}
        </button>
      )}
    </section>
  );
}
