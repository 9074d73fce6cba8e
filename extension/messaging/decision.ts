import { z } from 'zod';
import { Answer } from '../../shared/domain/answer.ts';
import { Concept } from '../../shared/domain/concept.ts';
import { IsoDate } from '../../shared/domain/date.ts';
import { Fact, MAX_TEXT } from '../../shared/domain/fact.ts';
import { Id } from '../../shared/domain/id.ts';
import { WaiverReason } from '../../shared/domain/waiver.ts';

export const MAX_NOTE = 500;

/** What a person decides about the dossier that is open. The background keeps it; the last one can be undone. */
export const Decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('judge'), requirement: Id, answer: Answer }),
  z.strictObject({
    kind: z.literal('waive'),
    requirement: Id,
    reason: WaiverReason,
    /** The last day on which it holds. */
    until: IsoDate,
    /** An explanation in words, which never leaves this browser. */
    note: z.string().max(MAX_NOTE).optional(),
  }),
  z.strictObject({ kind: z.literal('end-waiver'), requirement: Id }),
  /** A context fact; `null` takes the answer back. */
  z.strictObject({
    kind: z.literal('answer'),
    fact: Fact,
    value: z.union([z.boolean(), z.string().max(80)]).nullable(),
  }),
  /** Whether a note tells what it seems to tell; `item` is its text as it was read, of which only a print is kept. */
  z.strictObject({
    kind: z.literal('note'),
    concept: Concept,
    item: z.string().max(MAX_TEXT),
    date: IsoDate.optional(),
    /** `null`: nobody said so any more, it is asked again. */
    isAbout: z.boolean().nullable(),
  }),
  /** What a label that may stand for several facts stands for; its place and text are kept as a print only. */
  z.strictObject({
    kind: z.literal('label'),
    label: z.string().max(MAX_TEXT),
    text: z.string().max(MAX_TEXT),
    path: z.string().max(2000),
    /** `none`: it is none of them. `ask`: nobody said so any more, it is asked again. */
    is: z.union([Fact, z.enum(['none', 'ask'])]),
  }),
  z.strictObject({ kind: z.literal('undo') }),
]);
export type Decision = z.infer<typeof Decision>;
