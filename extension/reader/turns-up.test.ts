// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shadowRootOf } from './composed-tree.ts';
import { TurnsUp } from './turns-up.ts';

const at = (selector: string) => document.querySelector(selector) as Element;

test('what is around a change is marked with it, and nothing beside it', () => {
  document.body.innerHTML = '<main><p id="a"><b>x</b></p><p id="c">y</p></main>';
  const turns = new TurnsUp();
  turns.mark(at('b'), 3);
  expect(['b', '#a', 'main', 'body', '#c'].map((selector) => turns.of(at(selector)))).toEqual([3, 3, 3, 3, 0]);
});

test('a change in a shadow tree is one of what is around its host', () => {
  document.body.innerHTML = '<main><div></div></main>';
  const root = at('div').attachShadow({ mode: 'open' });
  root.innerHTML = '<i>x</i>';
  const turns = new TurnsUp();
  turns.mark(root.firstChild as Node, 2);
  expect([turns.of(root), turns.of(at('div')), turns.of(at('main'))]).toEqual([2, 2, 2]);
});

test('slotted content is also a change of the place that it is drawn in', () => {
  document.body.innerHTML = '<div><b>x</b></div>';
  const root = at('div').attachShadow({ mode: 'open' });
  root.innerHTML = '<section><slot></slot></section>';
  // Whoever read anything in it came by it.
  expect(shadowRootOf(at('div'))).toBe(root);
  const turns = new TurnsUp();
  turns.mark(at('b'), 2);
  expect(turns.of(root.querySelector('section') as Element)).toBe(2);
});

test('a link that was taken off the page is marked by itself, whatever host its address has', () => {
  const link = document.createElement('a');
  link.href = 'https://voorbeeld.nl/plan';
  const turns = new TurnsUp();
  turns.mark(link, 2);
  expect(turns.of(link)).toBe(2);
});
