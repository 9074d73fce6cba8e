// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMarkup } from './testing/read-markup.ts';

const inPlan = (html: string) => `<section><h2>Ondersteuningsplan</h2>${html}</section>`;

/** Parts of screens that look like facts and are none. All stand under the heading of the plan, where it is tempting. */
describe('nothing is read from', () => {
  test.each<[string, string]>([
    ['help text', '<p>Vul bij Ondertekend op de datum in waarop de cliënt tekende, bijvoorbeeld 12-03-2026.</p>'],
    ['help under its own heading', '<h3>Uitleg</h3><dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>'],
    ['an example', '<h4>Voorbeeld</h4><p>Ondertekend op: 12-03-2026</p>'],
    ['a label in the middle of a sentence', '<p>De <b>status</b> <i>definitief</i> geldt na ondertekening.</p>'],
    ['a filter with a heading', '<div><h3>Filters</h3><label>Ondertekend op <input value="12-03-2026"></label></div>'],
    ['a filter form', '<form><label>Ondertekend op <input value="12-03-2026"></label><button>Filteren</button></form>'],
    [
      'a search form',
      '<form role="search"><label>Status <select><option selected>Definitief</option></select></label></form>',
    ],
    [
      'a search form that is empty',
      '<form><label for="q">Ondertekend op</label><input id="q"><button type="submit">Zoeken</button></form>',
    ],
    [
      'a column picker',
      '<div role="menu"><label><input type="checkbox" checked> Ondertekend op</label><label><input type="checkbox"> Status</label></div>',
    ],
    [
      'a column picker in a block',
      '<fieldset><legend>Kolommen</legend><label><input type="checkbox" checked> Samen opgesteld met cliënt</label></fieldset>',
    ],
    ['a tooltip', '<div role="tooltip">Ondertekend op: 12-03-2026</div>'],
    ['menu items', '<ul role="menu"><li role="menuitem">Ondertekend op: 12-03-2026</li></ul>'],
    ['a tree of documents', '<div role="tree"><div role="treeitem">Ondertekend op: 12-03-2026</div></div>'],
    ['breadcrumbs', '<nav aria-label="kruimelpad"><a>Ondertekend op</a><span>12-03-2026</span></nav>'],
    ['options of a select', '<select><option>Ondertekend op</option><option>12-03-2026</option></select>'],
    ['sort buttons', '<div><button>Ondertekend op</button><button>12-03-2026</button></div>'],
    ['tabs', '<div role="tablist"><button role="tab">Status</button><button role="tab">Definitief</button></div>'],
    ['a search box that is filled in', '<input type="search" aria-label="Ondertekend op" value="12-03-2026">'],
    ['a template', '<template><p>Ondertekend op: 12-03-2026</p></template>'],
    ['a hidden row', '<table><tr style="display:none"><th>Ondertekend op</th><td>12-03-2026</td></tr></table>'],
    ['what is hidden for readers', '<div aria-hidden="true">Ondertekend op: 12-03-2026</div>'],
    ['what is inert behind a dialog', '<div inert>Ondertekend op: 12-03-2026</div>'],
    ['our own panel', '<dossierlens-overlay><p>Ondertekend op: 12-03-2026</p></dossierlens-overlay>'],
    ['a goal of the plan', '<div><h3>Zelf koken</h3><dl><dt>Status</dt><dd>Definitief</dd></dl></div>'],
    ['an audit stamp', '<p>Laatst gewijzigd op: 12-03-2026 door A. Medewerker</p>'],
    ['who made it', '<p>Aangemaakt: 12-03-2026</p>'],
    ['a column of labels', '<div><div>Ondertekend op</div><div>Ondertekend door</div><div>Status</div></div>'],
    ['a message of a form', '<div role="alert">Ondertekend op is verplicht.</div>'],
    ['a message below a field', '<p class="error">Ondertekend op moet na 12-03-2026 liggen</p>'],
    ['steps of a wizard', '<ol><li>Opstellen</li><li>Ondertekend op</li><li>Definitief</li></ol>'],
    ['a picture of a chart', '<svg role="img"><text>Ondertekend op</text><text>12-03-2026</text></svg>'],
    ['a legend of a chart', '<h4>Legenda</h4><ul><li><span>Status</span><span>Definitief</span></li></ul>'],
    ['pages', '<div>1 - 10 van 25</div>'],
    [
      'values of two columns',
      '<table><tr><th></th><th>Cliënt</th><th>Begeleider</th></tr><tr><th>Ondertekend op</th><td>12-03-2026</td><td>13-03-2026</td></tr></table>',
    ],
    ['a link to a document', '<p><a href="#">Ondersteuningsplan</a> 12-03-2026</p>'],
    ['while it is loading', '<dl aria-busy="true"><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>'],
    ['a skeleton', '<dl><dt>Ondertekend op</dt><dd><span aria-busy="true"></span></dd></dl>'],
  ])('%s', (_, html) => expect(readMarkup(inPlan(html)).facts).toEqual({}));
});

describe('another person is not the client', () => {
  const born = '<dl><dt>Geboortedatum</dt><dd>12-03-1980</dd></dl>';
  test.each<[string, string]>([
    ['a contact', `<h2>Persoonsgegevens</h2><div><h3>Contactpersoon</h3>${born}</div>`],
    ['a partner', `<h2>Persoonsgegevens</h2><div><h3>Partner</h3>${born}</div>`],
    ['a colleague', `<h2>Medewerker</h2>${born}`],
    ['a named one', `<h2>Persoonsgegevens</h2><div><h3>J. Zonder-Naam</h3>${born}</div>`],
    ['in the label', '<h2>Persoonsgegevens</h2><p>Geboortedatum (moeder): 12-03-1980</p>'],
    [
      'in the label of a field',
      '<h2>Persoonsgegevens</h2><label>Geboortedatum partner <input value="12-03-1980"></label>',
    ],
    ['with a label of two words', '<h2>Contactpersonen</h2><p>Geb. datum: 12-03-1980</p>'],
  ])('%s', (_, html) => expect(readMarkup(html).facts).toEqual({}));
  test('the client is', () =>
    expect(readMarkup(`<h2>Persoonsgegevens</h2>${born}`).facts).toEqual({ 'client.birthDate': '1980-03-12' }));
});

describe('a label that may mean several things is a candidate', () => {
  const pair = '<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>';
  test('without a heading', () => {
    const { facts, candidates } = readMarkup(pair);
    expect(facts).toEqual({});
    expect(candidates).toMatchObject([{ label: 'Ondertekend op' }]);
    expect(candidates[0]?.facts).toContain('plan.signedDate');
    expect(candidates[0]?.facts.length).toBeGreaterThan(1);
  });
  test.each<[string, string]>([
    ['nothing beside it', '<dl><dt>Ondertekend op</dt><dd></dd></dl>'],
    ['another kind of value beside it', '<dl><dt>Ondertekend op</dt><dd>binnenkort</dd></dl>'],
    ['a heading that settles it', inPlan(pair)],
    ['a filter around it', `<h2>Filters</h2>${pair}`],
  ])('not with %s', (_, html) => expect(readMarkup(html).candidates).toEqual([]));
});

test.each([
  ['Evaluaties (3)', '<span>Evaluaties (3)</span>'],
  ['a badge', '<a>Evaluaties <span class="badge">3</span></a>'],
  ['a sum', '<div><span>Evaluaties</span><span>3</span></div>'],
  ['a tile', '<div class="tile"><h3>Evaluaties</h3><strong>3</strong></div>'],
  [
    'a calendar',
    '<table><caption>Evaluaties</caption><tr><th>ma</th><th>di</th></tr><tr><td>1</td><td>2</td></tr></table>',
  ],
])('a count of entries is no list: %s', (_, html) => expect(readMarkup(html).facts).toEqual({}));
