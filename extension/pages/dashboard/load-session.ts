import type { Role } from '../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import type { send } from '../../messaging/send.ts';
import type { RuleSetView } from '../../messaging/views.ts';
import { type Failure, failureOf } from '../failure.ts';
import type { SignedIn } from './view-props.ts';

/** Why there is nothing to show. */
export type NoticeBody =
  | { readonly kind: 'signed-out' | 'expired' | 'no-server' | 'no-team' | 'no-rule-set' | 'unreachable' }
  /** The address names something that is not there, or that is not (or no longer) for this person. */
  | { readonly kind: 'unknown-team' | 'unknown-framework' | 'unknown-theme' | 'unknown-requirement' }
  | { readonly kind: 'no-rights'; readonly role: Role }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Who looks, and under which rules; the frame in which every view stands. */
export interface Ready {
  readonly kind: 'ready';
  readonly session: SignedIn;
  readonly ruleSets: readonly RuleSetContent[];
  readonly revisions: readonly RuleSetView[];
}

export type SessionState = { readonly kind: 'loading' } | Ready | (NoticeBody & { readonly session?: SignedIn });

const mayReadTeams: ReadonlySet<Role> = new Set(['lead', 'admin']);

/** Asks the background who is signed in and which rule sets are in force. Never throws. */
export async function loadSession(ask: typeof send): Promise<SessionState> {
  try {
    // Asked together: nearly always both are needed, and the page waits for them.
    const [connection, rules] = await Promise.all([
      ask('connection.get', {}),
      ask('rule-sets.get', {}).then(
        (answer) => ({ answer }),
        (error: unknown) => ({ error }),
      ),
    ]);
    const { account, server } = connection;
    if (server === 'not-configured') return { kind: 'no-server' };
    if (account.state !== 'signed-in') return { kind: account.state };
    if (!mayReadTeams.has(account.role)) return { kind: 'no-rights', role: account.role, session: account };
    if (account.teams.length === 0) return { kind: 'no-team', session: account };
    if ('error' in rules) throw rules.error;
    const { ruleSets, views } = rules.answer;
    return { kind: 'ready', session: account, ruleSets, revisions: views };
  } catch (error) {
    return noticeOfFailure(failureOf(error));
  }
}

export function noticeOfFailure(failure: Failure): NoticeBody {
  switch (failure.code) {
    case 'unreachable':
      return { kind: 'unreachable' };
    case 'unauthenticated':
      return { kind: 'expired' };
    // A lead may lose a team while looking at it; what else is asked for was looked up before.
    case 'not-found':
    case 'forbidden':
      return { kind: 'unknown-team' };
    default:
      return { kind: 'failed', failure };
  }
}
