import { z } from 'zod';
import { IsoDate, IsoInstant } from '../domain/date.ts';
import { LocalisedText } from '../domain/localised-text.ts';
import { Outcome } from '../domain/outcome.ts';
import { Id, RuleSetContent } from '../rules/rule-set.ts';
import { Change, Tailoring } from '../rules/tailoring.ts';
import { Person, Revision, Sha256, Version } from './common.ts';

/** `proposed`: a draft that waits for a second person; `scheduled`: published, its first day is still to come. */
export const RevisionState = z.enum(['draft', 'proposed', 'scheduled', 'in-force', 'superseded', 'retired']);
export type RevisionState = z.infer<typeof RevisionState>;

export const RevisionSummary = z.object({
  revision: Revision,
  state: RevisionState,
  contentHash: Sha256,
  /** The edition of the framework below the tailoring; absent in a revision that came in as a whole. */
  edition: Sha256.optional(),
  effectiveOn: IsoDate.optional(),
  publishedAt: IsoInstant.optional(),
  publishedBy: Person.optional(),
  proposedBy: Person.optional(),
  retiredAt: IsoInstant.optional(),
  requirements: z.number().int().min(0),
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

export const RuleSetSummary = z.object({
  id: Id,
  name: LocalisedText,
  issuer: z.string(),
  /** The built-in framework it was adopted from. */
  framework: Id.optional(),
  /** The program brings another edition than the one that the latest revision or draft stands on. */
  hasNewEdition: z.boolean(),
  inForce: RevisionSummary.optional(),
  scheduled: z.array(RevisionSummary),
  draft: RevisionSummary.extend({ version: Version, updatedAt: IsoInstant, updatedBy: Person }).optional(),
});
export type RuleSetSummary = z.infer<typeof RuleSetSummary>;

const TailoringProblemKind = z.enum([
  'other-rule-set',
  'requirement-gone',
  'changed-twice',
  'nothing-left',
  'term-gone',
  'term-from-source',
  'term-changed',
  'term-too-short',
  'id-not-own',
  'id-taken',
  'own-requirement-wrong',
]);

/** A change of the tailoring that could not be made; the rest was. */
export const TailoringProblem = z.object({
  change: z.number().int().min(0),
  kind: TailoringProblemKind,
  details: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});

export const RuleSetDraft = z.object({
  revision: Revision,
  version: Version,
  edition: Sha256,
  /** The edition itself, to show what was changed on it. */
  base: RuleSetContent,
  tailoring: Tailoring,
  /** Base and tailoring together, as it would be published. */
  content: RuleSetContent,
  contentHash: Sha256,
  problems: z.array(TailoringProblem),
  basedOn: Revision.optional(),
  updatedAt: IsoInstant,
  updatedBy: Person,
  proposal: z
    .object({
      by: Person,
      at: IsoInstant,
      effectiveOn: IsoDate,
      /** Whether who asks may publish it: with four eyes on, neither who proposed it nor who changed it last. */
      mayPublish: z.boolean().optional(),
    })
    .optional(),
});
export type RuleSetDraft = z.infer<typeof RuleSetDraft>;

/** Something at one spot of a rule set; absent on the side where the spot does not exist. */
export const Clause = z.object({ path: z.string(), before: z.json().optional(), after: z.json().optional() });
export type Clause = z.infer<typeof Clause>;

export const RequirementChange = z.object({
  requirement: Id,
  kind: z.enum(['added', 'removed', 'changed']),
  title: LocalisedText,
  /** Within the requirement, such as `check.term.period`; empty for one that was added or removed. */
  clauses: z.array(Clause),
});
export type RequirementChange = z.infer<typeof RequirementChange>;

/** Clause by clause what differs, in the order of the newer one. */
export const Comparison = z.object({
  /** Outside the requirements: name, themes, applicability, order. */
  clauses: z.array(Clause),
  requirements: z.array(RequirementChange),
});
export type Comparison = z.infer<typeof Comparison>;

export const ExampleOutcome = z.object({
  requirement: Id,
  /** Place in the requirement's list of examples. */
  index: z.number().int().min(0),
  name: LocalisedText.optional(),
  expected: Outcome,
  outcome: Outcome,
  passes: z.boolean(),
});
export type ExampleOutcome = z.infer<typeof ExampleOutcome>;

export const ExampleReport = z.object({
  run: z.number().int().min(0),
  failing: z.array(ExampleOutcome),
  results: z.array(ExampleOutcome),
  /** Requirements with a check and without any example: nothing shows that they do what is meant. */
  withoutExamples: z.array(Id),
});
export type ExampleReport = z.infer<typeof ExampleReport>;

/** The example dossiers of both revisions, evaluated with the one in force and with the draft. */
export const EffectReport = z.object({
  compared: z.object({ from: Revision.optional(), dossiers: z.number().int().min(0) }),
  changes: z.array(
    z.object({
      requirement: Id,
      /** Whose example it is, and its place there. */
      example: z.object({ requirement: Id, index: z.number().int().min(0), name: LocalisedText.optional() }),
      /** Absent where the requirement does not exist on that side. */
      before: Outcome.optional(),
      after: Outcome.optional(),
      /** Was not a gap and becomes one. */
      turnsRed: z.boolean(),
    }),
  ),
});
export type EffectReport = z.infer<typeof EffectReport>;

/** What a new edition means for the tailoring: what carries over by itself, and what somebody must decide. */
export const EditionMerge = z.object({
  from: Sha256,
  to: Sha256,
  /** From the old edition to the new one. */
  changes: Comparison,
  /** The tailoring as it carries over, without what is in `decisions`. */
  tailoring: Tailoring,
  decisions: z.array(
    z.object({
      change: Change,
      /** `requirement-changed`: look again; `already-so`: the new edition says the same, so it was left out. */
      kind: z.enum([...TailoringProblemKind.options, 'requirement-changed', 'already-so']),
      /** What the new edition changed in the requirement. */
      clauses: z.array(Clause),
    }),
  ),
});
export type EditionMerge = z.infer<typeof EditionMerge>;

/** The program's own framework of this id, or a rule set as it was exported. Read with `parseRuleSet`, which names every problem. */
export const EditionSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('built-in'), framework: Id }),
  z.strictObject({ from: z.literal('import'), content: z.json() }),
]);
export type EditionSource = z.infer<typeof EditionSource>;
