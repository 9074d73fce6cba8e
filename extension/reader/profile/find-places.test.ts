// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Locator } from '../../../shared/profiles/locator.ts';
import { openShadowRootsWith } from '../composed-tree.ts';
import { findPlaces } from './find-places.ts';
import { shownAt } from './place.ts';
import { show } from './testing.ts';

afterEach(() => openShadowRootsWith(undefined));

const found = (html: string, locator: Locator) => findPlaces(show(html), locator, 'gegeven', '2026-05-01').map(shownAt);

const twoBlocks =
  '<section><h2>Zorgplan</h2><p>Getekend: 1-1-2026</p></section><section><h2>Overeenkomst</h2><p>Getekend: 2-2-2026</p></section>';

test.each<[string, string, Locator, (string | undefined)[]]>([
  ['dl', '<dl><dt>Getekend</dt><dd>1-1-2026</dd></dl>', { label: 'getekend' }, ['1-1-2026']],
  ['with colon and capitals', '<p><b>GETEKEND:</b> 1-1-2026</p>', { label: 'Getekend' }, ['1-1-2026']],
  ['in one text', '<p>Getekend: 1-1-2026</p>', { label: 'Getekend' }, ['1-1-2026']],
  ['row header', '<table><tr><th>Getekend</th><td>1-1-2026</td></tr></table>', { label: 'Getekend' }, ['1-1-2026']],
  [
    'a control by for',
    '<label for="x">Getekend</label><input id="x" value="1-1-2026">',
    { label: 'Getekend' },
    ['1-1-2026'],
  ],
  [
    'a control by aria-labelledby',
    '<span id="l">Getekend</span><div><input aria-labelledby="l" value="ja"></div>',
    { label: 'Getekend' },
    ['ja'],
  ],
  ['a control by aria-label', '<input aria-label="Getekend" value="1-1-2026">', { label: 'Getekend' }, ['1-1-2026']],
  ['a longer label is another', '<p>Getekend door: mevrouw</p>', { label: 'Getekend' }, []],
  ['in a menu', '<nav><p>Getekend: 1-1-2026</p></nav>', { label: 'Getekend' }, []],
  ['hidden', '<p hidden>Getekend: 1-1-2026</p>', { label: 'Getekend' }, []],
  ['everywhere', twoBlocks, { label: 'Getekend' }, ['1-1-2026', '2-2-2026']],
  ['below a heading', twoBlocks, { label: 'Getekend', within: 'Overeenkomst' }, ['2-2-2026']],
  ['below another heading', twoBlocks, { label: 'Getekend', within: 'Evaluatie' }, []],
  [
    'in a block by its name',
    '<section aria-label="Zorgplan"><p>Getekend: 1-1-2026</p></section>',
    { label: 'Getekend', within: 'zorgplan' },
    ['1-1-2026'],
  ],
  [
    'heading in a bar with buttons',
    '<div><div><h3>Zorgplan</h3><button>Wijzig</button></div><p>Getekend: 1-1-2026</p></div>',
    { label: 'Getekend', within: 'Zorgplan' },
    ['1-1-2026'],
  ],
  [
    'not past the next heading',
    '<h3>Zorgplan</h3><p>x</p><h3>Overig</h3><p>Getekend: 1-1-2026</p>',
    { label: 'Getekend', within: 'Zorgplan' },
    [],
  ],
  [
    'a heading with a count',
    '<h3>Zorgplan (2)</h3><p>Getekend: 1-1-2026</p>',
    { label: 'Getekend', within: 'Zorgplan' },
    ['1-1-2026'],
  ],
])('label, %s', (_, html, locator, texts) => {
  expect(found(html, locator)).toEqual(texts);
});

test.each<[string, string, Locator, (string | undefined)[]]>([
  ['text field', '<label>Stand <input value="klaar"></label>', { role: 'textbox', name: 'Stand' }, ['klaar']],
  [
    'choice',
    '<label>Stand <select><option value="">Kies</option><option selected value="k">klaar</option></select></label>',
    { role: 'combobox', name: 'Stand' },
    ['klaar'],
  ],
  ['box', '<label><input type="checkbox" checked> Getekend</label>', { role: 'checkbox', name: 'Getekend' }, ['ja']],
  [
    'switch',
    '<button role="switch" aria-checked="false" aria-label="Getekend"></button>',
    { role: 'switch', name: 'Getekend' },
    ['nee'],
  ],
  [
    'radio buttons',
    '<fieldset><legend>Getekend</legend><label><input type="radio" name="r">Ja</label><label><input type="radio" name="r" checked>Nee</label></fieldset>',
    { role: 'group', name: 'Getekend' },
    ['Nee'],
  ],
  [
    'radio buttons without a choice',
    '<div role="radiogroup" aria-label="Getekend"><span role="radio" aria-checked="false">Ja</span><span role="radio" aria-checked="false">Nee</span></div>',
    { role: 'radiogroup', name: 'Getekend' },
    [''],
  ],
  [
    'region',
    '<section aria-labelledby="h"><h2 id="h">Stem</h2><p>Rust</p></section>',
    { role: 'region', name: 'Stem' },
    ['Stem Rust'],
  ],
  ['another name', '<label>Status <input value="klaar"></label>', { role: 'textbox', name: 'Stand' }, []],
  [
    'a password field',
    '<label>Stand <input type="password" value="geheim"></label>',
    { role: 'textbox', name: 'Stand' },
    [],
  ],
])('role, %s', (_, html, locator, texts) => {
  expect(found(html, locator)).toEqual(texts);
});

test.each(['data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa'])('marker %s', (name) => {
  expect(found(`<p ${name}="a&quot;b">x</p><p ${name}="c">y</p>`, { testId: 'a"b' })).toEqual(['x']);
});

const versions = (rows: string) =>
  `<h2>Plannen</h2><table><thead><tr><th>Versie</th><th>Opgesteld</th><th>Stand</th></tr></thead><tbody>${rows}</tbody></table>`;
const two = versions(
  '<tr><td>1</td><td>1-1-2025</td><td>Verlopen</td></tr><tr><td>2</td><td>1-2-2026</td><td>Actief</td></tr>',
);
const shuffled = versions(
  '<tr><td>2</td><td>1-2-2026</td><td>x</td></tr><tr><td>1</td><td>1-1-2025</td><td>y</td></tr>',
);

test.each<[string, string, Locator, (string | undefined)[]]>([
  ['every row', two, { column: 'Opgesteld' }, ['1-1-2025', '1-2-2026']],
  ['the first', two, { column: 'Opgesteld', row: 'first' }, ['1-1-2025']],
  ['the latest', two, { column: 'Versie', row: 'latest' }, ['2']],
  ['the latest, wherever it stands', shuffled, { column: 'Versie', row: 'latest' }, ['2']],
  [
    'the latest of two of one day',
    versions('<tr><td>1</td><td>1-1-2026</td><td></td></tr><tr><td>2</td><td>1-1-2026</td><td></td></tr>'),
    { column: 'Versie', row: 'latest' },
    [],
  ],
  [
    'the latest where one has no day',
    versions('<tr><td>1</td><td>1-1-2026</td><td></td></tr><tr><td>2</td><td>concept</td><td></td></tr>'),
    { column: 'Versie', row: 'latest' },
    [],
  ],
  ['the one that holds now', two, { column: 'Versie', row: 'current' }, ['2']],
  ['below a heading', two, { column: 'Versie', table: 'Plannen', row: 'first' }, ['1']],
  ['below no such heading', two, { column: 'Versie', table: 'Evaluaties', row: 'first' }, []],
  ['no such column', two, { column: 'Getekend' }, []],
  [
    'a caption',
    '<table><caption>Plannen</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    { column: 'B', table: 'plannen' },
    ['2'],
  ],
  [
    'a name',
    '<table aria-label="Plannen"><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    { column: 'B', table: 'Plannen' },
    ['2'],
  ],
  [
    'the same column twice',
    '<table><tr><th>A</th><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>',
    { column: 'A' },
    [],
  ],
  ['no rows', versions(''), { column: 'Versie' }, []],
])('column, %s', (_, html, locator, texts) => {
  expect(found(html, locator)).toEqual(texts);
});

test('selectors and labels reach into shadow roots, closed ones when the browser lets us in', () => {
  const body = show('<zorg-kaart></zorg-kaart><open-kaart></open-kaart>');
  const closed = body.querySelector('zorg-kaart')?.attachShadow({ mode: 'closed' });
  const open = body.querySelector('open-kaart')?.attachShadow({ mode: 'open' });
  if (!closed || !open) throw new Error('no shadow roots');
  const fill = (root: ShadowRoot, day: string) => {
    const line = document.createElement('p');
    line.textContent = `Getekend: ${day}`;
    root.append(line);
  };
  fill(closed, '1-1-2026');
  fill(open, '2-2-2026');
  const texts = (locator: Locator) => findPlaces(body, locator, '', '2026-05-01').map(shownAt);
  expect(texts({ css: 'p' })).toEqual(['Getekend: 2-2-2026']);
  openShadowRootsWith((element) => (element.localName === 'zorg-kaart' ? closed : null));
  expect(texts({ css: 'p' })).toEqual(['Getekend: 1-1-2026', 'Getekend: 2-2-2026']);
  expect(texts({ label: 'Getekend' })).toEqual(['1-1-2026', '2-2-2026']);
});
