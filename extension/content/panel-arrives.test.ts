// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nl } from '../i18n/nl.ts';
import type { PanelState } from '../messaging/views.ts';
import { leaveParts } from './loaded-parts.ts';
import { startDossier } from './start-dossier.ts';
import { aContext, stopTime } from './testing.ts';

const panel = {
  show: vi.fn((_: PanelState) => undefined),
  toggle: vi.fn(),
  setAway: vi.fn(),
  noteRead: vi.fn(),
  remove: vi.fn(),
};
const mount = vi.fn(() => panel);
const sent = vi.fn((_: string): unknown => ({ dossier: { site: location.origin, id: '100412' } }));
const shown = () => panel.show.mock.calls.map(([{ kind }]) => kind);
const pass = (milliseconds = 700) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  stopTime();
  fakeBrowser.reset();
  vi.clearAllMocks();
  globalThis.dossierlensParts = undefined;
  globalThis.dossierlensRecognised = undefined;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ name }: { name: string }) => ({
    ok: true,
    response: name === 'profile.get' ? { profile: null } : sent(name),
  })) as never);
  history.pushState(null, '', '/clienten/100412/plan');
  document.body.innerHTML =
    '<p id="number">Cliëntnummer: 100412</p><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>12-03-2026</dd></dl>';
});

describe('the panel that loads while the page is read', () => {
  test('is not waited for, and begins with what is known by then', async () => {
    startDossier(aContext());
    await pass(0);
    expect(sent).toHaveBeenCalledWith('page.read');
    leaveParts({ texts: nl });
    expect(mount).not.toHaveBeenCalled();
    leaveParts({ mountOverlay: mount });
    expect([mount.mock.calls.length, shown()]).toEqual([1, ['assessment']]);
    expect(panel.noteRead).toHaveBeenCalledTimes(1);
  });
  test('that comes after the client left shows nothing of that client', async () => {
    startDossier(aContext());
    await pass(0);
    (document.querySelector('#number') as Element).textContent = 'Cliëntnummer: 200511';
    await pass(0);
    leaveParts({ texts: nl, mountOverlay: mount });
    expect(shown()).toEqual(['changing']);
  });
  test('is not put on a page where the script has ended', async () => {
    const ctx = aContext();
    startDossier(ctx);
    ctx.abort('switched off');
    leaveParts({ texts: nl, mountOverlay: mount });
    await pass();
    expect(mount).not.toHaveBeenCalled();
  });
});

describe('a page that became another one while the reader loaded', () => {
  test.each([
    ['as the recogniser saw it', '100412', ['page.read']],
    ['with another number than the recogniser saw', '200511', []],
  ])('%s: what stands on it at once', async (_, id, asked) => {
    globalThis.dossierlensRecognised = JSON.stringify(['known', id, document.URL]);
    startDossier(aContext());
    leaveParts({ texts: nl, mountOverlay: mount });
    await pass(400);
    expect(sent.mock.calls.flat().filter((name) => name === 'page.read' && readOwn().length > 0)).toEqual(asked);
  });
});

/** What was sent of the page, apart from the message itself. */
function readOwn(): readonly unknown[] {
  const calls = vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls as unknown as [
    { name: string; request: { observations?: readonly unknown[] } },
  ][];
  return calls.flatMap(([{ name, request }]) => (name === 'page.read' ? (request.observations ?? []) : []));
}
