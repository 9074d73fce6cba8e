import { expect, test } from 'vitest';
import type { OwnVocabulary } from '../../../../shared/facts/own-vocabulary.ts';
import { mergeVocabularies } from './merge-vocabularies.ts';

const label = (text: string, fact: 'plan.date' | 'plan.signedDate' = 'plan.date') => ({ label: text, fact });
const own = (title: string, fact: 'own.date-1' | 'own.date-2' = 'own.date-1'): OwnVocabulary['facts'][number] => ({
  fact,
  title: { nl: title, en: title },
  labels: [title],
});
const of = (labels: OwnVocabulary['labels'], facts: OwnVocabulary['facts'] = []): OwnVocabulary => ({ labels, facts });

test.each<[string, OwnVocabulary, OwnVocabulary, OwnVocabulary, OwnVocabulary | undefined]>([
  ['both add', of([]), of([label('Mijn')]), of([label('Hun')]), of([label('Hun'), label('Mijn')])],
  ['both add the same', of([]), of([label('Een')]), of([label('Een')]), of([label('Een')])],
  ['both add one word for two facts', of([]), of([label('Een')]), of([label('een:', 'plan.signedDate')]), undefined],
  ['I remove what they keep', of([label('Een')]), of([]), of([label('Een')]), of([])],
  ['they remove what I keep', of([label('Een')]), of([label('Een')]), of([]), of([])],
  ['I change what they remove', of([], [own('a')]), of([], [own('b')]), of([]), undefined],
  [
    'each another own fact',
    of([]),
    of([], [own('a')]),
    of([], [own('b', 'own.date-2')]),
    of([], [own('b', 'own.date-2'), own('a')]),
  ],
  ['the same place for two things', of([]), of([], [own('a')]), of([], [own('b')]), undefined],
])('%s', (_name, base, mine, theirs, merged) => {
  expect(mergeVocabularies(base, mine, theirs)).toEqual(merged);
});
