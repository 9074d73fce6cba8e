// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { IdentityPlace } from '../../../shared/profiles/site-profile.ts';
import { identityByProfile } from './identity-by-profile.ts';
import { recogniseDossier } from './recognise-dossier.ts';
import { aProfile, show } from './testing.ts';

const path: IdentityPlace = { from: 'path', pattern: '/clienten/:id/*' };
const label: IdentityPlace = { from: 'label', labels: ['Nr', 'Cliëntnr'] };
const css: IdentityPlace = { from: 'css', css: '.kop', kind: 'digits' };
const letters: IdentityPlace = { from: 'css', css: '.kop', kind: 'letters-digits' };
const query: IdentityPlace = { from: 'query', name: 'client' };

const plan = 'https://ecd.example/clienten/1024/plan';
const bsn = '123456782';

const known = (id: string) => ({ id });
const problem = (kind: string) => ({ problem: kind });

test.each<[string, IdentityPlace[], string, string, object]>([
  ['the path', [path], '', plan, known('1024')],
  ['a path of something else', [path], '', 'https://ecd.example/agenda', problem('none')],
  ['a path that makes a new one', [path], '', 'https://ecd.example/clienten/nieuw/plan', problem('none')],
  ['a path with letters', [path], '', 'https://ecd.example/clienten/c-12a/plan', known('C-12A')],
  ['a query', [query], '', 'https://ecd.example/plan?client=77&x=1', known('77')],
  ['a query behind the hash', [query], '', 'https://ecd.example/#/plan?client=77', known('77')],
  ['two queries', [query], '', 'https://ecd.example/?client=77&client=78', problem('ambiguous')],
  ['a label', [label], '<p>Nr: 1024</p>', plan, known('1024')],
  ['another of its labels', [label], '<dl><dt>Cliëntnr</dt><dd>1024</dd></dl>', plan, known('1024')],
  ['a label with something else', [label], '<p>Nr: volgt nog</p>', plan, problem('none')],
  ['a label with a date', [label], '<p>Nr: 12-03-1980</p>', plan, problem('none')],
  ['two labels, one number', [label], '<p>Nr: 1024</p><p>Cliëntnr: 1024</p>', plan, known('1024')],
  ['two labels, two numbers', [label], '<p>Nr: 1024</p><p>Cliëntnr: 1025</p>', plan, problem('ambiguous')],
  ['a number in a header', [css], '<h1 class="kop">J. Jansen (1024)</h1>', plan, known('1024')],
  ['two numbers in a header', [css], '<h1 class="kop">J. Jansen 1024, 36 jaar</h1>', plan, problem('ambiguous')],
  ['letters and figures', [letters], '<h1 class="kop">Jansen · CL-1024</h1>', plan, known('CL-1024')],
  ['a hidden header', [css], '<h1 class="kop" hidden>1024</h1>', plan, problem('none')],
  ['two places that agree', [path, label], '<p>Nr: 1024</p>', plan, known('1024')],
  ['two places that do not', [path, label], '<p>Nr: 1025</p>', plan, problem('disagree')],
  ['one of two is not there yet', [path, label], '', plan, problem('none')],
  ['an optional one is not there', [path, { ...label, optional: true }], '', plan, known('1024')],
  ['an optional one does not agree', [path, { ...label, optional: true }], '<p>Nr: 9</p>', plan, problem('disagree')],
  [
    'an optional one is ambiguous',
    [path, { ...label, optional: true }],
    '<p>Nr: 9</p><p>Nr: 8</p>',
    plan,
    problem('ambiguous'),
  ],
  ['a citizen service number', [label], `<p>Nr: ${bsn}</p>`, plan, problem('bsn')],
  ['one written with dots', [letters], '<p class="kop">1234.56.782</p>', plan, problem('bsn')],
  ['one in the path', [path], '', `https://ecd.example/clienten/${bsn}/plan`, problem('bsn')],
  ['one beside the number', [css], `<p class="kop">1024 - ${bsn}</p>`, plan, known('1024')],
  ['markup as a number', [label], '<p>Nr: &lt;script&gt;1&lt;/script&gt;</p>', plan, problem('none')],
])('whose dossier, by %s', (_, dossierId, html, url, expected) => {
  expect(recogniseDossier(aProfile({ dossierId }), show(html), new URL(url))).toMatchObject(expected);
});

test.each<[string, IdentityPlace[], string, object]>([
  ['on the page', [path, label], '<p id="x">Nr: 1024</p>', { kind: 'known', id: '1024', rank: 0 }],
  ['in the address only', [path], '', { kind: 'known', id: '1024', rank: 2 }],
  ['two that disagree', [path, label], '<p>Nr: 1</p>', { kind: 'ambiguous' }],
  ['none', [label], '', { kind: 'none' }],
  ['only a BSN', [label], `<p>Nr: ${bsn}</p>`, { kind: 'none', why: 'only-bsn' }],
])('in the words of the generic reading: %s', (_, dossierId, html, expected) => {
  show(html);
  const identity = identityByProfile(aProfile({ dossierId }), document, new URL(plan));
  expect(identity).toMatchObject(expected);
  if (identity.kind === 'known') {
    expect(identity.element).toBe(document.querySelector('#x') ?? document.documentElement);
  }
});
