// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PagePlace } from './page-place.ts';
import { createPageReader, type PageReader, type Reading } from './page-reader.ts';
import { watchedAttributes } from './page-stamps.ts';
import { anEdit, aPart, applyEdit } from './testing/random-page.ts';

const now = new Date('2026-05-01T10:00:00Z');
const place: PagePlace = { title: 'Dossier', path: '/clienten/1', topics: ['Dossier'] };
const request = { place, now };

/** Facts, values and evidence, and where they stand, without the objects themselves. */
const said = ({ observations, candidates }: Reading) => ({
  observations: observations.map(({ observation, element }) => ({ observation, at: pathOf(element) })),
  candidates: candidates.map(({ element, ...rest }) => ({ ...rest, at: pathOf(element) })),
});
function pathOf(element: Element): string {
  const parts: number[] = [];
  for (let at: Element | null = element; at?.parentElement; at = at.parentElement)
    parts.unshift([...at.parentElement.children].indexOf(at));
  return parts.join('/');
}

function follow(root: Node) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...watchedAttributes],
  });
  return (reader: PageReader) => reader.markChanged(observer.takeRecords());
}

function open(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

test('after any changes of a page, reading what changed gives the same as reading all of it', () => {
  fc.assert(
    fc.property(
      fc.array(aPart, { maxLength: 6 }),
      fc.array(anEdit, { minLength: 1, maxLength: 12 }),
      (parts, edits) => {
        const root = open(`<main>${parts.join('')}</main>`);
        const reader = createPageReader(root);
        const tell = follow(root);
        for (const [index, edit] of edits.entries()) {
          applyEdit(root, edit);
          if (index % 3 !== 0) continue;
          tell(reader);
          expect(said(reader.read(request))).toEqual(said(createPageReader(root).read(request)));
        }
      },
    ),
    { numRuns: Number(import.meta.env.VITE_READER_RUNS ?? 80), endOnFailure: true },
  );
}, 120_000);

test('what changed without a trace is read again after a while, or when asked', () => {
  const root = open('<h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>');
  const reader = createPageReader(root);
  const value = (at: number) =>
    reader
      .read({ place, now: new Date(now.getTime() + at) })
      .observations.map(({ observation }) => observation.state === 'found' && observation.value);
  expect(value(0)).toEqual(['2026-03-12']);
  (root.querySelector('dd') as Element).textContent = '13-03-2026';
  expect(value(15_000)).toEqual(['2026-03-12']);
  expect(value(15_001)).toEqual(['2026-03-13']);
  (root.querySelector('dd') as Element).textContent = '14-03-2026';
  reader.forget();
  expect(value(15_002)).toEqual(['2026-03-14']);
});
