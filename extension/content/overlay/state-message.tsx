import type { PanelState } from '../../messaging/views.ts';
import { useOverlay } from './overlay-context.ts';

/** What stands in the panel while there is no dossier to speak of. */
export function StateMessage({ state }: { readonly state: Exclude<PanelState, { kind: 'assessment' }> }) {
  const { t, actions } = useOverlay();
  switch (state.kind) {
    case 'changing':
      return (
        <div className="message" aria-busy="true">
          <h3>{t.changing.title}</h3>
          <p>{t.changing.text}</p>
          <div className="skeleton" aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
            <i />
          </div>
        </div>
      );
    case 'no-identity':
      return (
        <div className="message">
          <h3>{t.noIdentity[state.why ?? state.reason].title}</h3>
          <p>{t.noIdentity[state.why ?? state.reason].text}</p>
        </div>
      );
    case 'failed':
      return (
        <div className="message" role="alert">
          <h3>{t.shell.failed.title}</h3>
          <p>{t.shell.failed.text}</p>
          <button type="button" className="button" onClick={() => actions.reloadPage()}>
            {t.disconnected.reload}
          </button>
        </div>
      );
    case 'no-dossier':
      return (
        <div className="message">
          <h3>{t.shell.noDossier.title}</h3>
          <p>{t.shell.noDossier.text}</p>
        </div>
      );
    case 'disconnected':
      return (
        <div className="message">
          <h3>{t.disconnected.title}</h3>
          <p>{t.disconnected.text}</p>
          <button type="button" className="button primary" onClick={() => actions.reloadPage()}>
            {t.disconnected.reload}
          </button>
        </div>
      );
  }
}
