// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelState } from '../messaging/views.ts';
import { startDossier } from './start-dossier.ts';
import { aContext, stopTime } from './testing.ts';

const panel = vi.hoisted(() => ({ show: vi.fn(), toggle: vi.fn(), remove: vi.fn() }));
vi.mock('./overlay/mount-overlay.tsx', () => ({ mountOverlay: () => panel }));

interface Sent {
  readonly name: string;
  readonly request: { readonly dossier: string; readonly observations: readonly { readonly value: unknown }[] };
}
const sent = vi.fn(async (_: Sent): Promise<unknown> => undefined);
const assessment = (id: string, site = location.origin) => ({ dossier: { site, id } });
const shown = () => (panel.show.mock.lastCall as [PanelState] | undefined)?.[0];
const readings = () => sent.mock.calls.map(([{ request }]) => request);
const pass = (milliseconds = 700) => vi.advanceTimersByTimeAsync(milliseconds);
const page = (id: string, day: string) =>
  `<p>Cliëntnummer: ${id}</p><section><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>${day}</dd></dl></section>`;

async function open(html: string) {
  history.pushState(null, '', '/clienten/100412/plan');
  document.body.innerHTML = html;
  const ctx = aContext();
  startDossier(ctx);
  await pass();
  return ctx;
}
const tell = (message: unknown) => fakeBrowser.runtime.onMessage.trigger(message, {} as never, () => undefined);

beforeEach(() => {
  stopTime();
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent as never);
  sent.mockImplementation(async ({ request }) => ({ ok: true, response: assessment(request.dossier) }));
});

describe('a dossier on the page', () => {
  test('is read once, and what the background makes of it is shown', async () => {
    await open(page('100412', '12-03-2026'));
    document.body.append(document.createElement('hr'));
    await pass();
    expect(readings()).toMatchObject([{ dossier: '100412', observations: [{ value: '2026-03-12' }] }]);
    expect(shown()).toEqual({ kind: 'assessment', assessment: assessment('100412') });
  });
  test('that changes is read again', async () => {
    await open(page('100412', '-'));
    (document.querySelector('dd') as HTMLElement).textContent = '12-03-2026';
    await pass();
    expect(readings().map(({ observations }) => observations[0]?.value)).toEqual([undefined, '2026-03-12']);
  });
  test('that could not be handled is read again at the next change', async () => {
    sent.mockResolvedValueOnce({ ok: false, code: 'internal', message: 'x' });
    await open(page('100412', '12-03-2026'));
    document.body.append(document.createElement('hr'));
    await pass();
    expect(sent).toHaveBeenCalledTimes(2);
    expect(shown()?.kind).toBe('assessment');
  });
  test('under which the extension was updated says so', async () => {
    sent.mockRejectedValue(new Error('Extension context invalidated.'));
    await open(page('100412', '12-03-2026'));
    expect(shown()).toEqual({ kind: 'disconnected' });
  });
  test.each([
    ['none', '<p>Welkom</p>'],
    ['ambiguous', `${page('100412', '-')}<p>Cliëntnummer: 200511</p>`],
  ])('that is not one client (%s) is not read', async (reason, html) => {
    await open(html);
    expect(sent).not.toHaveBeenCalled();
    expect(shown()).toEqual({ kind: 'no-identity', reason });
  });
});

describe('another client', () => {
  test('leaves nothing of this one in the panel from the first change on', async () => {
    await open(page('100412', '12-03-2026'));
    history.pushState(null, '', '/clienten/200511/plan');
    document.body.append(document.createElement('hr'));
    await pass(0);
    expect(shown()).toEqual({ kind: 'changing' });
  });
  test('under an address of its own is read as itself', async () => {
    await open(page('100412', '12-03-2026'));
    history.pushState(null, '', '/clienten/200511/plan');
    document.body.innerHTML = page('200511', '01-04-2026');
    await pass();
    expect(readings().map(({ dossier, observations }) => [dossier, observations[0]?.value])).toEqual([
      ['100412', '2026-03-12'],
      ['200511', '2026-04-01'],
    ]);
  });
  test('whose address changed without any change of the page is noticed at the next look', async () => {
    await open(page('100412', '12-03-2026'));
    history.pushState(null, '', '/clienten/200511/plan');
    await pass(1200);
    expect(shown()).toEqual({ kind: 'changing' });
    expect(sent).toHaveBeenCalledTimes(1);
  });
  test('does not get the late answer about the one before', async () => {
    let answer: (response: unknown) => void = () => undefined;
    sent.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await open(page('100412', '12-03-2026'));
    history.pushState(null, '', '/clienten/200511/plan');
    document.body.innerHTML = page('200511', '01-04-2026');
    await pass();
    answer({ ok: true, response: assessment('100412') });
    await pass(0);
    expect(shown()).toEqual({ kind: 'assessment', assessment: assessment('200511') });
  });
});

describe('a message from the background', () => {
  test.each([
    ['about this dossier is shown', () => assessment('100412'), 1],
    ['about another one is not', () => assessment('200511'), 0],
    ['about the same number on another site is not', () => assessment('100412', 'https://ander.example'), 0],
  ])('%s', async (_, about, count) => {
    await open(page('100412', '12-03-2026'));
    panel.show.mockClear();
    await tell({ kind: 'assessment.changed', assessment: about() });
    expect(panel.show).toHaveBeenCalledTimes(count);
  });
  test('opens and closes the panel', async () => {
    await open(page('100412', '12-03-2026'));
    await tell({ kind: 'panel.toggle' });
    expect(panel.toggle).toHaveBeenCalledTimes(1);
  });
  test('that the site was switched off ends it', async () => {
    const ctx = await open(page('100412', '12-03-2026'));
    await tell({ kind: 'site.switched-off' });
    expect(ctx.isInvalid).toBe(true);
    expect(panel.remove).toHaveBeenCalledTimes(1);
    document.body.innerHTML = page('100412', '01-04-2026');
    await pass();
    expect(sent).toHaveBeenCalledTimes(1);
  });
});
