import { mentionsOf } from '../../../extension/reader/notes/find-mentions.ts';
import { Concept, type Mention, MentionContext } from '../../../shared/domain/concept.ts';
import { labelledNotes } from './sentences/index.ts';
import type { LabelledNote } from './sentences/labelled.ts';

/** Counts and the usual figures, 0 to 1. `precision` is 1 when nothing was found, `recall` when there was nothing to find. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `concept`: the thing was found, whatever is said of it. The contexts: found and said in that way. `all`: both right. */
export type NotesProperty = 'concept' | MentionContext | 'all';

export interface PartReport {
  readonly notes: number;
  readonly properties: Readonly<Record<NotesProperty, Score>>;
  /** Concept and context right, per concept. */
  readonly concepts: Readonly<Record<Concept, Score>>;
}

export interface NotesReport {
  readonly build: PartReport;
  readonly report: PartReport;
}

function score(right: number, wrong: number, missed: number): Score {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = right === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * precision * recall) / (precision + recall);
  return { right, wrong, missed, precision, recall, f1 };
}

interface Judged {
  readonly expected: readonly Mention[];
  readonly found: readonly Mention[];
}

/** Compares what was found with what was expected, by a key; mentions without a key do not count. */
function compare(notes: readonly Judged[], keyOf: (mention: Mention) => string | undefined): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const keys = (mentions: readonly Mention[]) => new Set(mentions.map(keyOf).filter((key) => key !== undefined));
  for (const { expected, found } of notes) {
    const wanted = keys(expected);
    const got = keys(found);
    const hits = [...got].filter((key) => wanted.has(key)).length;
    right += hits;
    wrong += got.size - hits;
    missed += wanted.size - hits;
  }
  return score(right, wrong, missed);
}

function reportOf(notes: readonly LabelledNote[], read: (text: string) => readonly Mention[]): PartReport {
  const judged = notes.map(({ text, expect }) => ({ expected: expect, found: read(text) }));
  const both = ({ concept, context }: Mention) => `${concept} ${context}`;
  const inContext = (wanted: MentionContext) =>
    compare(judged, (mention) => (mention.context === wanted ? mention.concept : undefined));
  const contexts = Object.fromEntries(MentionContext.options.map((context) => [context, inContext(context)]));
  const concepts = Object.fromEntries(
    Concept.options.map((wanted) => [
      wanted,
      compare(judged, (each) => (each.concept === wanted ? both(each) : undefined)),
    ]),
  );
  return {
    notes: notes.length,
    properties: {
      ...(contexts as Record<MentionContext, Score>),
      concept: compare(judged, ({ concept }) => concept),
      all: compare(judged, both),
    },
    concepts: concepts as Record<Concept, Score>,
  };
}

/** How well notes are read, against the labelled notes; `read` can be another reader, to test the measure itself. */
export function scoreNotes(read: (text: string) => readonly Mention[] = (text) => mentionsOf(text)): NotesReport {
  const part = (wanted: LabelledNote['part']) =>
    reportOf(
      labelledNotes.filter((note) => note.part === wanted),
      read,
    );
  return { build: part('build'), report: part('report') };
}
