import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { HostReport, WayReport } from './accuracy-report.ts';
import { accuracyLines, percentage } from './print-accuracy.ts';

const outcomes = { dossiers: 1, compared: 2, right: 2, precision: 1, recall: 1, wrong: [] };
const way: WayReport = {
  facts: { screens: 3, wrongIdentities: 1, right: 8, allowed: 1, wrong: 1, missed: 2, precision: 0.9, recall: 0.8 },
  outcomesOfTruth: {
    ...outcomes,
    wrong: [{ dossier: '1', requirement: 'eis-een', expected: 'met', read: 'unseen' }],
  },
  wrong: [{ screen: '1/plan', fact: 'plan.date', judgement: 'wrong', expected: '2026-01-02', read: '2026-01-03' }],
  missed: [{ screen: '1/plan', fact: 'plan.status', judgement: 'missed', expected: 'final', read: 'niets' }],
  wrongIdentities: [{ screen: '1/lijst', expected: null, read: '2' }],
};
const host: HostReport = { id: 'ecd', title: 'ECD', build: '', truthFacts: 12, withoutProfile: way };

test.each([
  /ecd, zonder profiel\s+3\s+12\s+9\s+1\s+2\s+90,0 %\s+80,0 %\s+100,0 %\s+100,0 %\s+1$/m,
  /Fout gelezen: ecd, zonder profiel\n\s+1\/plan\s+plan\.date\s+verwacht: 2026-01-02\s+gelezen: 2026-01-03/,
  /Gemist: ecd, zonder profiel\n\s+1\/plan\s+plan\.status\s+verwacht: final\s+gelezen: niets/,
  /Ander dossier: ecd, zonder profiel\n\s+1\/lijst\s+verwacht: niemand\s+gelezen: 2/,
  /Uitkomst anders.*\n\s+1\s+eis-een\s+verwacht: met\s+gelezen: unseen/,
])('%s', (line) => {
  expect(stripVTControlCharacters(accuracyLines([host]).join('\n'))).toMatch(line);
});

test('with a profile a host has two rows', () => {
  const lines = accuracyLines([{ ...host, withProfile: way }]).filter((line) => /^ecd, /.test(line));
  expect(lines).toHaveLength(2);
});

test('a share is rounded down, so that not quite everything is never said to be everything', () => {
  expect([percentage(1), percentage(0.99999), percentage(0.8), percentage(null)]).toEqual([
    '100,0 %',
    '99,9 %',
    '80,0 %',
    '-',
  ]);
});
