// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { shadowRootOf } from '../../../extension/reader/composed-tree.ts';
import { markTyped, TYPED_MARK } from '../mark-typed.ts';
import { isTyped } from './typed.ts';

markTyped(TYPED_MARK);

function typeIn(html: string, selector: string, event = 'input'): (selector: string) => boolean {
  document.body.innerHTML = html;
  const find = (each: string) => document.querySelector(each) ?? document.body;
  find(selector).dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  return (each) => isTyped(find(each));
}

test.each<[string, string, string, boolean]>([
  ['typed in', '<input id="a"><input id="b">', '#a', true],
  ['another one', '<input id="a"><input id="b">', '#b', false],
  ['what is around it', '<p id="p"><input id="a"></p>', '#p', true],
  ['what is beside it', '<p><input id="a"></p><p id="q">x</p>', '#q', false],
  ['inside an editor', '<div id="a" contenteditable="true"><p id="p">x</p></div>', '#p', true],
  ['locked again after saving', '<input id="a" readonly>', '#a', false],
  ['disabled', '<input id="a" disabled>', '#a', false],
])('%s', (_, html, asked, said) => {
  for (const event of ['input', 'change']) expect(typeIn(html, '#a', event)(asked)).toBe(said);
});

test('a click alone is not typing', () => expect(typeIn('<input id="a">', '#a', 'click')('#a')).toBe(false));

test('in a shadow root, also seen from its host', () => {
  document.body.innerHTML = '<div id="host"></div><p>x</p>';
  const host = document.querySelector('#host');
  const root = host?.attachShadow({ mode: 'open' });
  if (!host || !root) throw new Error('No host.');
  root.innerHTML = '<input>';
  root.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  // As on any page, the reader has come by the root before anything in it is asked about.
  shadowRootOf(host);
  expect(isTyped(host)).toBe(true);
  expect(isTyped(document.querySelector('p') ?? host)).toBe(false);
});
