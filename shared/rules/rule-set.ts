import { z } from 'zod';
import { Applicability, Check, Judge } from '../checks/check.ts';
import { Answer } from '../domain/answer.ts';
import { Mention } from '../domain/concept.ts';
import { IsoDate, IsoPeriod } from '../domain/date.ts';
import { Fact, ScalarValue } from '../domain/fact.ts';
import { Id } from '../domain/id.ts';
import { LocalisedText } from '../domain/localised-text.ts';
import { Outcome } from '../domain/outcome.ts';

export { Id, LocalisedText };

/** Values of facts in an example: a value, an entry list, or a place that was seen and holds nothing or can't be read. */
export const ExampleValue = z.union([
  z.strictObject({ state: z.enum(['empty', 'unreadable']) }),
  ScalarValue,
  z.array(
    z.strictObject({
      text: z.string().optional(),
      date: IsoDate.optional(),
      fields: z
        .partialRecord(Fact, z.union([ScalarValue, z.strictObject({ state: z.enum(['empty', 'unreadable']) })]))
        .optional(),
      /** What a note speaks of. */
      mentions: z.array(Mention).optional(),
    }),
  ),
]);
export type ExampleValue = z.infer<typeof ExampleValue>;

/** A case with its expected outcome. Facts that are not named were not seen. */
export const Example = z.strictObject({
  name: LocalisedText.optional(),
  on: IsoDate,
  facts: z.partialRecord(Fact, ExampleValue),
  /** What a person answered to the judged part. */
  judged: z.strictObject({ answer: Answer, on: IsoDate }).optional(),
  expect: Outcome,
});
export type Example = z.infer<typeof Example>;

export const Requirement = z.strictObject({
  id: Id,
  theme: Id,
  /** Where the norm stands in the framework. */
  source: z.strictObject({ section: z.string().min(1), item: z.string().min(1) }),
  subject: z.enum(['client-dossier', 'staff', 'organisation', 'location']),
  checkability: z.enum(['automatic', 'assisted', 'manual', 'organisational']),
  severity: z.enum(['critical', 'high', 'medium', 'low']),
  title: LocalisedText,
  explanation: LocalisedText,
  /** What to do when it is missing. */
  hint: LocalisedText,
  appliesWhen: Applicability.optional(),
  check: Check.optional(),
  /** The part a person judges beside what the check finds; never set by the program. */
  judge: Judge.optional(),
  /** How we read the source where it leaves room, for the screen. */
  note: LocalisedText.optional(),
  examples: z.array(Example),
});
export type Requirement = z.infer<typeof Requirement>;

export const RuleSetContent = z.strictObject({
  id: Id,
  framework: z.strictObject({ name: LocalisedText, issuer: z.string().min(1), edition: z.string().min(1).optional() }),
  /** Applies to every requirement of the set. */
  appliesWhen: Applicability.optional(),
  /** A due day within this period from today is "soon". */
  soonWithin: IsoPeriod,
  themes: z.array(z.strictObject({ id: Id, title: LocalisedText })).min(1),
  requirements: z.array(Requirement).min(1).max(500),
});
export type RuleSetContent = z.infer<typeof RuleSetContent>;

/** A published revision as the Worker hands it out and the background keeps it. */
export const RuleSetRevision = z.strictObject({
  revision: z.number().int().positive(),
  publishedAt: z.iso.datetime(),
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  content: RuleSetContent,
});
export type RuleSetRevision = z.infer<typeof RuleSetRevision>;
