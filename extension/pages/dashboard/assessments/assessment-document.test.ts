import { expect, test } from 'vitest';
import type { SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import { nlAssessments } from '../../i18n/nl-assessments.ts';
import { choiceOf } from '../address.ts';
import { dutch, rowOf } from '../exports/testing.ts';
import { someRuleSet, someSession } from '../testing.ts';
import { assessmentDocument } from './assessment-document.ts';
import { listDocument } from './list-document.ts';
import { itemsOf } from './scoring-input.ts';
import { anAssessment, aScore } from './testing.ts';

const now = new Date('2026-11-22T10:00:00Z');
const ruleSet = someRuleSet('a', 'b', 'c');
const scored = anAssessment({
  scores: [
    aScore('a', 'meets', 'Mila'),
    aScore('a', 'does-not', 'Ravi', 'Niet gezien.'),
    aScore('a', 'largely', undefined, '=1+1'),
    aScore('b', 'not-applicable'),
    aScore('vervallen', 'does-not'),
  ],
  suggestions: [
    {
      requirement: 'a',
      level: 'largely',
      dossiers: { count: 45 },
      met: { count: 30 },
      gap: { hidden: 'small' },
      unknown: { count: 5 },
      measuredOn: '2026-11-20',
    },
  ],
  history: [
    { version: 1, at: '2026-11-01T10:00:00.000Z', by: { subject: 'm', name: 'Mila' }, state: 'draft', fields: [] },
    { version: 2, at: '2026-11-02T10:00:00.000Z', by: { subject: 'x' }, state: 'draft', fields: ['title', 'plan'] },
    { version: 3, at: '2026-11-03T10:00:00.000Z', by: { subject: 'm', name: 'Mila' }, state: 'agreed', fields: [] },
  ],
});

function documentOf(assessment: SupervisionAssessment, first?: SupervisionAssessment) {
  const items = itemsOf(ruleSet, assessment);
  return assessmentDocument(
    { assessment, items, ruleSet, first, drafts: {}, session: someSession },
    nlAssessments,
    dutch,
    now,
  );
}

test('a requirement with what was agreed, how far apart the assessors were, and what was measured', () => {
  const [sheet] = documentOf(scored).sheets;
  expect(rowOf(sheet, 0)).toEqual({
    Thema: 'thema',
    'Vindplaats in het kader': 'Deel, 1',
    'Eis-id': 'a',
    Eis: 'a',
    'Gaat over': 'dossier',
    Vastgesteld: 'voldoet grotendeels',
    'Verschil in stappen': 3,
    Toelichting: '=1+1',
    'Gemeten op': { day: '2026-11-20' },
    Dossiers: 45,
    'Gemeten: voldaan': 30,
    'Gemeten: ontbreekt': 'hidden-cell',
    'Gemeten: niet gezien of leesbaar': 5,
    'Voorstel uit de meting': 'voldoet grotendeels',
  });
  // Scored, and no longer in the framework: it keeps its line.
  expect(rowOf(sheet, 3)).toMatchObject({ 'Eis-id': 'vervallen', Vastgesteld: 'voldoet niet' });
});

test('a re-test has the first test beside it', () => {
  const [sheet] = documentOf(scored, anAssessment({ scores: [aScore('a', 'does-not')] })).sheets;
  expect(rowOf(sheet, 0)).toMatchObject({ Vastgesteld: 'voldoet grotendeels', 'Eerste toets': 'voldoet niet' });
});

test('every score of every assessor, and the steps with who took them', () => {
  const [, opinions, themes, steps] = documentOf(scored).sheets;
  expect(opinions?.rows).toEqual([
    ['a', 'a', 'Mila', 'voldoet', undefined],
    ['a', 'a', 'Ravi', 'voldoet niet', 'Niet gezien.'],
  ]);
  expect(rowOf(themes, 0)).toMatchObject({ Thema: 'thema', Getoetst: 1, 'Nog open': 1, Voldoende: 1, Punten: 0.75 });
  expect(steps?.rows).toEqual([
    [{ day: '2026-11-03' }, 'Mila', 'zette de toetsing op ‘vastgesteld’'],
    [{ day: '2026-11-02' }, 'iemand die hier niet meer werkt', 'wijzigde de naam, het verbeterplan'],
    [{ day: '2026-11-01' }, 'Mila', 'begon deze toetsing'],
  ]);
});

test('the cover says period, revision, coverage, what was hidden and what follows', () => {
  expect(Object.fromEntries(documentOf(scored).about)).toMatchObject({
    Organisatie: 'Stichting Voorbeeld',
    Getoetst: 'hele organisatie',
    Kader: 'Kader',
    Regelset: 'revisie 1',
    Periode: '1 nov 2026 tot en met 22 nov 2026',
    'Gezien en leesbaar': '2 van 3 eisen getoetst',
    Verborgen: '1 gemeten aantal is verborgen, omdat het om weinig dossiers gaat.',
    Conclusie: expect.stringContaining('Nog geen uitkomst'),
  });
  const closed = documentOf({ ...scored, state: 'closed', closedAt: '2026-11-05T10:00:00.000Z' });
  expect(Object.fromEntries(closed.about).Periode).toBe('1 nov 2026 tot en met 5 nov 2026');
});

test('the list: a row per assessment, and what is left out is told', () => {
  const item = { ...anAssessment(), createdBy: { subject: 'm', name: 'Mila' } };
  const exported = listDocument(
    {
      name: 'Team Noord',
      items: [item, { ...item, retestOf: item.id, closedAt: '2026-11-20T10:00:00.000Z', state: 'closed' }],
      hasMore: true,
      session: someSession,
      ruleSets: [],
      choice: choiceOf('?view=assessments&team=noord'),
    },
    nlAssessments,
    dutch,
    now,
  );
  expect(rowOf(exported.sheets[0], 0)).toMatchObject({
    Toetsing: 'Zelfevaluatie',
    Kader: 'kader',
    Hertoets: false,
    'Begonnen door': 'Mila',
    'Afgesloten op': undefined,
  });
  expect(rowOf(exported.sheets[0], 1)).toMatchObject({ Hertoets: true, 'Afgesloten op': { day: '2026-11-20' } });
  expect(Object.fromEntries(exported.about)).toHaveProperty('Niet alles');
  expect(exported.record).toEqual({ view: 'assessment', filter: { teams: 'noord' } });
});
