// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nl } from '../i18n/nl.ts';
import type { PanelState, ProfileView } from '../messaging/views.ts';
import { panelInSidePanel } from '../storage/panel-home.ts';
import { leaveParts } from './loaded-parts.ts';
import { startDossier } from './start-dossier.ts';
import { aContext, stopTime } from './testing.ts';

const panel = { show: vi.fn(), toggle: vi.fn(), setAway: vi.fn(), noteRead: vi.fn(), remove: vi.fn() };

interface Sent {
  readonly name: string;
  readonly request: { readonly dossier: string; readonly observations: readonly { readonly value: unknown }[] };
}
const sent = vi.fn(async (_: Sent): Promise<unknown> => undefined);
/** How to read this site, as the background would say, and what it was told of how that went. */
let siteProfile: ProfileView | null = null;
const health: unknown[] = [];
const told: unknown[] = [];
const assessment = (id: string, site = location.origin) => ({ dossier: { site, id } });
const shown = () => (panel.show.mock.lastCall as [PanelState] | undefined)?.[0];
const readings = () => sent.mock.calls.map(([{ request }]) => request);
const pass = (milliseconds = 700) => vi.advanceTimersByTimeAsync(milliseconds);
const page = (id: string, day: string) =>
  `<p>Cliëntnummer: ${id}</p><section><h2>Ondersteuningsplan</h2><dl><dt>Ondertekend op</dt><dd>${day}</dd></dl></section>`;

async function open(html: string, path = '/clienten/100412/plan') {
  history.pushState(null, '', path);
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
  leaveParts({ texts: nl, mountOverlay: () => panel });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  siteProfile = null;
  health.length = 0;
  told.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Sent) => {
    if ('kind' in message) return void told.push(message);
    if (message.name === 'profile.get') return { ok: true, response: { profile: siteProfile } };
    if (message.name !== 'profile.health') return sent(message);
    health.push(message.request);
    return { ok: true, response: { noted: true } };
  }) as never);
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
  test('that can never be handled says so, and goes on trying', async () => {
    sent.mockResolvedValue({ ok: false, code: 'internal', message: 'x' });
    await open(page('100412', '12-03-2026'));
    expect(shown()).toEqual({ kind: 'failed' });
    await pass(6000);
    expect(sent.mock.calls.length).toBeGreaterThan(1);
  });
  test('that can not be handled any more keeps its outcomes, and says that they are of before', async () => {
    await open(page('100412', '-'));
    sent.mockResolvedValue({ ok: false, code: 'internal', message: 'x' });
    (document.querySelector('dd') as HTMLElement).textContent = '12-03-2026';
    await pass();
    expect(shown()).toMatchObject({ kind: 'assessment', assessment: { dossier: { id: '100412' }, isStale: true } });
    sent.mockImplementation(async ({ request }) => ({ ok: true, response: assessment(request.dossier) }));
    await pass(6000);
    expect(shown()).toEqual({ kind: 'assessment', assessment: assessment('100412') });
  });
  test('under which the extension was updated says so', async () => {
    sent.mockRejectedValue(new Error('Extension context invalidated.'));
    await open(page('100412', '12-03-2026'));
    expect(shown()).toEqual({ kind: 'disconnected' });
    // It stays, or nobody would see it.
    expect(panel.remove).not.toHaveBeenCalled();
  });
  test('does what is chosen in the side panel, for the dossier on the page only', async () => {
    await open(page('100412', '12-03-2026'));
    const ask = (id: string, site = location.origin) =>
      new Promise((resolve) => {
        const act = { kind: 'decide', decision: { kind: 'undo' } };
        fakeBrowser.runtime.onMessage.trigger({ kind: 'panel.act', dossier: { site, id }, act }, {} as never, resolve);
      });
    expect(await ask('200511')).toMatchObject({ ok: false, code: 'conflict' });
    expect(await ask('100412', 'https://elders.example')).toMatchObject({ ok: false, code: 'conflict' });
    expect(sent).toHaveBeenCalledTimes(1);
    expect(await ask('100412')).toEqual({ ok: true });
    expect(sent.mock.lastCall?.[0]).toMatchObject({ name: 'dossier.decide', request: { dossier: '100412' } });
  });
  test('is told to the side panel while that is open, and then does not stand in the page', async () => {
    await panelInSidePanel.set(true);
    await open(page('100412', '12-03-2026'));
    expect(panel.setAway).toHaveBeenLastCalledWith(true);
    expect(told).toContainEqual({
      kind: 'panel.shown',
      state: { kind: 'assessment', assessment: assessment('100412') },
    });
    await panelInSidePanel.set(false);
    expect(panel.setAway).toHaveBeenLastCalledWith(false);
  });
  test.each([
    ['none', '<p>Welkom</p>', {}],
    ['none', '<p>BSN: 123456782</p>', { why: 'only-bsn' }],
    ['none', '<table><tr><th>Cliëntnummer</th></tr><tr><td>100412</td></tr></table>', { why: 'list' }],
    ['ambiguous', `${page('100412', '-')}<p>Cliëntnummer: 200511</p>`, { why: 'ambiguous' }],
  ])('that is not one client (%s) is not read: %s', async (reason, html, why) => {
    await open(html, '/plan');
    expect(sent).not.toHaveBeenCalled();
    expect(shown()).toEqual({ kind: 'no-identity', reason, ...why });
  });
  test('without a number on it is that of its address, once it is at rest', async () => {
    await open(page('', '12-03-2026'));
    expect(sent).not.toHaveBeenCalled();
    await pass(2000);
    expect(readings()).toMatchObject([{ dossier: '100412', observations: [{ value: '2026-03-12' }] }]);
  });
  test('without a number on this screen is that of the number seen at the same address before', async () => {
    await open(page('C77', '-'));
    document.body.innerHTML = page('', '12-03-2026');
    await pass(4000);
    expect(readings().map(({ dossier }) => dossier)).toEqual(['C77', 'C77']);
  });
});

describe('a frame in the page', () => {
  const plan = (day: string) => page('', day).replace(/<p>.*?<\/p>/, '');
  const days = () =>
    readings().map(({ dossier, observations }) => [dossier, ...observations.map(({ value }) => value)]);
  const inside = () => document.querySelector('iframe')?.contentDocument as Document;
  const openWithFrame = async (number: string, inner: string) => {
    history.pushState(null, '', '/dossier');
    document.body.innerHTML = `<p id="number">Cliëntnummer: ${number}</p><iframe></iframe>`;
    inside().body.innerHTML = inner;
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    // jsdom lays nothing out.
    frame.getBoundingClientRect = () =>
      ({ left: 0, top: 0, right: 600, bottom: 400, width: 600, height: 400 }) as DOMRect;
    startDossier(aContext());
    await pass(1000);
  };

  test('is read for the dossier on the page once it has stood there for a while', async () => {
    await openWithFrame('100412', plan('12-03-2026'));
    expect(days()).toEqual([['100412']]);
    await pass(1500);
    expect(days()).toEqual([['100412'], ['100412', '2026-03-12']]);
  });
  test('with the same number is read at once', async () => {
    await openWithFrame('100412', page('100412', '12-03-2026'));
    await pass(1500);
    expect(days().at(-1)).toEqual(['100412', '2026-03-12']);
  });
  test('with another number is not read, and named', async () => {
    await openWithFrame('100412', page('200511', '12-03-2026'));
    await pass(3000);
    expect(days()).toEqual([['100412']]);
    expect(shown()).toMatchObject({ assessment: { unreadableFrames: [{ reason: 'other-dossier' }] } });
  });
  test('that stays as it was when another client comes is not read for that one', async () => {
    await openWithFrame('100412', plan('12-03-2026'));
    await pass(2000);
    (document.querySelector('#number') as Element).textContent = 'Cliëntnummer: 200511';
    await pass(8000);
    expect(days().filter(([dossier]) => dossier === '200511')).toEqual([['200511']]);
    (inside().querySelector('dd') as Element).textContent = '01-04-2026';
    await pass(4000);
    expect(days().at(-1)).toEqual(['200511', '2026-04-01']);
  });
  test('that changed before the number did is not read for the client before', async () => {
    await openWithFrame('100412', plan('-'));
    (inside().querySelector('dd') as Element).textContent = '01-04-2026';
    await pass(900);
    (document.querySelector('#number') as Element).textContent = 'Cliëntnummer: 200511';
    await pass(5000);
    expect(days().filter(([, value]) => value === '2026-04-01')).toEqual([['200511', '2026-04-01']]);
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

describe('a site with a profile', () => {
  const view = (degraded: ProfileView['degraded'] = []): ProfileView => ({
    degraded,
    profile: {
      version: 1,
      id: 'ecd',
      revision: 4,
      name: 'ECD',
      matches: [`${location.origin}/*`],
      dossierId: [{ from: 'label', labels: ['Volgnr'] }],
      pages: [
        {
          id: 'plan',
          title: 'Plan',
          when: { heading: 'Ons plan' },
          facts: [{ fact: 'plan.signedDate', locate: [{ label: 'Krabbel' }, { css: '.sig' }] }],
        },
      ],
    },
  });
  const html = '<p>Volgnr: 77</p><h2>Ons plan</h2><dl><dt>Krabbel</dt><dd class="sig">12-03-2026</dd></dl>';

  test('is read by it: whose dossier, and what stands on the page', async () => {
    siteProfile = view();
    await open(html, '/app');
    await pass(2500);
    expect(readings().at(-1)).toMatchObject({ dossier: '77', observations: [{ value: '2026-03-12' }] });
  });

  test('counts a visit once, after a while, without a word of what was read', async () => {
    siteProfile = view();
    await open(html, '/app');
    await pass(9000);
    document.body.append(document.createElement('hr'));
    await pass(9000);
    expect(health).toEqual([{ revision: 4, fields: [{ field: 'plan.signedDate', read: true, sound: true }] }]);
  });

  test('that is switched off is read as any page from then on', async () => {
    siteProfile = view();
    await open(html, '/app');
    await pass(2500);
    siteProfile = null;
    await tell({ kind: 'profile.changed' });
    await pass(2500);
    expect(shown()).toMatchObject({ kind: 'no-identity' });
  });

  test('that comes while the page is open is used at once', async () => {
    await open(html, '/app');
    expect(readings()).toEqual([]);
    siteProfile = view(['plan.signedDate']);
    await tell({ kind: 'profile.changed' });
    await pass(2500);
    expect(readings().at(-1)).toMatchObject({
      dossier: '77',
      observations: [{ state: 'unreadable', reason: 'not-found' }],
    });
  });
});
