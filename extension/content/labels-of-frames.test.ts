// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nl } from '../i18n/nl.ts';
import type { FrameReading } from '../messaging/messages.ts';
import type { UnclearLabel } from '../messaging/unclear-label.ts';
import { leaveParts } from './loaded-parts.ts';
import type { OverlayActions } from './overlay/overlay-context.ts';
import { startDossier } from './start-dossier.ts';
import { aContext, stopTime } from './testing.ts';

// Labels that are not clear in a frame of another site, as the page around it takes and tells them.

const FRAME = 9;
const panel = { show: vi.fn(), toggle: vi.fn(), setAway: vi.fn(), noteRead: vi.fn(), remove: vi.fn() };
let actions: OverlayActions;

interface Sent {
  readonly name: string;
  readonly request: { readonly dossier: string; readonly labels?: readonly UnclearLabel[] };
}
const sent = vi.fn(async (_: Sent): Promise<unknown> => undefined);
const asked = () =>
  sent.mock.calls.flatMap(([{ name, request }]) =>
    name === 'page.read' ? [[request.dossier, (request.labels ?? []).map(({ evidence }) => evidence.label)]] : [],
  );
const pass = (milliseconds = 700) => vi.advanceTimersByTimeAsync(milliseconds);
const header = (id: string) => `<p id="number">Cliëntnummer: ${id}</p>`;
const own = '<section><h2>Gegevens</h2><dl><dt>Ondertekend op</dt><dd>3-3-2026</dd></dl></section>';

const label = (name: string): UnclearLabel => ({
  options: [{ fact: 'plan.signedDate', value: '2026-03-03' }],
  evidence: {
    label: name,
    text: '3-3-2026',
    page: { title: 'Module', path: '/module' },
    seenAt: '2026-11-22T10:00:00.000Z',
  },
});

/** What the page answers to a frame that tells this. */
async function tell(reading: Partial<FrameReading>): Promise<unknown> {
  const answer = vi.fn();
  const message = {
    kind: 'frame.read',
    frame: FRAME,
    reading: { dossier: '100412', observations: [], labels: [label('Getekend')], ...reading },
  };
  await fakeBrowser.runtime.onMessage.trigger(message as never, {} as never, answer as never);
  await pass(0);
  return answer.mock.lastCall?.[0];
}

async function epochNow(): Promise<number> {
  const answer = vi.fn();
  await fakeBrowser.runtime.onMessage.trigger({ kind: 'frame.whose' } as never, {} as never, answer as never);
  return answer.mock.lastCall?.[0].epoch;
}

async function open(html: string) {
  history.pushState(null, '', '/dossier');
  document.body.innerHTML = html;
  startDossier(aContext());
  await pass();
}

beforeEach(() => {
  stopTime();
  fakeBrowser.reset();
  vi.clearAllMocks();
  leaveParts({
    texts: nl,
    mountOverlay: (options) => {
      actions = options.actions;
      return panel;
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Sent) =>
    message.name === 'profile.get' ? { ok: true, response: { profile: null } } : sent(message)) as never);
  sent.mockImplementation(async ({ name, request }) => ({
    ok: true,
    response:
      name === 'frame.show-evidence'
        ? { shown: true }
        : { dossier: { site: location.origin, id: request.dossier }, unreadableFrames: [] },
  }));
});

describe('a label of a frame of another site', () => {
  test('is asked about beside those of the page', async () => {
    await open(`${header('100412')}${own}`);
    expect(await tell({})).toEqual({ accepted: true });
    expect(asked()).toEqual([
      ['100412', ['Ondertekend op']],
      ['100412', ['Ondertekend op', 'Getekend']],
    ]);
  });

  test('is told once while it stays the same, and again when it changes', async () => {
    await open(header('100412'));
    await tell({});
    await tell({
      labels: [
        { ...label('Getekend'), evidence: { ...label('Getekend').evidence, seenAt: '2026-11-22T10:00:09.000Z' } },
      ],
    });
    expect(asked()).toEqual([
      ['100412', []],
      ['100412', ['Getekend']],
    ]);
    await tell({ labels: [label('Gezien')] });
    expect(asked().at(-1)).toEqual(['100412', ['Gezien']]);
    await tell({ labels: [] });
    expect(asked().at(-1)).toEqual(['100412', []]);
  });

  test.each([
    ['of another dossier', { dossier: '200511' }],
    ['of nobody', { dossier: undefined }],
  ])('%s is not taken', async (_, change) => {
    await open(header('100412'));
    expect(await tell(change as Partial<FrameReading>)).toEqual({ accepted: false });
    expect(asked()).toEqual([['100412', []]]);
  });

  test.each([
    [0, true],
    [1, false],
    [-1, false],
  ])('lent in an epoch that differs by %i is taken: %s', async (difference, accepted) => {
    await open(header('100412'));
    expect(await tell({ epoch: (await epochNow()) + difference })).toEqual({ accepted });
    expect(asked().at(-1)).toEqual(['100412', accepted ? ['Getekend'] : []]);
  });

  test('does not go with the next client, nor with the same one established anew', async () => {
    await open(header('100412'));
    await tell({});
    const number = document.querySelector('#number') as Element;
    number.textContent = 'Cliëntnummer: 200511';
    await pass(4000);
    expect(asked().at(-1)).toEqual(['200511', []]);
    number.textContent = 'Cliëntnummer: 100412';
    await pass(4000);
    expect(asked().at(-1)).toEqual(['100412', []]);
  });

  test('is forgotten when some frame shows another document', async () => {
    await open(`${header('100412')}`);
    await tell({});
    document.body.append(document.createElement('iframe'));
    await pass(1500);
    expect(asked().at(-1)).toEqual(['100412', []]);
  });

  test('that are too many leave those of the page', async () => {
    await open(`${header('100412')}${own}`);
    await tell({ labels: Array.from({ length: 60 }, (_, index) => label(`Getekend ${index}`)) });
    const [, labels] = asked().at(-1) as [string, readonly string[]];
    expect(labels).toHaveLength(60);
    expect(labels[0]).toBe('Ondertekend op');
    expect(labels.at(-1)).toBe('Getekend 58');
  });

  test('is pointed at in its frame, as long as it is of the dossier on the page', async () => {
    await open(header('100412'));
    await tell({});
    const { evidence } = label('Getekend');
    expect(await actions.showEvidence(evidence)).toBe('shown');
    expect(sent).toHaveBeenLastCalledWith({ name: 'frame.show-evidence', request: { frame: FRAME, evidence } });
    await tell({ dossier: '200511' });
    sent.mockClear();
    expect(await actions.showEvidence(evidence)).toBe('elsewhere');
    expect(sent).not.toHaveBeenCalled();
  });
});
