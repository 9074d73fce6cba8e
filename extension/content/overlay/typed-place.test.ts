// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { typedPlace } from './typed-place.ts';

const boxed = (element: Element, left: number, top: number, width: number, height: number) => {
  element.getBoundingClientRect = () =>
    ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;
};
const focus = (html: string) => {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLElement;
  boxed(element, 10, 20, 300, 30);
  element.focus();
  return element;
};
beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

test.each([
  ['<input>', true],
  ['<input type="date">', true],
  ['<textarea></textarea>', true],
  ['<select></select>', true],
  ['<div role="textbox" tabindex="0"></div>', true],
  ['<div contenteditable="true" tabindex="0"></div>', true],
  ['<div contenteditable="false" tabindex="0"></div>', false],
  ['<input type="checkbox">', true],
  ['<input type="submit">', false],
  ['<button>Bewaren</button>', false],
  ['<a href="/">Start</a>', false],
])('with the focus on %s, somebody types: %s', (html, isTyping) => {
  focus(html);
  expect(typedPlace(document)).toEqual(isTyping ? expect.objectContaining({ left: 10, top: 20 }) : undefined);
});

test('nobody types while nothing has the focus', () => {
  document.body.innerHTML = '<input>';
  expect(typedPlace(document)).toBeUndefined();
});

describe('somebody types further in', () => {
  test('in a shadow root', () => {
    const host = focus('<x-field></x-field>');
    const field = document.createElement('input');
    boxed(field, 40, 50, 60, 20);
    host.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    expect(typedPlace(document)).toMatchObject({ left: 40, top: 50 });
  });
  test('in a frame of the same site', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    boxed(frame, 100, 200, 500, 400);
    const inside = frame.contentDocument as Document;
    const field = inside.createElement('input');
    boxed(field, 40, 50, 60, 20);
    inside.body.append(field);
    frame.focus();
    field.focus();
    expect(typedPlace(document)).toMatchObject({ left: 140, top: 250 });
  });
  test('on a line of a large field', () => {
    const page = focus('<div contenteditable="true" tabindex="0">Een regel</div>');
    boxed(page, 0, 100, 900, 1000);
    const range = document.createRange();
    range.selectNodeContents(page);
    range.getBoundingClientRect = () => ({ top: 600, height: 20 }) as DOMRect;
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    expect(typedPlace(document)).toMatchObject({ left: 0, right: 900, top: 560, bottom: 660 });
  });
});
