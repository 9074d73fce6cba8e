import type { Invitation } from '../../shared/contract/directory.ts';

export type ConfigurationSource = 'policy' | 'invitation' | 'packed' | 'none';

/** One field of the configuration: what arrived, what holds, and where that came from. Keys only by their fingerprint. */
export interface PolicyFieldView {
  readonly field: string;
  /** As the policy has it; absent when the policy says nothing about it. */
  readonly received?: string;
  /** Why what was received does not hold: another kind of value, or one that is not written as it should be. */
  readonly problem?: 'kind' | 'form';
  /** Of a list: the items that are wrong. */
  readonly wrong?: readonly string[];
  readonly inForce?: string;
  readonly source: ConfigurationSource;
}

export interface SiteAccessView {
  readonly pattern: string;
  /** The browser lets Dossierlens run there. */
  readonly isGranted: boolean;
}

/** What the organisation's policy says, and what holds in this browser. */
export interface PolicyView {
  readonly hasPolicy: boolean;
  readonly fields: readonly PolicyFieldView[];
  /** Names in the policy that Dossierlens does not know. */
  readonly unknown: readonly string[];
  readonly sites: readonly SiteAccessView[];
}

/** A new key of the organisation, shown once. */
export interface MadeKey {
  readonly id: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** The key that this browser makes pseudonyms with. */
export interface OwnKeyView {
  readonly fingerprint?: string;
  readonly source: ConfigurationSource;
}

export interface MadeInvitation {
  readonly invitation: Invitation;
  /** To hand over to the person, once: it holds the code and the key. */
  readonly text: string;
  readonly hasKey: boolean;
}

/** What stands in an invitation, before anything is done with it. */
export type InvitationView =
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'invitation';
      readonly server: string;
      readonly hasKey: boolean;
      readonly isAgainstPolicy: boolean;
    };
