// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
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

const card = (html: string) =>
  `<article class="card"><div class="card-bar"><h3>Plan</h3><span>2</span></div>${html}</article>`;
const block = (title: string, html: string) => `<div><div class="block-title">${title}</div><div>${html}</div></div>`;
const aWrapped = fc.oneof(
  { arbitrary: aPart, weight: 3 },
  { arbitrary: aPart.map(card), weight: 2 },
  {
    arbitrary: fc.tuple(fc.constantFrom('Plan', 'Evaluaties', 'Koken'), aPart).map(([t, html]) => block(t, html)),
    weight: 1,
  },
  {
    arbitrary: aPart.map((html) => `<form>${html}<div><button type="button">Opslaan</button></div></form>`),
    weight: 1,
  },
  {
    arbitrary: fc.constantFrom(
      '<table><tr><td>Zorgplan</td></tr><tr><td><div>Status</div><div>Concept</div></td></tr></table>',
      '<span id="a">Status</span><input aria-labelledby="a" value="Concept">',
      '<section aria-labelledby="b"><b id="b">Zorgplan</b><dl><dt>Status</dt><dd>Concept</dd></dl></section>',
    ),
    weight: 1,
  },
);
/** Changes as pages make them: of a text, a class, a part that comes or goes. */
const aSmallEdit = fc.oneof(
  { arbitrary: anEdit, weight: 3 },
  {
    arbitrary: fc.record({
      kind: fc.constant('attribute' as const),
      at: fc.nat(),
      name: fc.constantFrom('class', 'id', 'style', 'aria-labelledby'),
      value: fc.constantFrom('x', 'card-title', 'display:none', 'a', 'b', null),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(),
      html: fc.constantFrom(
        '<i>x</i>',
        '<td>x</td>',
        '<button>Zoeken</button>',
        '<p>Zoeken</p>',
        '<dd>12-03-2026</dd>',
        'x',
      ),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      kind: fc.constant('reword' as const),
      at: fc.nat(),
      text: fc.constantFrom('Zoeken', 'Filter', 'Voorbeeld', 'Netwerk', 'Plan', '01-04-2026', 'Toelichting'),
    }),
    weight: 2,
  },
);

test('after each small change of a large page, reading what changed gives the same as reading all of it', () => {
  fc.assert(
    fc.property(
      fc.array(aWrapped, { minLength: 8, maxLength: 24 }),
      fc.array(aSmallEdit, { minLength: 1, maxLength: 8 }),
      (parts, edits) => {
        const root = open(`<main><section>${parts.join('')}</section></main>`);
        const reader = createPageReader(root);
        const tell = follow(root);
        reader.read(request);
        for (const edit of edits) {
          applyEdit(root, edit as Parameters<typeof applyEdit>[1]);
          tell(reader);
          expect(said(reader.read(request))).toEqual(said(createPageReader(root).read(request)));
        }
      },
    ),
    { numRuns: Number(import.meta.env.VITE_READER_RUNS ?? 25), endOnFailure: true },
  );
}, 240_000);

test('a title that comes, goes and comes back in another place decides anew what stands below it', () => {
  const root = open(`<main>${'<p>x</p>'.repeat(120)}<dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl></main>`);
  const reader = createPageReader(root);
  const tell = follow(root);
  const facts = () => {
    tell(reader);
    return reader
      .read({ ...request, place: { ...place, topics: [] } })
      .observations.map(({ observation }) => observation.fact);
  };
  const list = root.querySelector('dl') as Element;
  const title = root.ownerDocument.createElement('h2');
  title.textContent = 'Ondersteuningsplan';
  expect(facts()).toEqual([]);
  list.before(title);
  expect(facts()).toEqual(['plan.signedDate']);
  title.remove();
  expect(facts()).toEqual([]);
  list.after(title);
  expect(facts()).toEqual([]);
  title.after(list);
  expect(facts()).toEqual(['plan.signedDate']);
  title.textContent = 'Zorgovereenkomst';
  expect(facts()).toEqual(['agreement.signedDate']);
});

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

test('what is put in another place is read as it stands there', () => {
  const root = open('<table><tbody><tr><th>Geboortedatum</th><td>12-03-1980</td></tr></tbody></table><main></main>');
  const reader = createPageReader(root);
  const tell = follow(root);
  expect(reader.read(request).observations).toHaveLength(1);
  const row = root.querySelector('tr') as Element;
  root.querySelector('main')?.append(row);
  row.querySelector('th')?.before('x');
  tell(reader);
  expect(said(reader.read(request))).toEqual(said(createPageReader(root).read(request)));
});

/** A list with so many notes, of which some rows hold a control: those are never remembered. */
const notes = (count: number) =>
  `<h2>Rapportages</h2><table><tr><th>Datum</th><th>Tekst</th><th></th></tr>${Array.from(
    { length: count },
    (_, row) =>
      `<tr><td>${(row % 27) + 1}-03-2026</td><td>Gesprek ${row}: we hebben het plan besproken.</td><td>${row % 9 === 0 ? '<input type="checkbox">' : 'x'}</td></tr>`,
  ).join('')}</table>`;

test('a list of hundreds of notes is read in slices, and gives what reading it at once gives', async () => {
  const root = open(notes(150));
  const whole = createPageReader(root).read(request);
  expect(whole.observations.map(({ observation }) => observation.fact)).toEqual(['report.entries']);
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 1));
  let turns = 0;
  vi.stubGlobal('scheduler', {
    yield: async () => {
      turns += 1;
    },
  });
  const reading = await createPageReader(root).readInSlices(request);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  expect(said(reading)).toEqual(said(whole));
  // Every few rows, though it is one spot of the page.
  expect(turns).toBeGreaterThan(30);
}, 30_000);
