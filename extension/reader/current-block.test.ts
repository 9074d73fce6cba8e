// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

/** A card per decision, each with the same labels; today is 1 May 2026. */
const card = (from: string, until: string, volume: string, extended = '-') =>
  `<article><h3>Beschikking</h3><dl><dt>Beschikking vanaf</dt><dd>${from}</dd><dt>Beschikking geldig t/m</dt><dd>${until}</dd>
  <dt>Toegekende omvang</dt><dd>${volume}</dd><dt>Verlenging aangevraagd op</dt><dd>${extended}</dd></dl></article>`;

const current = {
  'indication.startDate': '2026-01-01',
  'indication.endDate': '2026-12-31',
  'indication.volume': '4 uur per week',
  'indication.extensionDate': 'empty',
};
const now = card('01-01-2026', '31-12-2026', '4 uur per week');
const before = card('01-01-2025', '31-12-2025', '2 uur per week', '01-11-2025');
const later = card('01-01-2027', '31-12-2027', '6 uur per week');
const disagree = expect.objectContaining({ 'indication.startDate': 'unreadable', 'indication.volume': 'unreadable' });

test.each<[string, string, unknown]>([
  ['one by itself', now, current],
  ['the newest first', `${now}${before}`, current],
  ['the newest last', `${before}${now}`, current],
  ['one that is to come', `${later}${now}${before}`, current],
  ['each in a wrapper of its own', `<div><div>${before}</div></div><div><div>${now}</div></div>`, current],
  [
    'the one that holds has no end',
    `${before}${card('01-01-2026', '-', '4 uur per week')}`,
    { ...current, 'indication.endDate': 'empty' },
  ],
  [
    'the last day is today',
    `${before}${card('01-01-2026', '01-05-2026', '4 uur per week')}`,
    { ...current, 'indication.endDate': '2026-05-01' },
  ],
  [
    'the first day is today',
    `${before}${card('01-05-2026', '31-12-2026', '4 uur per week')}`,
    { ...current, 'indication.startDate': '2026-05-01' },
  ],
  ['two hold at a time', `${now}${card('01-03-2026', '31-12-2026', '1 dagdeel per week')}`, disagree],
  ['none holds', `${before}${later}`, disagree],
  ['the last one ended yesterday', `${later}${card('01-01-2026', '30-04-2026', '4 uur per week')}`, disagree],
  ['it begins tomorrow', `${before}${card('02-05-2026', '31-12-2026', '4 uur per week')}`, disagree],
  ['a date that does not exist', `${before}${card('31-02-2026', '31-12-2026', '4 uur per week')}`, disagree],
])('decisions beside each other: %s', (_, html, facts) => expect(readMarkup(html).facts).toEqual(facts));

test('what stands outside the cards stays', () => {
  const { facts } = readMarkup(`<p>Gemeentelijke doelen: geen</p><p>Start zorg: 01-02-2025</p>${before}${now}`);
  expect(facts).toMatchObject({ ...current, 'support.startDate': '2025-02-01', 'indication.goals': 'empty' });
});
