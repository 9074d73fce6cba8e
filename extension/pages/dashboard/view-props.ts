import type { Team } from '../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import type { AccountView, RuleSetView } from '../../messaging/views.ts';
import type { Choice } from './address.ts';
import type { Choose } from './use-choice.ts';

export type SignedIn = Extract<AccountView, { state: 'signed-in' }>;

/** What every view of the dashboard gets. */
export interface ViewProps {
  /** Who looks, with role and own teams (an admin: all teams). */
  readonly session: SignedIn;
  /** The team that is chosen; undefined when it is all own teams, or the whole organisation. */
  readonly team: Team | undefined;
  /** Id of the rule set that is chosen; undefined while the organisation has none in force. */
  readonly framework: string | undefined;
  /** The rule sets in force. */
  readonly ruleSets: readonly RuleSetContent[];
  /** Which revision of each that is. */
  readonly revisions: readonly RuleSetView[];
  /** Everything that stands in the address. */
  readonly choice: Choice;
  /** Changes the address; `choose(goTo(choice, { view, … }))` goes to another view. */
  readonly choose: Choose;
}
