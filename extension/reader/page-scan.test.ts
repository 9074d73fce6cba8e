// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageScan } from './page-scan.ts';
import { PageStamps, watchedAttributes } from './page-stamps.ts';
import { anEdit, aPart, applyEdit } from './testing/random-page.ts';

const selectors = [
  'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption,summary',
  'table,[role="table"],[role="grid"],[role="treegrid"]',
  'ul,ol',
  'input,select,textarea,[aria-checked],[aria-pressed]',
  'button,a,[role="button"],[role="link"]',
  'progress,[aria-busy="true"],[role="progressbar"]',
];
const extra = fc.constantFrom(
  '<button><h3>Plan</h3></button>',
  '<div role="button"><ul><li>x</li></ul></div>',
  '<nav><h2>Menu</h2><a href="#">Plan</a></nav>',
  '<div hidden><table><tr><td>x</td></tr></table></div>',
  '<span aria-checked="true">x</span>',
  '<select><option>x</option></select>',
);

function scanned(root: Element, stamps: PageStamps): PageScan {
  const scan = new PageScan(root, { stamps });
  scan.start();
  scan.step(() => false);
  return scan;
}

test('what is said not to stand in an element does not, after any changes', () => {
  let said = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(aPart, extra), { minLength: 1, maxLength: 6 }),
      fc.array(anEdit, { maxLength: 8 }),
      (parts, edits) => {
        document.body.innerHTML = `<main>${parts.join('')}</main>`;
        const stamps = new PageStamps();
        const scan = scanned(document.body, stamps);
        const observer = new MutationObserver(() => undefined);
        const watched = { subtree: true, childList: true, characterData: true, attributes: true };
        observer.observe(document.body, { ...watched, attributeFilter: [...watchedAttributes] });
        for (const edit of edits) applyEdit(document.body, edit);
        stamps.note(observer.takeRecords());
        // Half of the time with a scan of what changed.
        if (edits.length % 2 === 0) {
          scan.start();
          scan.step(() => false);
        }
        for (const element of document.body.querySelectorAll('*')) {
          for (const selector of selectors) {
            if (!scan.lacks(element, selector)) continue;
            said += 1;
            // What pages put in a list to choose from is not drawn as part of the page.
            const held = [...element.querySelectorAll(selector)].filter(
              (each) => !each.parentElement?.closest('select'),
            );
            expect(held).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(said).toBeGreaterThan(500);
});

test.each(['p', '*', 'td[colspan]', '.x', '[role="row"]', 'h1,p'])('of %s nothing is said', (selector) => {
  document.body.innerHTML = `<main>${'<i>x</i>'.repeat(10)}</main>`;
  expect(scanned(document.body, new PageStamps()).lacks(document.body, selector)).toBe(false);
});

describe('the spots of a part', () => {
  const marks = (html: string) => {
    document.body.innerHTML = html;
    return scanned(document.body, new PageStamps()).marks.map(({ kind, node }) => `${kind} ${node.textContent}`);
  };
  test.each<[string, string, readonly string[]]>([
    ['a heading in a button heads what stands below', '<button><h3>Zorgplan</h3></button>', ['heading Zorgplan']],
    ['a heading that is a button is a title', '<h3 role="button">Zorgplan</h3>', ['title Zorgplan']],
    ['one in a menu is nothing', '<nav><h3>Zorgplan</h3></nav>', []],
    ['nor is one that is hidden', '<div hidden><h3>Zorgplan</h3></div>', []],
    [
      'what is chosen is known in a menu too',
      '<nav><a aria-current="page">Plan</a><a aria-current="false">Doelen</a></nav>',
      ['chosen Plan'],
    ],
    [
      'a tab',
      '<b role="tab" aria-selected="true">Plan</b><b role="option" aria-selected="true">x</b>',
      ['chosen Plan'],
    ],
    ['a label in a button is none', '<button>Ondertekend op</button>', []],
  ])('%s', (_, html, expected) => expect(marks(html)).toEqual(expected));
});

test('a part that is shown again is read, though nothing in it changed', () => {
  document.body.innerHTML = `<div id="a" hidden><section><h3>Zorgplan</h3>${'<p>x</p>'.repeat(5)}</section></div>`;
  const stamps = new PageStamps();
  const scan = scanned(document.body, stamps);
  expect(scan.marks).toEqual([]);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document.body, { subtree: true, attributes: true });
  document.querySelector('#a')?.removeAttribute('hidden');
  stamps.note(observer.takeRecords());
  scan.start();
  scan.step(() => false);
  expect(scan.marks.map(({ kind }) => kind)).toEqual(['title', 'label']);
});
