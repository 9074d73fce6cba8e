// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReading } from '../messaging/messages.ts';
import { startFrameReader } from './start-frame-reader.ts';
import { aContext, stopTime } from './testing.ts';

interface Sent {
  readonly name: string;
  readonly request: FrameReading;
}
let whose: unknown = { kind: 'unknown' };
let isAccepted = true;
const sent = vi.fn(async ({ name }: Sent): Promise<unknown> => {
  return { ok: true, response: name === 'frame.whose' ? whose : { accepted: isAccepted } };
});
const readings = () => sent.mock.calls.flatMap(([{ name, request }]) => (name === 'frame.read' ? [request] : []));
const told = () =>
  readings().map(({ dossier, epoch, observations }) => [
    dossier,
    epoch,
    observations.flatMap((each) => (each.state === 'found' ? [each.value] : [])),
  ]);
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const plan = (day: string) =>
  `<section><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>${day}</dd></dl></section>`;
const unclear = (day: string) => `<section><h2>Gegevens</h2><dl><dt>Ondertekend op</dt><dd>${day}</dd></dl></section>`;
const law = '<section><h2>Ondersteuning</h2><dl><dt>Wettelijk kader</dt><dd>Wmo</dd></dl></section>';
/** Of each reading in which one was: whose, in which epoch, and what stands beside the labels that are not clear. */
const asked = () =>
  readings().flatMap(({ dossier, epoch, labels = [] }) =>
    labels.length === 0 ? [] : [[dossier, epoch, labels.map(({ evidence }) => evidence.text)]],
  );
const showIn = (evidence: unknown) => {
  const answer = vi.fn();
  void fakeBrowser.runtime.onMessage.trigger(
    { kind: 'frame.show-evidence', evidence } as never,
    {} as never,
    answer as never,
  );
  return answer;
};
const lookAgain = () =>
  fakeBrowser.runtime.onMessage.trigger({ kind: 'frames.look' } as never, {} as never, () => undefined);

/** A frame in a page of another site. */
async function open(html: string) {
  history.pushState(null, '', '/module');
  document.body.innerHTML = html;
  const ctx = aContext();
  startFrameReader(ctx);
  await pass(700);
  return ctx;
}

beforeEach(() => {
  stopTime();
  fakeBrowser.reset();
  sent.mockClear();
  whose = { kind: 'unknown' };
  isAccepted = true;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent as never);
  const around = {
    get document(): Document {
      throw new DOMException('Blocked', 'SecurityError');
    },
    length: 0,
  };
  Object.assign(around, { parent: around });
  vi.spyOn(window, 'parent', 'get').mockReturnValue(around as unknown as Window & typeof globalThis);
});

describe('a frame with a number of its own', () => {
  test('tells what stands in it at once, under that number', async () => {
    await open(`<p>Cliëntnummer: 100412</p>${plan('12-03-2026')}`);
    expect(told()).toEqual([['100412', undefined, ['2026-03-12']]]);
  });
  test('tells it again when the page asks', async () => {
    await open(`<p>Cliëntnummer: 100412</p>${plan('12-03-2026')}`);
    await lookAgain();
    await pass(100);
    expect(told()).toHaveLength(2);
  });
  test('tells it again at a next change when the page did not take it', async () => {
    isAccepted = false;
    await open(`<p>Cliëntnummer: 100412</p>${plan('12-03-2026')}`);
    document.body.append(document.createElement('hr'));
    await pass(700);
    expect(told()).toHaveLength(2);
  });
  test('that shows several tells nothing but that', async () => {
    await open(`<p>Cliëntnummer: 100412</p><p>Cliëntnummer: 200511</p>${plan('12-03-2026')}`);
    expect(told()).toEqual([[undefined, undefined, []]]);
  });
});

describe('a frame without a number', () => {
  const found = () => told().filter(([, , days]) => (days as unknown[]).length > 0);
  test('tells nothing while nobody knows whose page it is in', async () => {
    await open(plan('12-03-2026'));
    await pass(10_000);
    expect(readings()).toEqual([]);
  });
  test('tells what stood in it through a while of one dossier on the page', async () => {
    whose = { kind: 'known', id: '100412', epoch: 3 };
    await open(plan('12-03-2026'));
    expect(found()).toEqual([]);
    await pass(2000);
    expect(found()).toEqual([['100412', 3, ['2026-03-12']]]);
  });
  test.each([
    ['another client', { kind: 'known', id: '200511', epoch: 4 }],
    ['the same client again', { kind: 'known', id: '100412', epoch: 4 }],
  ])('starts anew when the page became that of %s meanwhile', async (_, next) => {
    whose = { kind: 'known', id: '100412', epoch: 3 };
    await open(plan('12-03-2026'));
    whose = next;
    await pass(1600);
    expect(found()).toEqual([]);
    await pass(1700);
    expect(found()).toEqual([[next.id, 4, ['2026-03-12']]]);
  });
  test('never gives to a second client what it gave to the first in the same words', async () => {
    whose = { kind: 'known', id: '100412', epoch: 3 };
    await open(plan('12-03-2026'));
    await pass(2000);
    whose = { kind: 'known', id: '200511', epoch: 4 };
    await lookAgain();
    await pass(6000);
    expect(found().filter(([dossier]) => dossier === '200511')).toEqual([]);
    (document.querySelector('dd') as HTMLElement).textContent = '01-04-2026';
    await pass(6000);
    expect(found().at(-1)).toEqual(['200511', 4, ['2026-04-01']]);
  });
});

describe('a label that may mean more than one thing', () => {
  test('is told beside what was read, with every meaning', async () => {
    await open(`<p>Cliëntnummer: 100412</p>${law}${unclear('3-3-2026')}`);
    expect(told()).toEqual([['100412', undefined, ['wmo']]]);
    expect(asked()).toEqual([['100412', undefined, ['3-3-2026']]]);
    const [{ labels = [] } = {}] = readings();
    expect(labels[0]?.evidence).toMatchObject({ label: 'Ondertekend op', page: { path: '/module' } });
    expect(labels[0]?.options.length).toBeGreaterThan(1);
    expect(labels[0]?.options).toContainEqual({ fact: 'plan.signedDate', value: '2026-03-03' });
  });
  test('that changes is told again', async () => {
    await open(`<p>Cliëntnummer: 100412</p>${unclear('3-3-2026')}`);
    (document.querySelector('dd') as HTMLElement).textContent = '4-3-2026';
    await pass(700);
    expect(asked().map(([, , texts]) => texts)).toEqual([['3-3-2026'], ['4-3-2026']]);
  });
  test('is not told by a frame that shows several dossiers', async () => {
    await open(`<p>Cliëntnummer: 100412</p><p>Cliëntnummer: 200511</p>${unclear('3-3-2026')}`);
    expect(readings()).toHaveLength(1);
    expect(asked()).toEqual([]);
  });
  test('is told once, however often it stands there', async () => {
    await open(`<p>Cliëntnummer: 100412</p>${unclear('3-3-2026')}${unclear('3-3-2026')}`);
    expect(asked()).toEqual([['100412', undefined, ['3-3-2026']]]);
  });
  test('counts in a frame without a number once it stood there for a while, in that epoch', async () => {
    whose = { kind: 'known', id: '100412', epoch: 3 };
    await open(unclear('3-3-2026'));
    expect(asked()).toEqual([]);
    await pass(2000);
    expect(asked()).toEqual([['100412', 3, ['3-3-2026']]]);
    whose = { kind: 'known', id: '200511', epoch: 4 };
    await lookAgain();
    await pass(6000);
    expect(asked()).toHaveLength(1);
  });
  test('is pointed at while it stands there', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    // jsdom has no place to scroll to.
    Element.prototype.scrollIntoView = () => undefined;
    await open(`<p>Cliëntnummer: 100412</p>${unclear('3-3-2026')}`);
    const [{ labels: [label] = [] } = {}] = readings();
    expect(showIn(label?.evidence)).toHaveBeenCalledWith({ shown: true });
    expect(showIn({ ...label?.evidence, text: '4-3-2026' })).toHaveBeenCalledWith({ shown: false });
    document.body.replaceChildren();
    expect(showIn(label?.evidence)).toHaveBeenCalledWith({ shown: false });
  });
  test('is not pointed at for the client after', async () => {
    await open(`<p>Cliëntnummer: 100412</p>${unclear('3-3-2026')}`);
    const [{ labels: [label] = [] } = {}] = readings();
    (document.querySelector('p') as HTMLElement).textContent = 'Cliëntnummer: 200511';
    await pass(0);
    expect(showIn(label?.evidence)).toHaveBeenCalledWith({ shown: false });
  });
});

test('a window at the top is no frame', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
  await open(`<p>Cliëntnummer: 100412</p>${plan('12-03-2026')}`);
  expect(sent).not.toHaveBeenCalled();
});
