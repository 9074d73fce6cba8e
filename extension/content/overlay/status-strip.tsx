import { longDate, momentWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { AssessmentView, ConnectionView, RuleSetView } from '../../messaging/views.ts';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

interface StatusStripProps {
  readonly assessment: AssessmentView;
  readonly version: string;
}

/** How far the panel can be trusted: how much was seen, by which rules, and whether it is connected. */
export function StatusStrip({ assessment: { seen, ruleSets, connection, today }, version }: StatusStripProps) {
  const { t } = useOverlay();
  return (
    <footer className="status">
      <Connection connection={connection} today={today} />
      <div className="facts">
        <p className="seen">
          <span>{t.seen(seen.facts, seen.pages)}</span>
          <span>Dossierlens {version}</span>
        </p>
        <RuleSets ruleSets={ruleSets} />
      </div>
    </footer>
  );
}

function RuleSets({ ruleSets }: { readonly ruleSets: readonly RuleSetView[] }) {
  const { t } = useOverlay();
  const lines = ruleSets.map(({ id, name, revision, publishedAt, isBuiltIn }) => (
    <p key={id}>
      {inLanguage(name, t)}, {t.revision(revision, longDate(publishedAt.slice(0, 10), t.language as Language))}
      {isBuiltIn && ` (${t.builtIn})`}
    </p>
  ));
  if (lines.length < 2) return lines;
  return (
    <details>
      <summary>{t.ruleSets(lines.length)}</summary>
      {lines}
    </details>
  );
}

function Connection({ connection, today }: { readonly connection: ConnectionView; readonly today: string }) {
  const { t, actions } = useOverlay();
  const { account, server, waiting, lastReachedAt, key } = connection;
  const canSeeDashboard = account.state === 'signed-in' && (account.role === 'lead' || account.role === 'admin');
  const dashboard = useAction();
  const trouble = server === 'reachable' ? undefined : t.server[server];
  const lastReached = lastReachedAt && t.server.lastReached(momentWords(lastReachedAt, t.language as Language, today));
  const notes = [waiting > 0 && t.server.waiting(waiting), server === 'unreachable' && lastReached].filter(Boolean);

  return (
    <div className="connection">
      {server === 'not-configured' ? null : account.state === 'signed-in' ? (
        <div className="line">
          <p className="who">
            <span className={server === 'reachable' ? 'dot on' : 'dot'} aria-hidden="true" />
            {account.name}, {t.account.roles[account.role]}
          </p>
          {canSeeDashboard && (
            <button
              type="button"
              className="button"
              aria-disabled={dashboard.isBusy}
              onClick={() => dashboard.run(() => actions.openDashboard())}
            >
              {t.dashboard}
            </button>
          )}
        </div>
      ) : (
        <SignIn isExpired={account.state === 'expired'} />
      )}
      {dashboard.failure && <p className="failure">{dashboard.failure}</p>}
      {key && <p className="trouble">{t.keyTrouble[key]}</p>}
      {(trouble || notes.length > 0) && (
        <p className={server === 'unreachable' ? 'trouble' : 'note'}>
          {trouble && <span>{trouble}</span>}
          {notes.length > 0 && <span className="note">{notes.join(', ')}</span>}
        </p>
      )}
    </div>
  );
}

function SignIn({ isExpired }: { readonly isExpired: boolean }) {
  const { t, actions } = useOverlay();
  const signIn = useAction();
  return (
    <>
      <div className="line">
        <p className="who">
          <span className="dot" aria-hidden="true" />
          {t.account[isExpired ? 'expired' : 'signed-out']}
        </p>
        <button
          type="button"
          className="button"
          aria-disabled={signIn.isBusy}
          onClick={() => signIn.run(() => actions.signIn())}
        >
          {signIn.isBusy ? t.busy : t.account[isExpired ? 'signInAgain' : 'signIn']}
        </button>
      </div>
      {signIn.failure ? <p className="failure">{signIn.failure}</p> : <p className="note">{t.account.note}</p>}
    </>
  );
}
