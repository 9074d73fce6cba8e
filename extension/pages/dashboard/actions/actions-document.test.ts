import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/contract/aggregates.ts';
import type { ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { nlActions } from '../../i18n/nl-actions.ts';
import { choiceOf } from '../address.ts';
import { csvOf } from '../exports/csv.ts';
import { rowsOf } from '../exports/document.ts';
import { dutch, rowOf } from '../exports/testing.ts';
import { someCells, someRuleSet, someSession } from '../testing.ts';
import { actionsDocument } from './actions-document.ts';

const ruleSets = [someRuleSet('plan')];
const revisions = ['kader', 'ander'].map((id) => ({
  id,
  name: { nl: `Kader ${id}`, en: id },
  revision: 4,
  publishedAt: '2026-01-01T00:00:00.000Z',
  isBuiltIn: false,
}));
const owner = { subject: 'lead', name: 'Mila' };

function anAction(part: Partial<ImprovementAction> = {}): ImprovementAction {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    version: 1,
    pattern: { ruleSet: 'kader', requirement: 'plan', team: 'noord' },
    title: 'Samen plannen',
    description: 'Elke week.',
    owner,
    dueOn: '2026-12-01',
    state: 'doing',
    // In Amsterdam it was the next day already.
    createdAt: '2026-09-30T22:30:00.000Z',
    createdBy: owner,
    updatedAt: '2026-11-01T10:00:00.000Z',
    isOverdue: false,
    measurements: [
      { day: '2026-11-20', dossiers: { count: 60 }, counts: someCells({ met: 30, gap: 10, unseen: 20 }) },
      { day: '2026-10-01', dossiers: { count: 50 }, counts: someCells({ met: 10, gap: 10, unseen: 30 }) },
    ],
    ...part,
  };
}

const rounded = (count: number): Cell => ({ count, isInexact: true });

function documentOf(actions: readonly ImprovementAction[], query = '?view=actions&team=noord', hasMore = false) {
  return actionsDocument(
    {
      title: 'Verbeteracties',
      name: 'Team Noord',
      actions,
      hasMore,
      session: someSession,
      ruleSets,
      revisions,
      choice: choiceOf(query),
    },
    nlActions,
    dutch,
    new Date('2026-11-22T10:00:00Z'),
  );
}

test('an action with its first and last measurement, whatever their order', () => {
  expect(rowOf(documentOf([anAction()]).sheets[0], 0)).toEqual({
    Actie: 'Samen plannen',
    Aanpak: 'Elke week.',
    Kader: 'Kader',
    'Gaat over': 'plan',
    Team: 'Team Noord',
    Eigenaar: 'Mila',
    Stand: 'Mee bezig',
    'Klaar op': { day: '2026-12-01' },
    'Over de datum': false,
    'Gemaakt op': { day: '2026-10-01' },
    'Gesloten op': undefined,
    'Eerst gemeten': { day: '2026-10-01' },
    'Ontbreekt bij het begin': 0.5,
    'Gezien bij het begin': 0.4,
    'Laatst gemeten': { day: '2026-11-20' },
    'Ontbreekt nu': 0.25,
    'Gezien nu': 1 - 20 / 60,
  });
});

test('every measurement with every number, the oldest first', () => {
  const [, sheet] = documentOf([anAction()]).sheets;
  expect(sheet?.rows).toHaveLength(2);
  expect(rowOf(sheet, 1)).toMatchObject({
    Dag: { day: '2026-11-20' },
    Dossiers: 60,
    voldaan: 30,
    ontbreekt: 10,
    'nog niet gezien': 20,
    'Aandeel ontbreekt': 0.25,
    Afgerond: false,
  });
});

test('what the server hid stays hidden, and a rounded share near all says nothing', () => {
  const small = { hidden: 'small' } as const;
  const counts = { ...someCells({}), met: rounded(400), gap: rounded(10), unseen: small };
  const exported = documentOf([anAction({ measurements: [{ day: '2026-11-20', dossiers: rounded(410), counts }] })]);
  expect(rowOf(exported.sheets[1], 0)).toMatchObject({
    Dossiers: 410,
    'nog niet gezien': 'hidden-cell',
    'Aandeel ontbreekt': 'hidden-cell',
    Afgerond: true,
  });
  expect(rowOf(exported.sheets[0], 0)['Ontbreekt nu']).toBe('hidden-cell');
  expect(Object.fromEntries(exported.about).Verborgen).toContain('verborgen, omdat het om weinig dossiers');
});

test('an action that was never measured has no numbers', () => {
  const exported = documentOf([anAction({ measurements: [] })]);
  expect(rowOf(exported.sheets[0], 0)).toMatchObject({ 'Eerst gemeten': undefined, 'Ontbreekt nu': undefined });
  expect(exported.sheets[1]?.rows).toEqual([]);
  expect(Object.fromEntries(exported.about)).toMatchObject({
    Periode: 'nog niet gemeten',
    'Gezien en leesbaar': 'nog niets',
  });
});

test('the cover says period, revision, coverage and who made it', () => {
  expect(Object.fromEntries(documentOf([anAction()]).about)).toMatchObject({
    Organisatie: 'Stichting Voorbeeld',
    Teams: 'Team Noord',
    Regelset: 'Kader kader: revisie 4',
    Periode: '1 okt 2026 tot en met 20 nov 2026',
    'Gezien en leesbaar': '67% van alle punten die gelden',
    Verborgen: 'Er zijn geen aantallen verborgen.',
    'Gemaakt op': '22 november 2026 door Mila',
  });
});

test('what is left out is told', () => {
  expect(Object.fromEntries(documentOf([anAction()], '', true).about)['Niet alles']).toContain('meer acties');
  expect(Object.fromEntries(documentOf([anAction()]).about)).not.toHaveProperty('Niet alles');
});

test('the audit log gets the filter and the number of rows', () => {
  const exported = documentOf([anAction()], '?view=actions&team=noord&framework=kader&requirement=plan');
  expect(exported.record).toEqual({
    view: 'actions',
    filter: { teams: 'noord', ruleSet: 'kader', requirement: 'plan' },
  });
  expect([rowsOf(exported, 'csv'), rowsOf(exported, 'xlsx')]).toEqual([1, 3]);
  expect(documentOf([], '?view=actions&team=*').record.filter).toEqual({});
});

test('a title that somebody typed cannot become a formula', () => {
  const [sheet] = documentOf([
    anAction({ title: '=HYPERLINK("https://example.org")', description: '@SUM(A1)' }),
  ]).sheets;
  if (!sheet) throw new Error('no sheet');
  const [, line = ''] = csvOf(sheet, dutch.texts.dashboard.exports).split('\r\n');
  expect(line).toMatch(/^"'=HYPERLINK/);
  expect(line).toContain(";'@SUM(A1);");
});
