import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { Live } from './use-live.ts';

/** What each tab of the builder gets. */
export interface EditorProps {
  readonly draft: SiteProfile;
  readonly change: (draft: SiteProfile) => void;
  readonly live: Live;
  /** Facts on which a gap hangs by the rule sets in force. */
  readonly deciding: ReadonlySet<FactName>;
  readonly isReadOnly: boolean;
}
