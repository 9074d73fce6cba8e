import type { ConnectionView, SiteView, UnknownDossier } from '../../messaging/views.ts';

export interface PopupTexts {
  readonly site: string;
  readonly switchLabel: (host: string) => string;
  readonly siteState: Readonly<Record<SiteView['state'], string>>;
  /** Why it is not known whose dossier is on the page, and what to do about it. */
  readonly unknownDossier: Readonly<Record<UnknownDossier, string>>;
  readonly noSite: string;
  readonly managed: string;
  readonly managedNotGranted: string;
  readonly refused: string;
  readonly working: string;
  readonly account: string;
  readonly signedOut: string;
  readonly expired: string;
  readonly server: Readonly<Record<ConnectionView['server'], string>>;
  readonly key: Readonly<Record<NonNullable<ConnectionView['key']>, string>>;
  readonly lastReached: (moment: string) => string;
  readonly waiting: (records: number) => string;
  readonly openDashboard: string;
  readonly openAdmin: string;
  readonly haveInvitation: string;
  readonly whatIsSet: string;
  /** Own improvement actions that are overdue or due within a week. */
  readonly dueActions: (actions: number) => string;
  readonly privacy: {
    readonly claim: string;
    readonly what: string;
    readonly items: readonly string[];
    readonly never: string;
  };
}
