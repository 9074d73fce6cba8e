// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeOnPage } from './mark-element.ts';

const boxed = (element: Element, left: number, top: number, width: number, height: number) => {
  element.getBoundingClientRect = () =>
    ({ left, top, right: left + width, bottom: top + height, width, height }) as DOMRect;
  return element;
};

function frameIn(document: Document, left: number, top: number, width: number, height: number): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  boxed(frame, left, top, width, height);
  return frame.contentDocument as Document;
}

function fieldIn(document: Document, left: number, top: number, width: number, height: number): Element {
  const field = document.createElement('p');
  document.body.append(field);
  return boxed(field, left, top, width, height);
}

test('an element on the page stands where it stands', () => {
  expect(placeOnPage(fieldIn(document, 10, 20, 30, 40), document)).toMatchObject({
    left: 10,
    top: 20,
    right: 40,
    bottom: 60,
  });
});

test('an element in frames in frames stands as much further as they do, and is cut off where they end', () => {
  const outer = frameIn(document, 100, 200, 300, 300);
  const inner = frameIn(outer, 10, 10, 100, 100);
  expect(placeOnPage(fieldIn(inner, 5, 5, 20, 20), document)).toMatchObject({
    left: 115,
    top: 215,
    right: 135,
    bottom: 235,
  });
  expect(placeOnPage(fieldIn(inner, 5, 90, 20, 50), document)).toMatchObject({ top: 300, bottom: 310 });
});

test('an element in a frame that is gone stands nowhere', () => {
  const inner = frameIn(document, 0, 0, 100, 100);
  const field = fieldIn(inner, 0, 0, 10, 10);
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  expect(placeOnPage(field, document)).toBeUndefined();
});
