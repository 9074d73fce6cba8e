import { z } from 'zod';

/**
 * What a dated note may tell. The reader finds them with a lexicon; they are candidates that a person confirms, never
 * evidence by themselves. A closed list: adding one is a release.
 */
export const Concept = z.enum([
  'absence-covered',
  'advice-or-referral',
  'carer-strain-discussed',
  'case-review-held',
  'change-in-situation',
  'choice-discussed',
  'client-explained-to',
  'client-view-heard',
  'complaint-made',
  'complaints-explained',
  'confidant-explained',
  'consent-given',
  'disclosure-made',
  'evaluation-held',
  'goal-progress-discussed',
  'incident-happened',
  'information-given',
  'internal-handover',
  'medication-discussed',
  'municipality-informed',
  'network-involved',
  'participation-explained',
  'peer-consulted',
  'plan-discussed',
  'plan-signed',
  'reporting-code-used',
  'representative-involved',
  'restriction-discussed',
  'risk-discussed',
  'safety-discussed',
  'support-agreed',
  'warm-handover',
]);
export type Concept = z.infer<typeof Concept>;

/** How a note speaks of a concept: that it is so, that it is not, that it is planned, was long ago, or is about another. */
export const MentionContext = z.enum(['affirmed', 'negated', 'planned', 'historical', 'other-person']);
export type MentionContext = z.infer<typeof MentionContext>;

export const Mention = z.object({
  concept: Concept,
  context: MentionContext,
  /** A person said so. Never set by a reader: the background sets it from what is kept of that person's answer. */
  isConfirmed: z.boolean().optional(),
});
export type Mention = z.infer<typeof Mention>;
