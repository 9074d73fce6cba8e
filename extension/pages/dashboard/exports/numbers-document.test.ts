import { expect, test } from 'vitest';
import { formatFor } from '../../i18n/format.ts';
import { nl } from '../../i18n/nl.ts';
import { choiceOf } from '../address.ts';
import { requirementRows } from '../numbers/requirement-rows.ts';
import { before, someAnswer, someNumbers, someRuleSet, someSession, someTrend } from '../testing.ts';
import { rowsOf } from './document.ts';
import { numbersDocument } from './numbers-document.ts';

const wording = { language: 'nl', texts: nl, format: formatFor('nl') } as const;
const answers = [
  someAnswer('plan', { met: 31, gap: 10, unseen: 7 }, before({ met: 20, gap: 21 })),
  someAnswer('evaluatie', { met: 60, gap: null, unseen: 25 }, { precision: 'rounded' }),
];

function documentOf(query: string) {
  const choice = choiceOf(query);
  const ruleSets = [someRuleSet('plan', 'evaluatie')] as const;
  const trend = someTrend({ marks: [{ day: '2026-10-01', ruleSet: 'kader', revision: 4 }] });
  return numbersDocument(
    {
      view: choice.view,
      name: 'Team Noord',
      scope: { ruleSet: ruleSets[0], teams: 'noord', team: { id: 'noord', name: 'Team Noord' } },
      numbers: someNumbers(answers, { trend }),
      rows: requirementRows(answers, ruleSets),
      ruleSets,
      revision: 4,
      session: someSession,
      choice,
    },
    wording,
    new Date('2026-11-22T10:00:00Z'),
  );
}

test('a row per requirement with the numbers as they were answered', () => {
  const [sheet] = documentOf('?view=requirements').sheets;
  const first = (sheet?.columns ?? []).map(({ title }, index) => [title, sheet?.rows[0]?.[index]]);
  expect(Object.fromEntries(first)).toMatchObject({
    'Eis-id': 'plan',
    Dossiers: 48,
    Voldaan: 31,
    Ontbreekt: 10,
    'Nog niet gezien': 7,
    'Aandeel ontbreekt': 10 / 41,
    'Aandeel niet gezien of leesbaar': 7 / 48,
    'Aandeel ontbreekt aan begin': 21 / 41,
    Begin: { day: '2026-08-22' },
  });
  expect(sheet?.rows[1]).toContain('hidden-cell');
});

test('the cover says period, revision, coverage, what was hidden and that the rules changed', () => {
  const about = Object.fromEntries(documentOf('').about);
  expect(about).toMatchObject({
    Periode: '22 aug 2026 tot en met 22 nov 2026',
    Regelset: 'revisie 4',
    'Gemaakt op': '22 november 2026 door Mila',
  });
  expect(about['Gezien en leesbaar']).toBe('ca. 85% van alle punten die gelden');
  expect(about.Verborgen).toMatch(/^3 aantallen zijn verborgen\. .*onder 8/);
  expect(about['Wijziging van de regels']).toContain('1 okt 2026');
});

test('what is written in the audit log is what was asked, without a text', () => {
  const exported = documentOf('?view=requirements');
  expect(exported.record).toEqual({
    view: 'requirements',
    filter: { ruleSet: 'kader', teams: 'noord', from: '2026-08-22', to: '2026-11-22' },
  });
  expect([rowsOf(exported, 'csv'), rowsOf(exported, 'xlsx')]).toEqual([2, 4]);
});

test('the name of the file is plain', () =>
  expect(documentOf('').fileName).toBe('dossierlens-overzicht-team-noord-2026-11-22'));
