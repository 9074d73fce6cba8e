import { z } from 'zod';
import { type FactName, isFactName } from '../facts/vocabulary.ts';
import { Mention } from './concept.ts';
import { IsoInstant } from './date.ts';

export const Fact = z.custom<FactName>((name) => typeof name === 'string' && isFactName(name), {
  // Anything may stand there, also what cannot be written as a text.
  error: ({ input }) =>
    typeof input === 'string' ? `"${input}" staat niet in de gegevenslijst.` : 'Hier hoort de naam van een gegeven.',
});

/** Longest text kept of a value; enough to recognise it, too little to be a copy of the dossier. */
export const MAX_TEXT = 300;
const Text = z.string().max(MAX_TEXT);

/** Dates as `YYYY-MM-DD`, periods as ISO 8601, enums as their code, everything else as the text on screen. */
export const ScalarValue = z.union([Text, z.boolean(), z.number()]);
export type ScalarValue = z.infer<typeof ScalarValue>;

/** What one field of a list entry holds. A field without a reading was not on screen. */
export const FieldReading = z.discriminatedUnion('state', [
  z.object({ state: z.literal('found'), value: ScalarValue }),
  z.object({ state: z.literal('empty') }),
  z.object({ state: z.literal('unreadable') }),
]);
export type FieldReading = z.infer<typeof FieldReading>;

/** One entry of a list fact: its text, its day when it has one, and the facts that are properties of the entry. */
export const ListItem = z.object({
  text: Text,
  date: z.iso.date().optional(),
  fields: z.partialRecord(Fact, FieldReading).optional(),
  /** What a note speaks of, found with a lexicon. Only for entries of `report.entries`; none when nothing was found. */
  mentions: z.array(Mention).max(40).optional(),
});
export type ListItem = z.infer<typeof ListItem>;

export const FactValue = z.union([ScalarValue, z.array(ListItem).max(500)]);
export type FactValue = z.infer<typeof FactValue>;

/** Where a reading comes from: what stood on screen, on which page of the dossier system, and when. */
export const Evidence = z.object({
  label: Text,
  text: Text,
  page: z.object({ title: Text, path: z.string().max(2000) }),
  seenAt: IsoInstant,
});
export type Evidence = z.infer<typeof Evidence>;

/** `not-found`: the screen is known and the fact always stands there, but it is not where the site profile says. */
export const UnreadableReason = z.enum(['does-not-parse', 'places-disagree', 'frame-closed', 'not-found']);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/** A fact as read on a page. `empty`: its place was on screen and holds nothing. */
export const Observation = z.discriminatedUnion('state', [
  z.object({ fact: Fact, state: z.literal('found'), value: FactValue, evidence: Evidence }),
  z.object({ fact: Fact, state: z.literal('empty'), evidence: Evidence }),
  z.object({ fact: Fact, state: z.literal('unreadable'), reason: UnreadableReason, evidence: Evidence }),
]);
export type Observation = z.infer<typeof Observation>;

/**
 * What is known of a fact over everything seen so far. `settings` and `answer` are context facts that did not come
 * from a page; `derived` ones are computed from other facts.
 */
export type FactReading =
  | {
      readonly fact: FactName;
      readonly state: 'found';
      readonly value: FactValue;
      readonly from: 'page' | 'answer' | 'settings' | 'derived';
      readonly evidence?: Evidence;
    }
  | { readonly fact: FactName; readonly state: 'empty'; readonly evidence?: Evidence }
  | {
      readonly fact: FactName;
      readonly state: 'unreadable';
      readonly reason: UnreadableReason;
      readonly evidence?: Evidence;
    }
  | { readonly fact: FactName; readonly state: 'unseen' };
