// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { aContext } from './testing.ts';
import { TypedControls } from './typed-controls.ts';

function remember(ctx = aContext()): (element: Element) => boolean {
  const typed = new TypedControls(ctx);
  typed.watch(document);
  return (element) => typed.isTyped(element);
}
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
    const isTyped = remember();
    edit(selector, type);
    expect(isTyped(element(selector))).toBe(isRemembered);
  });

  test('typed in marks what is around it, and nothing beside it', () => {
    const isTyped = remember();
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
    const isTyped = remember();
    element('#a').addEventListener('input', (event) => event.stopImmediatePropagation());
    edit('#a', 'input', { bubbles: false });
    expect(isTyped(element('#a'))).toBe(true);
  });

  test('saved and was drawn anew is evidence again', () => {
    const isTyped = remember();
    edit('#a', 'input');
    element('#a').outerHTML = '<input id="a" value="12-03-2026">';
    expect(isTyped(element('#a'))).toBe(false);
  });

  test('typed in within a shadow root marks its host', () => {
    const isTyped = remember();
    const root = element('#other').attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('input'));
    inner.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect([isTyped(inner), isTyped(element('#other')), isTyped(element('#row'))]).toEqual([true, true, false]);
  });

  test('typed in as editable text marks what is in it', () => {
    const isTyped = remember();
    element('#other').outerHTML = '<div id="other" contenteditable><p id="p">12-03-2026</p></div>';
    edit('#other', 'input');
    expect([isTyped(element('#p')), isTyped(element('#row'))]).toEqual([true, false]);
  });

  test('types in after the script ended is not noticed', () => {
    const ctx = aContext();
    const isTyped = remember(ctx);
    ctx.abort('over');
    edit('#a', 'input');
    expect(isTyped(element('#a'))).toBe(false);
  });

  test('typed in within a closed shadow root is seen when that is watched', () => {
    const typed = new TypedControls(aContext());
    const root = element('#other').attachShadow({ mode: 'closed' });
    const inner = root.appendChild(document.createElement('input'));
    typed.watch(document);
    typed.watch(root);
    inner.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    expect(typed.isTyped(inner)).toBe(true);
  });

  test('typed in within a frame is remembered', () => {
    document.body.append(document.createElement('iframe'));
    const inside = document.querySelector('iframe')?.contentDocument as Document;
    const typed = new TypedControls(aContext());
    typed.watch(inside);
    const inner = inside.body.appendChild(inside.createElement('input'));
    inner.dispatchEvent(new Event('input', { bubbles: true }));
    expect(typed.isTyped(inner)).toBe(true);
  });

  test.each([
    ['read-only', (input: HTMLInputElement) => input.setAttribute('readonly', '')],
    ['disabled', (input: HTMLInputElement) => input.setAttribute('disabled', '')],
  ])('typed in and then became %s shows what was saved', (_, save) => {
    const isTyped = remember();
    edit('#a', 'input');
    save(element('#a') as HTMLInputElement);
    expect(isTyped(element('#a'))).toBe(false);
  });

  test('chose from in a list of its own making is remembered, with the control that the list fills', () => {
    document.body.innerHTML = `<button id="field" aria-haspopup="listbox" aria-controls="list">Ja</button>
      <ul id="list" role="listbox"><li role="option" id="yes">Ja</li></ul><button id="beside" aria-controls="x">Nee</button>`;
    const isTyped = remember();
    expect(isTyped(element('#field'))).toBe(false);
    element('#yes').click();
    expect([isTyped(element('#field')), isTyped(element('#beside'))]).toEqual([true, false]);
  });

  test('switched is remembered', () => {
    document.body.innerHTML = '<div id="row"><span role="switch" aria-checked="true" id="s"></span></div>';
    const isTyped = remember();
    element('#s').click();
    expect([isTyped(element('#s')), isTyped(element('#row'))]).toEqual([true, true]);
  });
});
