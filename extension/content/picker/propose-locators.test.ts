// @vitest-environment jsdom
import path from 'node:path';
import { expect, test } from 'vitest';
import { type FactName, vocabulary } from '../../../shared/facts/vocabulary.ts';
import { hasIndependent } from '../../../shared/profiles/independence.ts';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { profileOf, showSaved } from '../../../test/hosts/read-saved.ts';
import type { Proposals } from '../../messaging/picker-messages.ts';
import { findPlaces } from '../../reader/profile/find-places.ts';
import { aProfile, show } from '../../reader/profile/testing.ts';
import { proposeLocators } from './propose-locators.ts';

const now = new Date('2026-11-18T10:00:00Z');
const hosts = path.join(import.meta.dirname, '../../../test/hosts');

function propose(html: string, selector: string, fact: FactName, draft: SiteProfile = aProfile()): Proposals {
  const root = show(html);
  const target = root.querySelector(selector);
  if (!target) throw new Error(`nothing at ${selector}`);
  return proposeLocators(root, target, fact, draft, now);
}

function chosenOf(proposals: Proposals) {
  if (proposals.kind !== 'proposals') throw new Error(proposals.kind);
  return proposals.chosen.map((at) => proposals.proposals[at]);
}

test('the label comes first, with a second one that rests on something else', () => {
  const chosen = chosenOf(
    propose('<dl class="kop"><dt>Begeleidingsplan vastgesteld op</dt><dd>12-01-2026</dd></dl>', 'dd', 'plan.date'),
  );
  expect(chosen.map((each) => each?.locator)).toEqual([
    { label: 'Begeleidingsplan vastgesteld op' },
    { css: '.kop > dd' },
  ]);
  expect(chosen[0]).toMatchObject({
    count: 1,
    isHere: true,
    stability: 'good',
    places: [{ text: '12-01-2026', reading: { state: 'found', value: '2026-01-12' } }],
  });
  expect(chosen[1]?.stability).toBe('fair');
});

test.each([
  [
    'role and name',
    '<section><p>x</p><input aria-label="Stand" value="Concept"></section>',
    'input',
    { role: 'textbox', name: 'Stand' },
  ],
  [
    'a mark for tests',
    '<div><span>x</span><b data-testid="plan-date">12-01-2026</b></div>',
    'b',
    { testId: 'plan-date' },
  ],
  [
    'a column, of the row that holds now',
    '<table><tr><th scope="col">Opgesteld</th><th scope="col">Status</th></tr><tr><td>1-1-2025</td><td>Afgesloten</td></tr><tr><td id="me">2-1-2026</td><td>Actueel</td></tr></table>',
    '#me',
    { column: 'Opgesteld', row: 'current' },
  ],
  [
    'an attribute of its own',
    '<div><p>a</p><p data-field="signed">12-01-2026</p></div>',
    '[data-field]',
    { css: '[data-field="signed"]' },
  ],
] as const)('%s', (_, html, selector, locator) => {
  const proposals = propose(html, selector, 'plan.date');
  expect(proposals.kind === 'proposals' && proposals.proposals.map((each) => each.locator)).toContainEqual(locator);
});

test('the same label twice is told apart by the heading over it', () => {
  const block = (title: string, id: string) =>
    `<section><h2>${title}</h2><dl><dt>Getekend</dt><dd id="${id}">12-01-2026</dd></dl></section>`;
  const [best] = chosenOf(propose(block('Zorgplan', 'a') + block('Overeenkomst', 'b'), '#b', 'agreement.signedDate'));
  expect(best?.locator).toEqual({ label: 'Getekend', within: 'Overeenkomst' });
});

test('with nothing to tell two places apart none is chosen, and both are shown', () => {
  const line = '<p><span>Getekend</span> <b>12-01-2026</b></p>';
  const proposals = propose(`<div>${line}${line}</div>`, 'b', 'plan.signedDate');
  if (proposals.kind !== 'proposals') throw new Error();
  const labelled = proposals.proposals.find(({ locator }) => 'label' in locator);
  expect(labelled).toMatchObject({ count: 2, isHere: true });
  expect(proposals.chosen.map((at) => proposals.proposals[at]?.count)).not.toContain(2);
});

test('names that a build makes up are passed over, and a place by position is graded poor', () => {
  const proposals = propose(
    '<div class="css-1x2y3z"><i>a</i><i class="sc-bdVaJa">12-01-2026</i></div>',
    'i + i',
    'plan.date',
  );
  if (proposals.kind !== 'proposals') throw new Error();
  const css = proposals.proposals.find(({ locator }) => 'css' in locator);
  expect(JSON.stringify(css?.locator)).not.toMatch(/css-|sc-/);
  expect(css).toMatchObject({ stability: 'poor', reasons: ['position'] });
});

test('nothing of the client gets into a locator', () => {
  const html = `<div id="client-60017"><h2>Plan van Janneke Veldstra</h2><dl><dt>Naam</dt><dd>Janneke Veldstra</dd>
    <dt>Plan Veldstra</dt><dd id="plan-60017" data-name="Veldstra" class="veldstra">12-01-2026</dd></dl></div>`;
  const proposals = propose(html, '#plan-60017', 'plan.date');
  expect(proposals.kind).toBe('proposals');
  const locators = proposals.kind === 'proposals' ? proposals.proposals.map(({ locator }) => locator) : [];
  expect(locators.length).toBeGreaterThan(0);
  expect(JSON.stringify(locators)).not.toMatch(/60017|veldstra|janneke/i);
});

test('a citizen service number is not proposed for anything', () => {
  expect(propose('<dl><dt>Kenmerk</dt><dd>111222333</dd></dl>', 'dd', 'plan.status').kind).toBe('private');
});

test('what is gone from the page meanwhile is said to be gone', () => {
  const root = show('<dl><dt>Plan</dt><dd>12-01-2026</dd></dl>');
  const target = root.querySelector('dd') as Element;
  target.remove();
  expect(proposeLocators(root, target, 'plan.date', aProfile(), now)).toEqual({ kind: 'gone' });
});

test('a list is found below its heading, by its columns', () => {
  const html = `<section><h2>Evaluaties</h2><table class="gesprekken"><thead><tr><th>Gehouden</th><th>Aanwezig</th></tr></thead>
    <tbody><tr><td>1-3-2026</td><td>ja</td></tr><tr><td>1-6-2026</td><td>nee</td></tr></tbody></table></section>`;
  const [best, second] = chosenOf(propose(html, 'tbody td', 'evaluation.dates'));
  expect(best?.locator).toMatchObject({ list: { heading: 'Evaluaties' }, date: { column: 'Gehouden' } });
  expect(second?.locator).toMatchObject({ list: { css: '.gesprekken' } });
  expect(best?.places[0]?.reading).toMatchObject({
    state: 'found',
    value: [{ date: '2026-03-01' }, { date: '2026-06-01' }],
  });
});

test('a list of cards is found by its cards', () => {
  const card = (day: string) =>
    `<article class="kaart"><b class="dag">${day}</b><p>Gesprek over het plan</p></article>`;
  const html = `<h2>Evaluaties</h2><div class="lijst">${card('1-3-2026')}${card('1-6-2026')}</div>`;
  const [best] = chosenOf(propose(html, '.kaart p', 'evaluation.dates'));
  expect(best?.locator).toMatchObject({ item: '.kaart' });
  expect(best?.places[0]?.reading).toMatchObject({
    state: 'found',
    value: [{ date: '2026-03-01' }, { date: '2026-06-01' }],
  });
});

/** Pages of dossier systems that the picker was not built for. */
const saved = [
  ['medplum', 'plan.html', 4],
  ['react-admin', 'plan.html', 6],
  ['components', 'plan.html', 4],
  ['lindeplein-spa', 'plan.html', 5],
  ['frameset', 'planblad.html', 6],
] as const;

test.each(saved)('%s: what its profile reads is found again when it is pointed at', async (host, file, atLeast) => {
  const profile = await profileOf(path.join(hosts, host));
  const root = await showSaved(path.join(hosts, host), file);
  const fields = [
    ...profile.pages.flatMap(({ facts }) => facts).map(({ fact, locate }) => ({ fact, locator: locate[0] })),
    ...Object.entries(profile.labels ?? {}).map(([label, fact]) => ({ fact, locator: { label } })),
  ];
  const single = fields.flatMap(({ fact, locator }) => {
    const places = locator && !('list' in locator) ? findPlaces(root, locator, fact, '2026-11-18') : [];
    return places.length === 1 && places[0] && !vocabulary[fact].itemOf ? [{ fact, place: places[0] }] : [];
  });
  const missed = single.flatMap(({ fact, place }) => {
    const proposals = proposeLocators(root, place.element, fact, profile, now);
    const locators = chosenOf(proposals).flatMap((each) => each?.locator ?? []);
    // In a component each value stands in a block of its own, with no way in by structure.
    const isEnough = host === 'components' ? locators.length > 0 : locators.length === 2 && hasIndependent(locators);
    return isEnough ? [] : [{ fact, locators, label: place.label }];
  });
  expect(missed).toEqual([]);
  expect(single.length).toBeGreaterThanOrEqual(atLeast);
});
