// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { IdentityPlace } from '../../../shared/profiles/site-profile.ts';
import { mayShowDossier } from './may-show-dossier.ts';
import { show } from './testing.ts';

const plan = 'https://ecd.example/clienten/1024/plan?c=7';

test.each<[string, IdentityPlace[], string, string, boolean]>([
  ['path', [{ from: 'path', pattern: '/clienten/:id/*' }], '', plan, true],
  [
    'path without a number',
    [{ from: 'path', pattern: '/clienten/:id' }],
    '',
    'https://ecd.example/clienten/nieuw',
    false,
  ],
  ['another path', [{ from: 'path', pattern: '/dossiers/:id/*' }], '', plan, false],
  ['query', [{ from: 'query', name: 'c' }], '', plan, true],
  ['another query', [{ from: 'query', name: 'd' }], '', plan, false],
  ['a query name that looks like an expression', [{ from: 'query', name: '.' }], '', plan, false],
  ['label', [{ from: 'label', labels: ['Nr'] }], '<p>Nr: 1024</p>', plan, true],
  ['no label', [{ from: 'label', labels: ['Nr'] }], '<p>Nummer: 1024</p>', plan, false],
  ['css', [{ from: 'css', css: '.kop', kind: 'digits' }], '<p class="kop">1</p>', plan, true],
  ['css that is none', [{ from: 'css', css: ':(', kind: 'digits' }], '', plan, false],
  [
    'one of two is missing',
    [
      { from: 'query', name: 'c' },
      { from: 'label', labels: ['Nr'] },
    ],
    '',
    plan,
    false,
  ],
  [
    'an optional one is missing',
    [
      { from: 'query', name: 'c' },
      { from: 'label', labels: ['Nr'], optional: true },
    ],
    '',
    plan,
    true,
  ],
  ['another site', [{ from: 'query', name: 'c' }], '', 'https://ander.example/?c=7', false],
])('%s', (_, dossierId, html, address, may) => {
  const profiles = [{ matches: ['https://ecd.example/*'], dossierId }];
  expect(mayShowDossier(profiles, show(html), new URL(address))).toBe(may);
});
