// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { click, fill, find } from '../../dashboard/actions/view-testing.tsx';
import { type Call, playServer } from '../section-testing.tsx';
import DataTab from './data/data-tab.tsx';
import InvitationsTab from './invitations/invitations-tab.tsx';
import KeysTab from './keys/keys-tab.tsx';
import { givenOrganisation, open, usual, written } from './testing.tsx';

vi.setConfig({ testTimeout: 30_000 });
givenOrganisation();

describe('invitations', () => {
  test('the text is shown once, and only after a team was chosen', async () => {
    const make = vi.fn(() => ({ invitation: {}, text: 'dossierlens-uitnodiging:1:abc', hasKey: true }));
    playServer({ ...usual, 'invitation.make': make });
    const { text } = await open(InvitationsTab, { part: 'new' });
    await click('button', 'Maak de uitnodiging');
    expect(make).not.toHaveBeenCalled();
    expect(text()).toContain('Kies minstens één team');
    await click('input[type=checkbox]', '');
    await click('button', 'Maak de uitnodiging');
    expect(make).toHaveBeenCalledWith({ role: 'worker', teams: ['noord'], days: 7 });
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toContain(
      'dossierlens-uitnodiging:1:abc',
    );
  });

  test('a closed team is not offered', async () => {
    playServer(usual);
    const { text } = await open(InvitationsTab, { part: 'new' });
    expect(text()).toContain('Wmo Noord');
    expect(text()).not.toContain('Oud team');
  });
});

describe('keys', () => {
  const key = (state: string, fingerprint: string, dossiers: number) => ({
    id: `key-${fingerprint}`,
    state,
    fingerprint,
    createdAt: '2026-11-01T09:00:00.000Z',
    createdBy: { subject: 'ineke', name: 'Ineke' },
    changedAt: '2026-11-01T09:00:00.000Z',
    dossiers,
  });

  test('a new one is only taken into use after it was kept', async () => {
    const keep = vi.fn(() => ({ source: 'invitation', fingerprint: 'ffffffffffffffff' }));
    const calls = playServer({
      ...usual,
      'key.make': () => ({ id: 'key-ffffffffffffffff', key: 'k'.repeat(43), fingerprint: 'ffffffffffffffff' }),
      'PUT /v1/admin/keys/:key': () => key('active', 'ffffffffffffffff', 0),
      'key.keep': keep,
    });
    await open(KeysTab);
    await click('button', 'Maak een nieuwe sleutel');
    const use = find('button', 'Neem de sleutel in gebruik') as HTMLButtonElement;
    expect(use.disabled).toBe(true);
    await click('input[type=checkbox]', '');
    await click('button', 'Neem de sleutel in gebruik');
    // The server hears a fingerprint, never the key.
    expect(written(calls)).toEqual([
      expect.objectContaining({ params: { key: 'key-ffffffffffffffff' }, body: { fingerprint: 'ffffffffffffffff' } }),
    ]);
    expect(JSON.stringify(calls)).not.toContain('kkkk');
    expect(keep).toHaveBeenCalled();
  });

  test('revoking says how many dossiers it cuts off; the one in use has no such button', async () => {
    const calls = playServer({
      ...usual,
      'GET /v1/admin/keys': () => ({
        keys: [key('active', 'aaaaaaaaaaaaaaaa', 10), key('previous', 'bbbbbbbbbbbbbbbb', 12)],
      }),
      'DELETE /v1/admin/keys/:key': () => key('revoked', 'bbbbbbbbbbbbbbbb', 12),
    });
    const { text } = await open(KeysTab);
    expect(() => find('button', 'Sleutel aaaaaaaaaaaaaaaa intrekken')).toThrow();
    await click('button', 'Sleutel bbbbbbbbbbbbbbbb intrekken');
    expect(text()).toContain('(12 dossiers)');
    await click('button', 'Ja, trek deze sleutel in');
    expect(written(calls)).toMatchObject([{ params: { key: 'key-bbbbbbbbbbbbbbbb' } }]);
  });

  test.each([
    ['revoked', 'Deze sleutel is ingetrokken: de server neemt niets meer aan'],
    ['previous', 'Dit is de vorige sleutel'],
  ])('a browser that still has one that is %s is told the way out', async (state, words) => {
    playServer({ ...usual, 'GET /v1/admin/keys': () => ({ keys: [key(state, '0123456789abcdef', 1)] }) });
    expect((await open(KeysTab)).text()).toContain(words);
  });
});

describe('data', () => {
  test('erasing a dossier sends address and number to the background only', async () => {
    const erase = vi.fn(() => ({ removed: 3 }));
    const calls = playServer({ ...usual, 'dossier.erase': erase });
    const { text } = await open(DataTab);
    const [site, number] = document.querySelectorAll<HTMLInputElement>('input');
    if (!site || !number) throw new Error('no fields');
    await fill(site, 'https://ecd.voorbeeld.nl/clienten/100412?tab=plan');
    await fill(number, '100412');
    await click('button', 'Verwijder dit dossier');
    await click('button', 'Ja, verwijder');
    expect(erase).toHaveBeenCalledWith({ site: 'https://ecd.voorbeeld.nl', id: '100412' });
    expect(written(calls)).toEqual([]);
    expect(text()).toContain('3 rijen zijn verwijderd');
  });

  test('a BSN is refused', async () => {
    playServer(usual);
    const { text } = await open(DataTab);
    const [site, number] = document.querySelectorAll<HTMLInputElement>('input');
    if (!site || !number) throw new Error('no fields');
    await fill(site, 'https://ecd.voorbeeld.nl');
    await fill(number, '111222333');
    expect(text()).toContain('Dit kan een BSN zijn');
    expect(() => find('button', 'Verwijder dit dossier')).toThrow();
  });

  test('the organisation goes only when its name was typed', async () => {
    const calls = playServer({
      ...usual,
      'POST /v1/admin/organisation/erasure': () => ({ state: 'asked', until: '2026-11-29T10:00:00.000Z' }),
    });
    const { text } = await open(DataTab);
    await click('button', 'Organisatie verwijderen');
    const confirm = find('button', 'Ja, verwijder alles') as HTMLButtonElement;
    expect(confirm.disabled).toBe(true);
    const typed = [...document.querySelectorAll<HTMLInputElement>('input')].at(-1);
    if (!typed) throw new Error('no field');
    await fill(typed, 'Zorg Voorbeeld');
    await click('button', 'Ja, verwijder alles');
    expect(written(calls)).toMatchObject([{ body: { confirm: 'zorg' } }]);
    expect(text()).toContain('Een tweede beheerder moet');
  });

  test('counters that differ are shown, and set right when asked', async () => {
    const difference = {
      counter: 'outcomes',
      team: 'noord',
      ruleSet: 'r',
      requirement: 'e',
      value: 'gap',
      counted: 3,
      recounted: 4,
    };
    const calls = playServer({
      ...usual,
      'POST /v1/admin/maintenance/recount': ({ body }: Call) => ({
        results: 9,
        differences: [difference],
        repaired: (body as { repair: boolean }).repair,
      }),
    });
    const { text } = await open(DataTab);
    await click('button', 'Tel opnieuw');
    expect(text()).toContain('1 teller wijkt af.');
    await click('button', 'Zet de tellers goed');
    expect(text()).toContain('1 teller is goed gezet.');
    expect(written(calls).map(({ body }) => body)).toEqual([{ repair: false }, { repair: true }]);
  });
});
