// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { openShadowRootsWith } from './composed-tree.ts';
import { readIdentity } from './identity.ts';
import { createPageReader } from './page-reader.ts';
import { readBody } from './testing/read-markup.ts';

const closed = new WeakMap<Element, ShadowRoot>();
const open = (element: Element) => closed.get(element) ?? null;

/** An element with markup of its own in a shadow root. */
function host(mode: ShadowRootMode, shadow: string, light = '', name = 'x-part'): HTMLElement {
  const element = document.createElement(name);
  element.append(fragment(light));
  const root = element.attachShadow({ mode });
  root.append(fragment(shadow));
  closed.set(element, root);
  return element;
}
const fragment = (html: string) => document.createRange().createContextualFragment(html);
function show(...parts: (string | Node)[]): void {
  document.body.replaceChildren(...parts.map((part) => (typeof part === 'string' ? fragment(part) : part)));
}

const pair = '<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>';
const signed = { 'plan.signedDate': '2026-03-12' };

beforeEach(() => openShadowRootsWith(undefined));

describe.each<ShadowRootMode>(['open', 'closed'])('in an %s shadow root', (mode) => {
  test.each<[string, () => (string | Node)[]]>([
    ['label and value', () => ['<h2>Ondersteuningsplan</h2>', host(mode, pair)]],
    ['heading too', () => [host(mode, `<h2>Ondersteuningsplan</h2>${pair}`)]],
    ['heading only', () => [host(mode, '<h2>Ondersteuningsplan</h2><slot></slot>', pair)]],
    [
      'value beside a slotted label',
      () => [
        '<h2>Ondersteuningsplan</h2>',
        host(
          mode,
          '<div><slot name="label"></slot><span>12-03-2026</span></div>',
          '<span slot="label">Ondertekend op</span>',
        ),
      ],
    ],
    [
      'label beside a slotted value',
      () => [
        '<h2>Ondersteuningsplan</h2>',
        host(mode, '<div><span>Ondertekend op</span><slot></slot></div>', '<span>12-03-2026</span>'),
      ],
    ],
    [
      'label and value slotted',
      () => [
        '<h2>Ondersteuningsplan</h2>',
        host(
          mode,
          '<div><slot name="a"></slot></div><div><slot name="b"></slot></div>',
          '<b slot="b">12-03-2026</b><b slot="a">Ondertekend op</b>',
        ),
      ],
    ],
    [
      'parts in shadow roots of their own',
      () => {
        const row = document.createElement('div');
        row.append(
          host(mode, '<span>Ondertekend op</span>', '', 'x-label'),
          host(mode, '<span>12-03-2026</span>', '', 'x-value'),
        );
        return ['<h2>Ondersteuningsplan</h2>', row];
      },
    ],
    [
      'a control by the id of its label',
      () => [
        '<h2>Ondersteuningsplan</h2>',
        host(mode, '<label for="f">Ondertekend op</label><input id="f" value="12-03-2026">'),
      ],
    ],
    [
      'a control by aria-labelledby',
      () => [
        '<h2>Ondersteuningsplan</h2><span id="l">Iets anders</span>',
        host(mode, '<span id="l">Ondertekend op</span><p><input aria-labelledby="l" value="12-03-2026"></p>'),
      ],
    ],
    [
      'a table',
      () => [
        '<h2>Ondersteuningsplan</h2>',
        host(mode, '<table><tr><th>Ondertekend op</th><td><slot></slot></td></tr></table>', '12-03-2026'),
      ],
    ],
  ])('%s is read', (_, parts) => {
    show(...parts());
    expect(readBody('/clienten/1', open).facts).toEqual(signed);
  });

  test('what has no slot is not on screen', () => {
    show('<h2>Ondersteuningsplan</h2>', host(mode, '<p>niets</p>', pair));
    expect(readBody('/clienten/1', open).facts).toEqual({});
  });

  test('a list of slotted entries is read', () => {
    show(
      '<h2>Evaluaties</h2>',
      host(mode, '<div><slot></slot></div>', '<article>01-02-2026 jaar</article><article>02-03-2026 half</article>'),
    );
    expect(readBody('/clienten/1', open).facts['evaluation.dates']).toMatchObject([
      { date: '2026-02-01' },
      { date: '2026-03-02' },
    ]);
  });

  test('the number of the client is found', () => {
    show(host(mode, '<header>Cliëntnummer: 100412</header>'));
    openShadowRootsWith(open);
    expect(readIdentity(document.body)).toMatchObject({ kind: 'known', id: '100412' });
  });

  test('a change is followed', () => {
    const part = host(mode, pair);
    show('<h2>Ondersteuningsplan</h2>', part);
    const roots = new Set<ShadowRoot>();
    const reader = createPageReader(document.body, { openShadowRoot: open, onShadowRoot: (root) => roots.add(root) });
    const request = { place: { title: '', path: '/', topics: [] }, now: new Date('2026-05-01T10:00:00Z') };
    const value = () =>
      reader.read(request).observations.map(({ observation }) => observation.state === 'found' && observation.value);
    expect(value()).toEqual(['2026-03-12']);
    expect([...roots]).toEqual([closed.get(part)]);
    const observer = new MutationObserver(() => undefined);
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
    (closed.get(part)?.querySelector('dd') as Element).textContent = '13-03-2026';
    expect(value()).toEqual(['2026-03-12']);
    reader.markChanged(observer.takeRecords());
    expect(value()).toEqual(['2026-03-13']);
  });
});

test('a closed one stays shut when the browser has no way in', () => {
  show('<h2>Ondersteuningsplan</h2>', host('closed', pair));
  expect(readBody().facts).toEqual({});
});

test('a way in that fails stays shut', () => {
  show('<h2>Ondersteuningsplan</h2>', host('closed', pair));
  const fail = () => {
    throw new Error('not an HTML element');
  };
  expect(readBody('/clienten/1', fail).facts).toEqual({});
});

test('a page of frames without a body gives nothing', () => {
  const page = document.implementation.createHTMLDocument();
  page.body.remove();
  page.documentElement.append(page.createElement('frameset'));
  const reader = createPageReader(page);
  expect(reader.read({ place: { title: '', path: '/', topics: [] }, now: new Date() }).observations).toEqual([]);
});
