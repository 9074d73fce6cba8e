// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { namesNumber, readIdentity } from './identity.ts';
import { inSlices } from './in-slices.ts';
import { NumberTexts } from './number-texts.ts';
import { anEdit, aPart, applyEdit } from './testing/random-page.ts';

function follow(root: Node) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return (texts: NumberTexts) => texts.markChanged(observer.takeRecords());
}

const aNumber = fc.constantFrom('<p>Cliëntnummer: 100412</p>', '<p>BSN 123456782</p>', '<nav>Cliëntnummer 1</nav>');

test('after any changes of a page they are those of the whole page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(aPart, aNumber), { maxLength: 8 }),
      fc.array(
        fc.oneof(
          anEdit,
          fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), html: aNumber }),
          fc.record({ kind: fc.constant('reword' as const), at: fc.nat(), text: fc.constant('Dossiernummer 55') }),
        ),
        { minLength: 1, maxLength: 12 },
      ),
      (parts, edits) => {
        document.body.innerHTML = `<main>${parts.join('')}</main>`;
        const texts = new NumberTexts(namesNumber);
        const tell = follow(document.body);
        for (const edit of edits) {
          applyEdit(document.body, edit);
          tell(texts);
          expect(texts.in(document.body)).toEqual(new NumberTexts(namesNumber).in(document.body));
        }
      },
    ),
    { numRuns: 150 },
  );
});

describe('what is asked again', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => `<li><b>Dag</b><i>${row}</i></li>`).join('');
  let asked: string[];
  let texts: NumberTexts;

  beforeEach(() => {
    document.body.innerHTML = `<p>Cliëntnummer: 100412</p><ul id="a">${rows(20)}</ul><ul id="b">${rows(20)}</ul>`;
    asked = [];
    texts = new NumberTexts((text) => {
      asked.push(text);
      return namesNumber(text);
    });
    texts.in(document.body);
    asked = [];
  });

  test('is nothing when nothing changed', () => {
    expect(texts.in(document.body).map(({ data }) => data)).toEqual(['Cliëntnummer: 100412']);
    expect(asked).toEqual([]);
  });

  test('is the block that changed', () => {
    const tell = follow(document.body);
    (document.querySelector('#b i') as Element).textContent = 'Dossiernummer 55';
    tell(texts);
    expect(texts.in(document.body).map(({ data }) => data)).toEqual(['Cliëntnummer: 100412', 'Dossiernummer 55']);
    expect(asked).toContain('Dossiernummer 55');
    // The other list and its forty texts are not gone through.
    expect(asked.length).toBeLessThanOrEqual(42);
  });

  test.each(['open', 'closed'] as const)('is a block that an %s shadow root came into without a trace', (mode) => {
    const host = document.createElement('x-kop');
    document.querySelector('#a')?.append(host);
    texts = new NumberTexts(namesNumber);
    texts.in(document.body);
    const root = host.attachShadow({ mode });
    root.innerHTML = '<p>Cliëntnummer: 200511</p>';
    const own = texts.in(document.body).map(({ data }) => data);
    // Into a closed one only the browser lets an extension; here nobody does.
    expect(own).toEqual(['Cliëntnummer: 100412', ...(mode === 'open' ? ['Cliëntnummer: 200511'] : [])]);
    (root.firstChild as Element).textContent = 'Cliëntnummer: 300600';
    expect(
      texts
        .in(document.body)
        .map(({ data }) => data)
        .includes('Cliëntnummer: 300600'),
    ).toBe(mode === 'open');
  });

  test('is all of it after a while, because some of it can be drawn otherwise without a trace', () => {
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 15_001);
    texts.in(document.body);
    expect(asked.length).toBeGreaterThan(80);
    vi.restoreAllMocks();
  });
});

test('a page that changes between two slices is not remembered as it was before', async () => {
  document.body.innerHTML = `<section>${'<p>Dag</p>'.repeat(200)}</section><section>${'<p>Dag</p>'.repeat(200)}</section>`;
  const texts = new NumberTexts(namesNumber);
  const tell = follow(document.body);
  const steps = texts.steps(document.body);
  // Well into the second section.
  for (let count = 0; count < 10; count += 1) steps.next();
  const changed = document.querySelectorAll('section')[1]?.firstElementChild as Element;
  changed.textContent = 'Cliëntnummer: 100412';
  tell(texts);
  expect(texts.in(document.body)).toHaveLength(1);
  for (let step = steps.next(); !step.done; step = steps.next());
  expect(texts.in(document.body)).toHaveLength(1);
});

test('in slices it gives the page its turns, and ends when it is told to', async () => {
  document.body.innerHTML = '<p>Dag</p>'.repeat(2000);
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 1));
  let turns = 0;
  const yielded = vi.fn(async () => {
    turns += 1;
  });
  vi.stubGlobal('scheduler', { yield: yielded });
  await inSlices(new NumberTexts(namesNumber).steps(document.body));
  expect(turns).toBeGreaterThan(3);
  const controller = new AbortController();
  yielded.mockImplementation(async () => controller.abort(new Error('weg')));
  const ended = inSlices(new NumberTexts(namesNumber).steps(document.body), controller.signal);
  await expect(ended).rejects.toThrow('weg');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('whose dossier it is is read the same with them', () => {
  document.body.innerHTML = '<table><tr><th>Cliëntnummer</th><td>100412</td></tr></table>';
  const texts = new NumberTexts(namesNumber);
  for (let count = 0; count < 2; count += 1)
    expect(readIdentity(document.body, (root) => texts.in(root))).toMatchObject({ kind: 'known', id: '100412' });
});
