// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { reachesBeyond } from './change-reach.ts';

const rows = '<tr><td>12-03-2026</td><td>Jaar</td></tr>'.repeat(60);
const page = `<section><h2>Plan</h2><p id="far">Tekst</p><table><tr><th>Datum</th><th>Soort</th></tr>${rows}</table></section>
  <div id="bar"><h3>Risico</h3><span>2</span></div>
  <form><label>Naam</label><p id="inform">x</p><button>Opslaan</button></form>
  <div><div class="card-title">Koken</div><div id="under"><b>x</b></div><ul>${'<li>x</li>'.repeat(90)}</ul></div>
  <section aria-labelledby="name"><p><b id="name">Zorgplan</b></p></section><div id="host"></div>`;
const at = (selector: string) => document.querySelector(selector) as Element;
const namingIds: ReadonlySet<string> = new Set(['name']);

/** What a change of the page reaches, going by its records. */
function reach(change: () => void): boolean {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records.length).toBeGreaterThan(0);
  return records.map((record) => reachesBeyond(record, namingIds)).some((each) => each);
}

const add = (selector: string, html: string) => () =>
  at(selector).append(document.createRange().createContextualFragment(html));

beforeEach(() => {
  document.body.innerHTML = page;
});

describe('a change that stays where it is', () => {
  test.each<[string, () => void]>([
    ['a text in a row', () => (at('tr:nth-child(9) td') as Element).replaceChildren('13-03-2026')],
    ['the text of a text node', () => (((at('tr:nth-child(9) td') as Element).firstChild as Text).data = 'x')],
    ['a new row', add('tbody', '<tr><td>1</td><td>2</td></tr>')],
    ['a row that goes', () => at('tr:nth-child(20)').remove()],
    ['a value', () => at('label').setAttribute('value', 'x')],
    ['the looks of a row', () => at('tr:nth-child(9)').setAttribute('class', 'is-hovered')],
    ['an entry of a long list', add('ul', '<li>nieuw</li>')],
  ])('%s', (_, change) => expect(reach(change)).toBe(false));
});

describe('a change by which other parts may be understood otherwise', () => {
  test.each<[string, () => void]>([
    ['the words of a heading', () => at('h2').replaceChildren('Evaluaties')],
    ['something beside a heading in its bar', () => at('#bar span').replaceChildren('Een hele zin over iets anders.')],
    ['what stands right below a title by its looks', () => at('#under').replaceChildren('y')],
    ['the looks of a title', () => at('#far').setAttribute('class', 'card-title')],
    ['the looks of a part with a heading', () => at('section').setAttribute('class', 'closed')],
    ['what a button of a form says', () => at('button').replaceChildren('Zoeken')],
    ['a button in a form', add('#inform', '<button>Zoeken</button>')],
    ['a form', add('#far', '<form></form>')],
    ['what names a part', () => at('#name').replaceChildren('Overeenkomst')],
    ['a part that holds what names another', () => at('section[aria-labelledby] p').remove()],
    ['a part named from elsewhere', add('ul', '<li aria-labelledby="name"></li>')],
    ['a role', () => at('#far').setAttribute('role', 'heading')],
    ['what is hidden', () => at('#far').setAttribute('hidden', '')],
    [
      'something in a shadow tree',
      () => {
        const root = at('#host').attachShadow({ mode: 'open' });
        at('#host').append('x');
        root.append('y');
      },
    ],
  ])('%s', (_, change) => expect(reach(change)).toBe(true));
});
