import { z } from 'zod';
import { Team } from '../../shared/contract/session.ts';
import { IsoInstant } from '../../shared/domain/date.ts';
import { Fact, Observation, ScalarValue } from '../../shared/domain/fact.ts';
import { DossierKey } from '../../shared/domain/ledger.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import type { AssessmentView, ConnectionView, DashboardView, SiteView } from './views.ts';

/** What a page showed at one moment of one dossier. The site comes from the sender, never from the page. */
export const PageReading = z.strictObject({
  dossier: DossierKey.shape.id,
  readAt: IsoInstant,
  observations: z.array(Observation).max(2000),
});
export type PageReading = z.infer<typeof PageReading>;

const nothing = z.strictObject({});
const Origin = z.url({ protocol: /^https?$/ }).max(300);

/**
 * Every message to the background: named acts, never tools. The receiver parses the request; the response is typed
 * only, because it comes from ourselves.
 */
export const messages = {
  /** A content script recognised a dossier: load reader and panel in that tab. */
  'dossier.recognised': { request: nothing, response: undefined as unknown as { readonly loaded: boolean } },
  'page.read': { request: PageReading, response: undefined as unknown as AssessmentView },
  'context.answer': {
    request: z.strictObject({ dossier: DossierKey.shape.id, fact: Fact, value: ScalarValue.nullable() }),
    response: undefined as unknown as AssessmentView,
  },
  'connection.get': { request: nothing, response: undefined as unknown as ConnectionView },
  'account.sign-in': { request: nothing, response: undefined as unknown as ConnectionView },
  'account.sign-out': { request: nothing, response: undefined as unknown as ConnectionView },
  'site.get': { request: z.strictObject({ origin: Origin }), response: undefined as unknown as SiteView },
  'site.switch': {
    request: z.strictObject({ origin: Origin, isOn: z.boolean() }),
    response: undefined as unknown as SiteView,
  },
  'dashboard.open': { request: nothing, response: undefined as unknown as { readonly isOpen: true } },
  'gaps.get': { request: z.strictObject({ team: Team.shape.id }), response: undefined as unknown as DashboardView },
  'rule-sets.get': {
    request: nothing,
    response: undefined as unknown as { readonly ruleSets: readonly RuleSetContent[] },
  },
} as const satisfies Record<string, { request: z.ZodType; response: unknown }>;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type RequestOf<N extends MessageName> = z.infer<Messages[N]['request']>;
export type ResponseOf<N extends MessageName> = Messages[N]['response'];

/** Messages from the background to the content script of a tab. */
export type TabMessage =
  | { readonly kind: 'assessment.changed'; readonly assessment: AssessmentView }
  /** Sending failed or went on again, or somebody signed in; the outcomes are the same. */
  | { readonly kind: 'connection.changed'; readonly connection: ConnectionView }
  | { readonly kind: 'panel.toggle' }
  | { readonly kind: 'site.switched-off' };
