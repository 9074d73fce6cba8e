// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { framePathOf, framesOnPage, isReadingWindow } from './page-frames.ts';

/** jsdom lays nothing out: the size stands in the attributes. */
function layOut(element: Element): void {
  const [left = 0, top = 0, width = 0, height = 0] = (element.getAttribute('data-box') ?? '').split(' ').map(Number);
  element.getBoundingClientRect = () =>
    ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
}

function show(html: string): void {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll('iframe,object,embed')) layOut(element);
}

const big = 'data-box="0 0 600 400"';
const texts = () => framesOnPage(document).open.map(({ document: shown }) => shown.body?.textContent ?? '');

/** Fills a frame of the page, and lays out what is in it. */
function fill(index: number, html: string, within = document): Document {
  const inner = within.querySelectorAll('iframe')[index]?.contentDocument as Document;
  inner.body.innerHTML = html;
  for (const element of inner.querySelectorAll('iframe')) layOut(element);
  return inner;
}

beforeEach(() => show(''));

describe('frames of the same origin', () => {
  test('are found at any depth, each after the one it is in', () => {
    show(`<p>top</p><iframe ${big}></iframe><iframe ${big}></iframe>`);
    fill(0, 'tweede', fill(0, `eerste<iframe ${big}></iframe>`));
    fill(1, 'derde');
    expect(texts()).toEqual(['top', 'eerste', 'derde', 'tweede']);
    expect(framesOnPage(document).open.map(({ depth }) => depth)).toEqual([0, 1, 1, 2]);
  });
  test('are found in a shadow root', () => {
    show('<div></div>');
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = `<iframe ${big}></iframe>`;
    for (const element of root.querySelectorAll('iframe')) {
      layOut(element);
      (element.contentDocument as Document).body.textContent = 'in een component';
    }
    expect(texts()).toContain('in een component');
  });
  test.each([
    ['hidden', `<iframe ${big} hidden></iframe>`],
    ['in something hidden', `<div style="display:none"><iframe ${big}></iframe></div>`],
    ['of no size', '<iframe data-box="0 0 1 1"></iframe>'],
    ['beside the window', '<iframe data-box="-9999 0 600 400"></iframe>'],
  ])('are left out when %s', (_, html) => {
    show(html);
    for (const element of document.querySelectorAll('iframe')) {
      // jsdom has no layout, so what the browser would say is said here.
      element.checkVisibility = () => !element.closest('[hidden],[style]');
    }
    expect(framesOnPage(document)).toMatchObject({ open: [{ depth: 0 }], closed: [] });
  });
});

describe('frames that stay closed', () => {
  const close = () => {
    for (const element of document.querySelectorAll('iframe')) {
      Object.defineProperty(element, 'contentDocument', { get: () => null });
    }
  };
  test('are named by their title and host, and by nothing else of their address', () => {
    show(`<iframe ${big} title=" Lab  uitslagen " src="https://lab.example/clienten/100412?naam=Jansen"></iframe>`);
    close();
    const [frame] = framesOnPage(document).closed;
    expect({ ...frame, element: undefined }).toEqual({
      element: undefined,
      title: 'Lab uitslagen',
      host: 'lab.example',
      reason: 'other-site',
    });
  });
  test.each([
    ['too small to read', '<iframe data-box="0 0 90 50" src="https://teller.example/"></iframe>'],
    ['a picture', `<object ${big} type="image/svg+xml" data="/x.svg"></object>`],
    ['an object that shows its own text', `<object ${big}>Geen viewer</object>`],
  ])('are not named when %s', (_, html) => {
    show(html);
    close();
    expect(framesOnPage(document).closed).toEqual([]);
  });
  test.each([
    ['an embedded file', `<embed ${big} type="application/pdf" src="/brief.pdf">`, 'program'],
    ['a file in a frame', `<iframe ${big} src="/brief.pdf"></iframe>`, 'program'],
    ['a sandbox', `<iframe ${big} sandbox src="/brief"></iframe>`, 'other-site'],
  ])('tell why: %s', (_, html, reason) => {
    show(html);
    close();
    expect(framesOnPage(document).closed.map((frame) => frame.reason)).toEqual([reason]);
  });
  test('are no more than a few dozen, however many a page has', () => {
    show(`<iframe ${big}></iframe>`.repeat(70));
    expect(framesOnPage(document).open.length).toBeLessThanOrEqual(60);
  });
});

/** As a browser has it: a window is a list of the windows of its frames. */
function aWindow(parent?: Window, isListed = true): Window {
  const created = Object.assign([] as Window[], { parent }) as unknown as Window;
  if (!parent) return Object.assign(created, { parent: created });
  if (isListed) (parent as unknown as Window[]).push(created);
  return created;
}

test('a window has a path among the frames of its tab', () => {
  const top = aWindow();
  const first = aWindow(top);
  const second = aWindow(top);
  const inner = aWindow(second);
  expect([top, first, second, inner].map(framePathOf)).toEqual(['', '0', '1', '1.0']);
  const inShadowRoot = aWindow(top, false);
  expect(framePathOf(inShadowRoot)).toBeUndefined();
});

describe('a window reads itself', () => {
  test('at the top', () => {
    expect(isReadingWindow(window)).toBe(true);
  });
  test('in a page that keeps it out, and not in one of the same origin', () => {
    const same = { parent: { document } } as unknown as Window;
    const other = {
      parent: {
        get document(): Document {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    } as unknown as Window;
    expect(isReadingWindow(same)).toBe(false);
    expect(isReadingWindow(other)).toBe(true);
  });
});
