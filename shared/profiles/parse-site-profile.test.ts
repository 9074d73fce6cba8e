import { expect, test } from 'vitest';
import { exampleProfile } from './example.ts';
import { parseSiteProfile } from './parse-site-profile.ts';
import { PROFILE_VERSION } from './site-profile.ts';

/** The example as JSON with one thing changed; `undefined` takes it away. */
function withChange(path: readonly (string | number)[], value: unknown): unknown {
  const profile: unknown = JSON.parse(JSON.stringify(exampleProfile));
  const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), profile) as object;
  const key = path.at(-1) as string;
  if (value === undefined) Reflect.deleteProperty(owner, key);
  else Reflect.set(owner, key, value);
  return profile;
}

function problemsOf(input: unknown, options = {}) {
  const parsed = parseSiteProfile(input, options);
  return parsed.ok ? [] : parsed.problems;
}

test('the example is a good profile', () => {
  expect(parseSiteProfile(JSON.parse(JSON.stringify(exampleProfile)))).toEqual({ ok: true, profile: exampleProfile });
});

const plan = ['pages', 0, 'facts', 0] as const;
const list = ['pages', 1, 'facts', 0, 'locate', 0] as const;

test.each([
  ['no id', ['id'], undefined, 'id', /ontbreekt/],
  ['an id that is none', ['id'], 'Mijn ECD', 'id', /kleine letters/],
  ['no addresses', ['matches'], [], 'matches', /minstens 1/],
  ['all sites', ['matches', 0], 'https://*/*', 'matches[0]', /te ruim/],
  ['an unknown field', ['script'], 'alert(1)', 'script', /hoort hier niet/],
  ['no place of identity', ['dossierId'], [], 'dossierId', /minstens 1/],
  ['an unknown place of identity', ['dossierId', 0, 'from'], 'cookie', 'dossierId[0].from', /path, query, label, css/],
  ['a path without :id', ['dossierId', 0, 'pattern'], '/clienten/:nummer', 'dossierId[0].pattern', /:id/],
  ['a regular expression', ['dossierId', 0, 'pattern'], '/clienten/(\\d+)', 'dossierId[0].pattern', /padpatroon/],
  [
    'identity css without kind',
    ['dossierId', 1],
    { from: 'css', css: '#nr' },
    'dossierId[1].kind',
    /digits, letters-digits/,
  ],
  ['only optional identity', ['dossierId'], [{ from: 'query', name: 'c', optional: true }], 'dossierId', /optional/],
  ['an unknown fact', [...plan, 'fact'], 'plan.mood', 'pages[0].facts[0].fact', /"plan.mood" staat niet/],
  ['no fact', [...plan, 'fact'], undefined, 'pages[0].facts[0].fact', /ontbreekt/],
  ['a fact for a person', [...plan, 'fact'], 'plan.goalsSmart', 'pages[0].facts[0].fact', /beoordeelt een mens/],
  ['a field of a list by itself', [...plan, 'fact'], 'consent.date', 'pages[0].facts[0].fact', /bij fields/],
  ['a wrong type', [...plan, 'as'], 'boolean', 'pages[0].facts[0].as', /van de soort date/],
  ['no locators', [...plan, 'locate'], [], 'pages[0].facts[0].locate', /minstens 1/],
  ['a locator of no kind', [...plan, 'locate', 0], { xpath: '//a' }, 'pages[0].facts[0].locate[0]', /geen vindplaats/],
  ['a text as locator', [...plan, 'locate', 0], 'Datum', 'pages[0].facts[0].locate[0]', /geen vindplaats/],
  ['css that is none', [...plan, 'locate', 1], { css: 'div[' }, 'pages[0].facts[0].locate[1].css', /CSS-selector/],
  ['css that is a number', [...plan, 'locate', 1], { css: 7 }, 'pages[0].facts[0].locate[1].css', /een tekst/],
  ['a role without name', [...plan, 'locate', 1], { role: 'textbox' }, 'pages[0].facts[0].locate[1].name', /ontbreekt/],
  [
    'a role that is none',
    [...plan, 'locate', 1],
    { role: 'link', name: 'x' },
    'pages[0].facts[0].locate[1].role',
    /Toegestaan/,
  ],
  [
    'too much in a locator',
    [...plan, 'locate', 0, 'regex'],
    '.*',
    'pages[0].facts[0].locate[0].regex',
    /hoort hier niet/,
  ],
  [
    'the same locator twice',
    [...plan, 'locate', 1],
    { label: 'Vastgelegd d.d.', within: 'Begeleidingsplan' },
    'pages[0].facts[0].locate[1]',
    /staat er al/,
  ],
  [
    'a list locator for a date',
    [...plan, 'locate', 1],
    { list: { css: 'ul' } },
    'pages[0].facts[0].locate[1].list',
    /geen lijst/,
  ],
  ['an upside down count', [...plan, 'expect'], { min: 3, max: 2 }, 'pages[0].facts[0].expect', /kleiner/],
  ['half a count', [...plan, 'expect'], { min: 3 }, 'pages[0].facts[0].expect.max', /ontbreekt/],
  [
    'one locator where a gap hangs on it',
    ['pages', 0, 'facts', 1, 'locate'],
    [{ label: 'Getekend d.d.' }],
    'pages[0].facts[1].locate',
    /twee vindplaatsen/,
  ],
  [
    'two selectors are one',
    ['pages', 0, 'facts', 1, 'locate'],
    [{ css: '.a' }, { css: '.b' }],
    'pages[0].facts[1].locate',
    /twee vindplaatsen/,
  ],
  [
    'two labels are one',
    ['pages', 0, 'facts', 1, 'locate'],
    [{ label: 'a' }, { label: 'b' }],
    'pages[0].facts[1].locate',
    /twee vindplaatsen/,
  ],
  [
    'a fact twice on a page',
    ['pages', 0, 'facts', 2, 'fact'],
    'plan.date',
    'pages[0].facts[2].fact',
    /staat al op dit scherm/,
  ],
  ['a page twice', ['pages', 1, 'id'], 'plan', 'pages[1].id', /al een scherm/],
  ['a page without a sign', ['pages', 1, 'when'], {}, 'pages[1].when', /minstens een kenmerk/],
  ['a sign that is no path', ['pages', 1, 'when', 'path'], 'clienten', 'pages[1].when.path', /padpatroon/],
  ['seen without a place', ['pages', 0, 'seen', 0], 'plan.signedBy', 'pages[0].seen[0]', /ook bij facts/],
  ['a list place of no kind', [...list, 'list'], { id: 'x' }, 'pages[1].facts[0].locate[0].list', /onder een kop/],
  ['a date place of no kind', [...list, 'date'], {}, 'pages[1].facts[0].locate[0].date', /label, testId, css, column/],
  [
    'a field of another list',
    [...list, 'fields'],
    { 'plan.status': { column: 'x' } },
    'pages[1].facts[0].locate[0].fields["plan.status"]',
    /geen gegeven van de regels/,
  ],
  [
    'an unknown field of a list',
    [...list, 'fields'],
    { humeur: { column: 'x' } },
    'pages[1].facts[0].locate[0].fields.humeur',
    /staat niet/,
  ],
  ['a column in an item', [...list, 'item'], 'li', 'pages[1].facts[0].locate[0].date', /tabel/],
  ['a css place without an item', [...list, 'date'], { css: 'time' }, 'pages[1].facts[0].locate[0].date', /item/],
  [
    'an item that is no selector',
    [...list],
    { list: { heading: 'X' }, item: 'li >' },
    'pages[1].facts[0].locate[0].item',
    /CSS-selector/,
  ],
  ['a column for a list', [...list], { column: 'Datum' }, 'pages[1].facts[0].locate[0].column', /Gebruik list/],
  ['a label for no fact', ['labels', 'Getekend dd'], 'getekend', 'labels["Getekend dd"]', /staat niet/],
  [
    'a code that does not exist',
    ['values', 'plan.status', 'Klaar'],
    'done',
    'values["plan.status"].Klaar',
    /draft, final, expired/,
  ],
  [
    'values of a fact without',
    ['values'],
    { 'plan.clientVoice': { x: 'y' } },
    'values["plan.clientVoice"]',
    /geen vaste waarden/,
  ],
  ['values of no fact', ['values'], { x: { y: 'z' } }, 'values.x', /staat niet/],
  ['an order that is none', ['dateOrder'], 'year-first', 'dateOrder', /day-first, month-first/],
  ['an empty empty-word', ['emptyWords', 0], ' ', 'emptyWords[0]', /leeg/],
] as const)('%s: refused with the path to the spot', (_, change, value, path, message) => {
  const problems = problemsOf(withChange(change, value));
  expect(problems.map((problem) => problem.path)).toContain(path);
  expect(problems.find((problem) => problem.path === path)?.message).toMatch(message);
});

test.each([null, undefined, 'profiel', 7, [], {}, { version: 1 }])('%j is no profile', (input) => {
  expect(problemsOf(input).length).toBeGreaterThan(0);
});

test('a newer schema is named as such, whatever else is in it', () => {
  expect(problemsOf({ version: PROFILE_VERSION + 1, pages: 'anders' })).toEqual([
    { path: 'version', message: expect.stringContaining('nieuwere versie') },
  ]);
});

test('seen needs something that shows that the page is there as a whole', () => {
  const profile = withChange(['pages', 0, 'when'], { path: '/clienten/:id/plan' });
  expect(problemsOf(profile)).toEqual([]);
  const without = structuredClone(profile) as typeof exampleProfile;
  without.pages[0]?.facts.splice(0, 1);
  without.pages[0]?.facts.splice(1, 1);
  expect(problemsOf(without)).toEqual([{ path: 'pages[0].seen', message: expect.stringContaining('compleet') }]);
});

test('which facts a gap hangs on can be told from outside', () => {
  const decidesGap = (fact: string) => fact === 'plan.status';
  expect(problemsOf(exampleProfile, { decidesGap })).toEqual([
    { path: 'pages[0].facts[2].locate', message: expect.stringContaining('twee vindplaatsen') },
  ]);
});

test('a browser can be asked about selectors', () => {
  const isSelector = (css: string) => css !== '#gesprekken';
  expect(problemsOf(exampleProfile, { isSelector }).map(({ path }) => path)).toEqual([
    'pages[1].facts[0].locate[1].list.css',
  ]);
});

test('labels and values that are called css are no selectors', () => {
  expect(problemsOf(withChange(['labels'], { css: 'plan.signedDate', item: 'plan.date' }))).toEqual([]);
});

test('a profile that is broken all over is refused in one go, with a bounded number of problems', () => {
  const profile = withChange(
    ['matches'],
    Array.from({ length: 50 }, () => 'https://*/*'),
  );
  expect(problemsOf({ ...(profile as object), emptyWords: Array.from({ length: 60 }, () => '') })).toHaveLength(100);
});
