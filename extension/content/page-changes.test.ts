// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { PageChanges } from './page-changes.ts';

let changes: PageChanges;
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
/** The turn of the oldest part. */
function firstIn(element: Element): number {
  let turn = 0;
  while (!changes.holdsOlderThan(element, turn + 1)) turn += 1;
  return turn;
}

const turns = (selector: string) => [firstIn(at(selector)), changes.lastIn(at(selector))];

/** Makes changes in the page and notes them as one turn. */
function change(...make: (() => void)[]): void {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  for (const each of make) each();
  changes.note(observer.takeRecords());
  observer.disconnect();
}

beforeEach(() => {
  document.body.innerHTML = '<main><ul><li id="a">a</li><li id="b">b <b>bold</b></li></ul></main>';
  changes = new PageChanges();
});

describe('drawn in turn', () => {
  test('0: what stood there from the start', () => expect(turns('ul')).toEqual([0, 0]));
  test.each<[string, () => void, string, [number, number]]>([
    ['an element that is put in', () => at('ul').insertAdjacentHTML('beforeend', '<li id="c">c</li>'), '#c', [1, 1]],
    ['the one beside it', () => at('ul').insertAdjacentHTML('beforeend', '<li id="c">c</li>'), '#a', [0, 0]],
    ['what is around it', () => at('ul').insertAdjacentHTML('beforeend', '<li id="c">c</li>'), 'ul', [0, 1]],
    [
      'what is put in with what is around it',
      () => {
        at('main').innerHTML = '<ul><li id="a">x</li></ul>';
      },
      '#a',
      [1, 1],
    ],
    [
      'a text that changes in place',
      () => {
        (at('#a').firstChild as Text).data = 'x';
      },
      '#a',
      [1, 1],
    ],
    [
      'a text that is replaced',
      () => {
        at('#a').textContent = 'x';
      },
      '#a',
      [1, 1],
    ],
    [
      'an element of which only a part changes',
      () => {
        at('b').textContent = 'x';
      },
      '#b',
      [0, 1],
    ],
    [
      'a list of which only a row changes',
      () => {
        at('#a').textContent = 'x';
      },
      'ul',
      [0, 1],
    ],
    ['a list in which a comment is put', () => at('ul').append(document.createComment('v-if')), 'ul', [0, 0]],
    ['a row of it', () => at('ul').append(document.createComment('v-if')), '#a', [0, 0]],
    ['a list in which white space is put', () => at('ul').append('\n  '), '#a', [0, 0]],
    ['a row beside a text', () => at('ul').append('los'), '#a', [0, 0]],
    [
      'an element without text',
      () => {
        at('#a').innerHTML = '<input>';
      },
      '#a input',
      [1, 1],
    ],
  ])('1 or not: %s', (_, make, selector, expected) => {
    change(make);
    expect(turns(selector)).toEqual(expected);
  });

  test('that is the last one counts', () => {
    change(() => {
      at('#a').textContent = 'x';
    });
    change();
    change(() => {
      at('#a').textContent = 'y';
    });
    expect(turns('#a')).toEqual([3, 3]);
  });
});

describe('drawn in a shadow root or a frame', () => {
  test('counts with the element that the shadow root is in', () => {
    change(() => at('main').insertAdjacentHTML('beforeend', '<div id="host"></div>'));
    const root = at('#host').attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    const inner = root.querySelector('p') as Element;
    inner.textContent = 'x';
    expect([firstIn(inner), changes.lastIn(inner)]).toEqual([1, 1]);
    expect(turns('#host')).toEqual([1, 1]);
  });
  test('is told apart from what stood there, though the classes of a frame are not ours', () => {
    document.body.append(document.createElement('iframe'));
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const observer = new MutationObserver(() => undefined);
    observer.observe(inside, { subtree: true, childList: true });
    const line = inside.body.appendChild(inside.createElement('p'));
    line.textContent = 'x';
    changes.note(observer.takeRecords());
    observer.disconnect();
    expect([firstIn(line), changes.lastIn(line)]).toEqual([1, 1]);
  });
});
