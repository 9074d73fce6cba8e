import { z } from 'zod';
import { Fact } from '../domain/fact.ts';
import { LocalisedText } from '../domain/localised-text.ts';
import { comparableText } from '../domain/text.ts';
import { type FactName, isOwnFact, type OwnFactName } from './vocabulary.ts';

/** As it stands on screen, without the colon. */
export const OwnLabel = z
  .string()
  .trim()
  .min(2, 'Een woord heeft minstens twee tekens.')
  .max(60, 'Een woord heeft hoogstens 60 tekens.')
  .refine((label) => /\p{L}/u.test(label), 'Een woord heeft minstens één letter.');

export const OwnFact = z.custom<OwnFactName>((name) => typeof name === 'string' && isOwnFact(name), {
  error: 'Dit is geen plaats voor een eigen gegeven.',
});

/** What an organisation adds to the fact vocabulary: its own words for facts that are in it, and facts of its own. */
export const OwnVocabulary = z
  .strictObject({
    labels: z.array(z.strictObject({ label: OwnLabel, fact: Fact })).max(500),
    facts: z
      .array(z.strictObject({ fact: OwnFact, title: LocalisedText, labels: z.array(OwnLabel).min(1).max(20) }))
      .max(24),
  })
  .superRefine((vocabulary, context) => {
    for (const { path, message } of clashesIn(vocabulary)) context.addIssue({ code: 'custom', path, message });
  });
export type OwnVocabulary = z.infer<typeof OwnVocabulary>;

export const emptyVocabulary: OwnVocabulary = { labels: [], facts: [] };

interface Clash {
  readonly path: (string | number)[];
  readonly message: string;
}

/** Places of the same label twice, and of the same own fact twice: what is read would hang on the order. */
function clashesIn({ labels, facts }: OwnVocabulary): readonly Clash[] {
  const clashes: Clash[] = [];
  const known = new Map<string, FactName>();
  const note = (label: string, fact: FactName, path: (string | number)[]) => {
    const before = known.get(comparableText(label));
    if (before !== undefined) {
      const message =
        before === fact ? `"${label}" staat er twee keer in.` : `"${label}" hoort al bij een ander gegeven.`;
      clashes.push({ path, message });
    } else known.set(comparableText(label), fact);
  };
  labels.forEach(({ label, fact }, at) => {
    if (isOwnFact(fact))
      clashes.push({ path: ['labels', at, 'fact'], message: 'Zet dit woord bij het eigen gegeven zelf.' });
    note(label, fact, ['labels', at, 'label']);
  });
  const taken = new Set<FactName>();
  facts.forEach(({ fact, labels: own }, at) => {
    if (taken.has(fact)) clashes.push({ path: ['facts', at, 'fact'], message: 'Dit gegeven staat er twee keer in.' });
    taken.add(fact);
    own.forEach((label, place) => {
      note(label, fact, ['facts', at, 'labels', place]);
    });
  });
  return clashes;
}

/** Each label with its fact, as a reader of pages takes them. */
export function labelsIn({ labels, facts }: OwnVocabulary): Readonly<Record<string, FactName>> {
  return Object.fromEntries([
    ...labels.map(({ label, fact }) => [label, fact] as const),
    ...facts.flatMap(({ fact, labels: own }) => own.map((label) => [label, fact] as const)),
  ]);
}
