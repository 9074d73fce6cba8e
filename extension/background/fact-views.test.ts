import { expect, test } from 'vitest';
import { factNames, factTitle, vocabulary } from '../../shared/facts/vocabulary.ts';
import { aVerdict } from '../content/overlay/testing.ts';
import { factsNamedIn, factViews } from './fact-views.ts';

test('every fact has its words in both languages', () => {
  const views = factViews(factNames);
  for (const fact of factNames) {
    expect(views[fact]?.title).toEqual({ nl: factTitle(fact, 'nl'), en: factTitle(fact, 'en') });
    expect(views[fact]?.area.nl, fact).toBeTruthy();
    const codes = Object.entries(vocabulary[fact].values ?? {});
    for (const [code, [word]] of codes) expect(views[fact]?.words?.[code], `${fact} ${code}`).toBe(word);
  }
});

test('an assessment brings the words for every fact that it names, and for no other', () => {
  const named = factsNamedIn({
    verdicts: [
      aVerdict({
        unseen: ['risk.outcome'],
        questions: ['support.law'],
        explanation: [
          { kind: 'read', reading: { fact: 'plan.signedDate', state: 'unseen' } },
          { kind: 'differs', fact: 'plan.date', otherFact: 'support.startDate' },
          { kind: 'item-without', list: 'risk.items', item: 'consent.given', fact: 'risk.measure' } as never,
        ],
      }),
    ],
    questions: [{ fact: 'transport.provided', definition: { nl: '', en: '' }, options: [], answers: 1 }],
    decisions: {
      known: [{ reading: { fact: 'support.setting', state: 'unseen' } as never, options: [] }],
      waiverTerms: { usual: {} as never, latest: '2027-11-22' },
      undo: { kind: 'answer', about: 'organisation.employeeCount', at: '2026-11-22T10:00:00.000Z' },
    },
  });
  const wanted = [
    'risk.outcome',
    'support.law',
    'plan.signedDate',
    'plan.date',
    'support.startDate',
    'transport.provided',
    'organisation.employeeCount',
  ];
  for (const fact of wanted) expect([...named], fact).toContain(fact);
  expect(named.has('client.birthDate' as never)).toBe(false);
});
