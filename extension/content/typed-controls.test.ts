// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { aContext } from './testing.ts';
import { rememberTypedControls } from './typed-controls.ts';

const element = (selector: string) => document.querySelector(selector) as HTMLElement;
const edit = (selector: string, type: string, options: EventInit = { bubbles: true }) =>
  element(selector).dispatchEvent(new Event(type, options));

beforeEach(() => {
  document.body.innerHTML =
    '<div id="row"><input id="a"><input id="b"></div><div id="other"><select id="c"></select></div>';
});

describe('a control that the worker', () => {
  test.each([
    ['typed in', '#a', 'input', true],
    ['chose in', '#c', 'change', true],
    ['went to', '#a', 'focus', false],
    ['clicked', '#a', 'click', false],
  ])('%s is remembered: %4$s', (_, selector, type, isRemembered) => {
    const isTyped = rememberTypedControls(aContext(), document);
    edit(selector, type);
    expect(isTyped(element(selector))).toBe(isRemembered);
  });

  test('typed in marks what is around it, and nothing beside it', () => {
    const isTyped = rememberTypedControls(aContext(), document);
    edit('#a', 'input');
    expect(['#a', '#row', '#b', '#other', '#c'].map((selector) => isTyped(element(selector)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('typed in is seen also when the page keeps the event to itself', () => {
    const isTyped = rememberTypedControls(aContext(), document);
    element('#a').addEventListener('input', (event) => event.stopImmediatePropagation());
    edit('#a', 'input', { bubbles: false });
    expect(isTyped(element('#a'))).toBe(true);
  });

  test('saved and was drawn anew is evidence again', () => {
    const isTyped = rememberTypedControls(aContext(), document);
    edit('#a', 'input');
    element('#a').outerHTML = '<input id="a" value="12-03-2026">';
    expect(isTyped(element('#a'))).toBe(false);
  });

  test('types in after the script ended is not noticed', () => {
    const ctx = aContext();
    const isTyped = rememberTypedControls(ctx, document);
    ctx.abort('over');
    edit('#a', 'input');
    expect(isTyped(element('#a'))).toBe(false);
  });
});
