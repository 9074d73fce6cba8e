import { useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '../../messaging/send.ts';
import type { SiteView } from '../../messaging/views.ts';
import { useWording } from '../i18n/texts.tsx';
import { useTask } from '../use-task.ts';
import { Problem } from './problem.tsx';
import { hostPatternOf } from './site.ts';
import type { SiteInFront } from './use-popup.ts';

interface Properties {
  readonly site: SiteInFront;
  readonly onChange: (site: SiteView) => void;
}

export function SiteSection({ site, onChange }: Properties) {
  const { texts } = useWording();
  return (
    <section aria-labelledby="site">
      <h2 id="site">{texts.popup.site}</h2>
      {site === undefined && <div className="skeleton tall" aria-hidden="true" />}
      {site === 'none' && (
        <>
          <p className="host">{texts.popup.noSite}</p>
          <p className="note">{texts.popup.siteState['not-possible']}</p>
        </>
      )}
      {site && site !== 'none' && <Site site={site} onChange={onChange} />}
    </section>
  );
}

function Site({ site, onChange }: { readonly site: SiteView; readonly onChange: (site: SiteView) => void }) {
  const { texts } = useWording();
  const [isRefused, setIsRefused] = useState(false);
  const task = useTask(onChange);
  const host = new URL(site.origin).host;
  const isOn = site.state === 'on';
  const isFixed = site.state === 'not-possible' || site.state === 'not-allowed';
  const mayChange = !isFixed && (!site.isManaged || site.state === 'not-granted');

  const change = () => {
    if (task.isBusy) return;
    setIsRefused(false);
    // Asked before anything is awaited: browsers only show the question straight from a click.
    const access = isOn
      ? Promise.resolve(true)
      : browser.permissions.request({ origins: [hostPatternOf(site.origin)] });
    void task.run(async () => {
      const isGranted = await access;
      setIsRefused(!isGranted);
      return isGranted ? send('site.switch', { origin: site.origin, isOn: !isOn }) : site;
    });
  };

  const isWaitingForAccess = site.isManaged && site.state === 'not-granted';
  return (
    <>
      <div className="row">
        <p className="host">{host}</p>
        {!isFixed && (
          <button
            type="button"
            role="switch"
            aria-checked={isOn}
            aria-label={texts.popup.switchLabel(host)}
            aria-describedby="site-state"
            className="switch"
            disabled={!mayChange}
            aria-busy={task.isBusy}
            onClick={change}
          />
        )}
      </div>
      <p className="note" id="site-state" aria-live="polite">
        {task.isBusy
          ? texts.popup.working
          : isWaitingForAccess
            ? texts.popup.managedNotGranted
            : texts.popup.siteState[site.state]}
      </p>
      {isOn && site.unknownDossier && <p className="note">{texts.popup.unknownDossier[site.unknownDossier]}</p>}
      {site.isManaged && <p className="badge">{texts.popup.managed}</p>}
      {isRefused && (
        <p role="alert" className="problem mild">
          {texts.popup.refused}
        </p>
      )}
      {task.failure && <Problem failure={task.failure} />}
    </>
  );
}
