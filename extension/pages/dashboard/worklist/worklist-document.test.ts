import { expect, test } from 'vitest';
import type { ResolvedReference, WorklistRow } from '../../../messaging/improvement-views.ts';
import { nlWorklist } from '../../i18n/nl-worklist.ts';
import { choiceOf } from '../address.ts';
import { dutch, rowOf } from '../exports/testing.ts';
import { someRuleSet, someSession } from '../testing.ts';
import { worklistDocument } from './worklist-document.ts';

const link: ResolvedReference = {
  kind: 'link',
  url: 'https://ecd.example/clienten/100412',
  host: 'ecd.example',
  dossier: '100412',
};

function aRow(dossier: string, part: Partial<WorklistRow> = {}): WorklistRow {
  return {
    dossier,
    assessedAt: '2026-11-20T10:00:00.000Z',
    unknown: 2,
    open: [
      { ruleSet: 'kader', requirement: 'plan', outcome: 'gap', dueWeek: '2026-W49' },
      { ruleSet: 'kader', requirement: 'weg', outcome: 'needs-judgement' },
    ],
    reference: link,
    ...part,
  };
}

function documentOf(rows: readonly WorklistRow[], query = '?view=worklist', hasMore = false) {
  return worklistDocument(
    {
      team: { id: 'noord', name: 'Team Noord' },
      rows,
      hasMore,
      session: someSession,
      ruleSets: [someRuleSet('plan')],
      revisions: [],
      choice: choiceOf(query),
    },
    nlWorklist,
    dutch,
    new Date('2026-11-22T10:00:00Z'),
  );
}

const rows = [aRow('0123456789abcdef'.repeat(4)), aRow('fedcba9876543210'.repeat(4), { unknown: 3, open: [] })];

test('a line per open point, under the code that stands on the screen', () => {
  const [sheet] = documentOf(rows).sheets;
  expect(sheet?.rows).toHaveLength(2);
  expect(rowOf(sheet, 0)).toEqual({
    'Code van het dossier': '01234567',
    'Laatst bekeken': { day: '2026-11-20' },
    'Nog niet gezien': 2,
    Kader: 'Kader',
    'Eis-id': 'plan',
    Eis: 'plan',
    'Staat open': 'ontbreekt',
    'Uiterlijk in week': '2026-W49',
  });
  expect(rowOf(sheet, 1)).toMatchObject({ Eis: 'weg', 'Staat open': 'beoordelen', 'Uiterlijk in week': undefined });
});

test('no number, address or whole pseudonym of a dossier is in it', () => {
  const text = JSON.stringify(documentOf(rows));
  for (const secret of ['100412', 'ecd.example', '0123456789']) expect(text).not.toContain(secret);
});

test('the cover says of what, how much was not seen, and what is left out', () => {
  expect(Object.fromEntries(documentOf(rows, '?view=worklist&requirement=plan', true).about)).toMatchObject({
    Teams: 'Team Noord',
    Eis: 'plan',
    Periode: '20 nov 2026 tot en met 20 nov 2026',
    'Gezien en leesbaar': '2 dossiers, waarin 5 punten nog niet gezien of niet leesbaar zijn',
    Verborgen: expect.stringContaining('Dossiernummers en adressen staan niet in dit bestand'),
    'Niet alles': 'Er staan meer dossiers in de werklijst dan hier.',
  });
});

test('the audit log gets team and filter', () => {
  expect(documentOf(rows, '?view=worklist&framework=kader').record).toEqual({
    view: 'worklist',
    filter: { teams: 'noord', ruleSet: 'kader' },
  });
});
