import { describe, expect, test } from 'vitest';
import { doubtsAboutLabel } from './doubts-about-label.ts';
import { labelsIn, OwnVocabulary } from './own-vocabulary.ts';

const own = { fact: 'own.date-1', title: { nl: 'huisbezoek', en: 'home visit' }, labels: ['Huisbezoek op'] };

test('gives each label with its fact', () => {
  const vocabulary = OwnVocabulary.parse({
    labels: [{ label: ' Getekend cliënt ', fact: 'plan.signedDate' }],
    facts: [own],
  });
  expect(labelsIn(vocabulary)).toEqual({ 'Getekend cliënt': 'plan.signedDate', 'Huisbezoek op': 'own.date-1' });
});

describe('refuses', () => {
  const label = (text: string, fact: string) => ({ label: text, fact });
  test.each<[string, object, string]>([
    [
      'the same label twice',
      { labels: [label('Doel', 'plan.goals'), label('doel:', 'plan.goals')], facts: [] },
      'labels.1.label',
    ],
    ['one label for two facts', { labels: [label('Huisbezoek op', 'plan.date')], facts: [own] }, 'facts.0.labels.0'],
    ['one place for two facts', { labels: [], facts: [own, { ...own, labels: ['Anders'] }] }, 'facts.1.fact'],
    ['an own fact among the labels', { labels: [label('Bezoek', 'own.date-1')], facts: [] }, 'labels.0.fact'],
    ['a fact that does not exist', { labels: [label('Bezoek', 'own.date-9')], facts: [] }, 'labels.0.fact'],
    ['a fact of the vocabulary as an own one', { labels: [], facts: [{ ...own, fact: 'plan.date' }] }, 'facts.0.fact'],
    ['a label without a letter', { labels: [label('12-34', 'plan.date')], facts: [] }, 'labels.0.label'],
    ['a label of one character', { labels: [label('a', 'plan.date')], facts: [] }, 'labels.0.label'],
    ['a label of 61 characters', { labels: [label('a'.repeat(61), 'plan.date')], facts: [] }, 'labels.0.label'],
    ['an own fact without labels', { labels: [], facts: [{ ...own, labels: [] }] }, 'facts.0.labels'],
  ])('%s', (_name, input, path) => {
    const parsed = OwnVocabulary.safeParse(input);
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});

describe('doubts about', () => {
  test('a label that means another fact', () => {
    expect(doubtsAboutLabel('Plan bijgesteld op', 'evaluation.dates')).toEqual([
      { kind: 'means', fact: 'plan.updatedDate' },
      { kind: 'means-in-context', fact: 'evaluation.planAdjustedDate' },
    ]);
  });
  test('a label that is known already', () => {
    expect(doubtsAboutLabel('Datum plan:', 'plan.date')).toEqual([{ kind: 'known', fact: 'plan.date' }]);
  });
  test('a broad word', () => expect(doubtsAboutLabel('Datum', 'own.date-1')).toContainEqual({ kind: 'broad' }));
  test('the name of a part of the dossier', () =>
    expect(doubtsAboutLabel('Persoonsgegevens', 'own.text-1')).toContainEqual({ kind: 'heading' }));
  test('none about a word of their own', () =>
    expect(doubtsAboutLabel('Huisbezoek afgelegd op', 'own.date-1')).toEqual([]));
});
