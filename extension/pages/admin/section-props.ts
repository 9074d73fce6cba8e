import type { AccountView } from '../../messaging/views.ts';
import type { Place } from './place.ts';
import type { Go } from './use-place.ts';

export type SignedIn = Extract<AccountView, { state: 'signed-in' }>;

/** What every section of the admin pages gets. */
export interface SectionProps {
  /** An admin, or an auditor, who may look at the audit log, settings, people, keys, rule sets and profiles only. */
  readonly session: SignedIn;
  readonly place: Place;
  readonly go: Go;
}

/** A section that is also there without a server and before anybody signed in. */
export type OpenSectionProps = Omit<SectionProps, 'session'> & { readonly session: SignedIn | undefined };
