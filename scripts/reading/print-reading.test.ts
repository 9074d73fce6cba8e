import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { inColumns, shorten } from './columns.ts';
import type { PageReport } from './page-report.ts';
import { readingLines, valueText } from './print-reading.ts';

const report: PageReport = {
  identity: '100412',
  identityState: 'known',
  page: { title: 'Plan', path: '/plan', frames: 2, today: '2026-11-18' },
  observations: [
    {
      fact: 'plan.date',
      state: 'found',
      value: '2026-03-02',
      evidence: { label: 'Opgesteld op', text: '2 maart 2026' },
    },
    { fact: 'plan.signedDate', state: 'empty', value: null, evidence: { label: 'Ondertekend op', text: '-' } },
  ],
  candidates: [
    { facts: ['plan.date', 'agreement.signedDate'], label: 'Datum', text: '3-3-2026', reason: 'several-facts' },
  ],
  unreadable: [
    { kind: 'frame', title: 'Medicatie', host: 'elders.nl', reason: 'other-site' },
    { kind: 'other-dossier', title: 'Rapportage' },
    { kind: 'value', fact: 'risk.reviewDate', label: 'Herzien', text: '31-02-2026', reason: 'does-not-parse' },
  ],
  verdicts: [
    { requirement: 'eis-een', ruleSet: 'kader', outcome: 'gap', dueOn: '2026-12-01' },
    { requirement: 'eis-twee', ruleSet: 'kader', outcome: 'unseen', dueOn: null },
  ],
};

const text = (of: PageReport) => stripVTControlCharacters(readingLines(of).join('\n'));

test.each([
  /Dossier\s+100412/,
  /Plan \(\/plan, 2 frames\), gelezen voor 2026-11-18/,
  /1 gevonden, 1 leeg, 0 niet leesbaar, 1 onzeker/,
  /plan\.date\s+gevonden\s+2026-03-02\s+Opgesteld op: 2 maart 2026/,
  /plan\.signedDate\s+leeg\s+Ondertekend op: -/,
  /Datum\s+3-3-2026\s+plan\.date of agreement\.signedDate\s+het label past bij meer gegevens/,
  /frame\s+Medicatie\s+elders\.nl\s+van een andere site/,
  /frame\s+Rapportage\s+toont een ander dossier/,
  /risk\.reviewDate\s+Herzien\s+31-02-2026\s+de tekst is geen waarde van deze soort/,
  /ontbreekt\s+eis-een\s+uiterlijk 2026-12-01/,
  /nog niet gezien\s+1 eisen/,
])('the reading in words: %s', (line) => {
  expect(text(report)).toMatch(line);
});

test.each([
  ['none', /niet herkend.*niets van bewaard/],
  ['ambiguous', /meer cliënten.*niets van bewaard/],
] as const)('without a dossier (%s) it says that nothing is kept', (identityState, words) => {
  expect(text({ ...report, identity: null, identityState })).toMatch(words);
});

test('with a profile it says of each field whether it was read, and by which locator not', () => {
  const fields = [
    { page: 'plan', fact: 'plan.date', isRead: true, locators: [true, false] },
    { page: 'plan', fact: 'plan.status', isRead: false, locators: [] },
  ];
  const shown = text({ ...report, profile: { id: 'ecd', pages: ['plan'], fields } });
  expect(shown).toMatch(/plan\s+plan\.date\s+gelezen\s+vindplaats 2 vindt het niet/);
  expect(shown).toMatch(/plan\s+plan\.status\s+niet gelezen/);
  expect(text({ ...report, profile: { id: 'ecd', pages: [], fields: [] } })).toMatch(
    /Geen scherm van het profiel herkend/,
  );
});

test('values in words', () => {
  expect(valueText(true)).toBe('ja');
  expect(valueText([{ text: 'a' }])).toBe('1 regel');
  const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];
  expect(valueText(days.map((date) => ({ text: '', date })))).toBe('4 regels (2026-01-01, 2026-02-01, 2026-03-01, …)');
});

test('columns are as wide as their widest cell, and the last one ends where it ends', () => {
  expect(
    inColumns([
      ['a', 'bb', 'c'],
      ['aaa', '', ''],
    ]),
  ).toEqual(['a    bb  c', 'aaa']);
  expect(shorten('abcdef', 4)).toBe('abc…');
  expect(shorten('abcd', 4)).toBe('abcd');
});
