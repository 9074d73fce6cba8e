// @vitest-environment jsdom
import path from 'node:path';
import { expect, test } from 'vitest';
import { profileOf, showSaved } from '../../../test/hosts/read-saved.ts';
import { aPage, aProfile, show } from '../../reader/profile/testing.ts';
import { clientWordsOn } from './client-words.ts';
import { isGeneratedName } from './generated-name.ts';
import { lookAt } from './look.ts';
import { identityAt, proposeIdentity } from './propose-identity.ts';
import { pathPattern, proposeSign } from './propose-sign.ts';

const now = new Date('2026-11-18T10:00:00Z');
const hosts = path.join(import.meta.dirname, '../../../test/hosts');

test.each([
  ['https://ecd.example/clienten/100412/plan', '100412', '/clienten/:id/plan'],
  ['https://ecd.example/clienten/100412/plan/77812', '100412', '/clienten/:id/plan/:deel1'],
  ['https://ecd.example/#/clienten/100412/show/1', '100412', '#/clienten/:id/show/:deel1'],
  ['https://ecd.example/zorg/plan.aspx', undefined, '/zorg/plan.aspx'],
  ['https://ecd.example/Patient/3f1b2c4d-1111-2222-3333-444455556666/plan', undefined, '/Patient/:id/plan'],
])('the address %s becomes %s → %s', (address, dossier, pattern) => {
  expect(pathPattern(new URL(address), dossier)).toBe(pattern);
});

test.each([
  ['css-1x2y3z', true],
  ['sc-bdVaJa', true],
  ['m_4081bf90', true],
  ['Plan_wrapper__hA5hQ', true],
  ['jss123', true],
  [':r1:', true],
  ['mui-component-select-3481', true],
  ['ra-field-wet', false],
  ['DescriptionList_root', false],
  ['plan-date', false],
  ['signed', false],
  ['btn-primary', false],
  ['col2', false],
  ['value', false],
  ['veld', false],
  ['extra-info', false],
  ['ng-tns-c12', true],
  ['svelte-1abc', true],
] as const)('%s is made up by a build: %s', (name, isGenerated) => {
  expect(isGeneratedName(name)).toBe(isGenerated);
});

const header = '<header><h1>Geesje Turfhorst</h1><span>Cliëntnummer 100412</span></header>';
const url = new URL('https://ecd.example/clienten/100412/plan');

test('a heading with the name of the client is no sign of a screen', () => {
  const root = show(`${header}<h2>Ondersteuningsplan</h2><h2>Plan van Geesje</h2>`);
  expect(proposeSign(root, url, '100412', clientWordsOn(root))).toEqual({
    path: '/clienten/:id/plan',
    headings: ['Ondersteuningsplan'],
    tabs: [],
  });
});

test('the number of the dossier is found on the page and in the address', () => {
  const root = show('<dl class="kop"><dt>Cliëntnr</dt><dd>100412</dd></dl>');
  expect(proposeIdentity(root, url).map(({ place, number }) => [place, number])).toEqual([
    [{ from: 'label', labels: ['Cliëntnr'] }, '100412'],
    [{ from: 'css', css: '.kop > dd', kind: 'digits' }, '100412'],
    [{ from: 'path', pattern: '/clienten/:id/*' }, '100412'],
  ]);
});

test('a citizen service number is no identity, and that is said', () => {
  const root = show('<dl class="kop"><dt>Kenmerk</dt><dd>111222333</dd></dl>');
  const element = root.querySelector('dd') as Element;
  const proposals = identityAt(root, element, new URL('https://ecd.example/plan'));
  expect(proposals.length).toBeGreaterThan(0);
  expect(proposals.map(({ problem }) => problem)).toEqual(proposals.map(() => 'bsn'));
  expect(JSON.stringify(proposals)).not.toContain('111222333');
});

test.each([
  ['medplum', 'plan.html', '/Patient/60017/plan', 'plan'],
  ['react-admin', 'plan.html', '/#/clienten/C-2041/show', undefined],
])('%s: a draft tells what it reads on a saved page', async (host, file, address, page) => {
  const profile = await profileOf(path.join(hosts, host));
  const root = await showSaved(path.join(hosts, host), file);
  const look = lookAt(profile, { root, url: new URL(address, 'http://127.0.0.1:4000'), isTop: true, now });
  if (page) expect(look.page).toBe(page);
  expect(look.fields.filter(({ state }) => state === 'not-found')).toEqual([]);
});

test('a field says per locator what it finds: one, none, or not as expected', () => {
  const root = show('<h1>Plan</h1><dl><dt>Getekend</dt><dd>12-01-2026</dd><dt>Kleur</dt><dd>Blauw</dd></dl>');
  const page = aPage([
    { fact: 'plan.signedDate', locate: [{ label: 'Getekend' }, { css: '.weg' }] },
    { fact: 'plan.date', locate: [{ label: 'Er niet' }] },
    { fact: 'plan.updatedDate', locate: [{ css: 'dd' }], expect: { min: 1, max: 1 } },
    { fact: 'plan.status', locate: [{ label: 'Ook niet' }], expect: { min: 0, max: 1 } },
  ]);
  const look = lookAt(aProfile({ pages: [page] }), { root, url, isTop: true, now });
  const sound = { count: 1, isSound: true };
  const missed = { count: 0, isSound: false };
  expect(look.fields.map(({ state, locators }) => [state, locators])).toEqual([
    ['found', [sound, missed]],
    ['not-found', [missed]],
    ['disagree', [{ count: 2, isSound: false }]],
    ['absent', [missed]],
  ]);
});
