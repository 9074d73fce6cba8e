// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleProfile } from '../../../../shared/profiles/example.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { click, expectAccessible, fill, find } from '../../dashboard/actions/view-testing.tsx';
import { nl } from '../../i18n/nl.ts';
import { nlAdmin } from '../../i18n/nl-admin.ts';
import type { Place } from '../place.ts';
import type { SignedIn } from '../section-props.ts';
import { auditor, playServer, Refusal } from '../section-testing.tsx';
import { readKept } from './draft-store.ts';
import { base, draftOf, GET, ID, keepSection, PUT, stored, summary } from './testing.tsx';

let shown: Awaited<ReturnType<typeof keepSection>>;
async function show(place?: Partial<Place>, session?: SignedIn) {
  shown = await keepSection(place, session);
}

beforeEach(() => {
  localStorage.clear();
  fakeBrowser.reset();
});
afterEach(async () => {
  await shown?.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the list says what is published, and what is read badly', async () => {
  playServer({ 'GET /v1/admin/site-profiles': () => ({ profiles: [summary] }) });
  await show();
  expect(shown.text()).toContain('revisie 1, 1 november 2026 door Ineke');
  expect(shown.text()).toContain('1 veld wordt slecht gelezen');
  await expectAccessible();
});

test('an empty list says what a profile is for', async () => {
  playServer({ 'GET /v1/admin/site-profiles': () => ({ profiles: [] }) });
  await show();
  expect(shown.text()).toContain('Er zijn nog geen schermprofielen');
});

test('a list that could not be fetched says so, and can be asked for again', async () => {
  let isDown = true;
  playServer({
    'GET /v1/admin/site-profiles': () => {
      if (isDown) throw new Refusal('unavailable', 'De server is er even niet.');
      return { profiles: [summary] };
    },
  });
  await show();
  expect(shown.text()).toContain('De server is er even niet.');
  isDown = false;
  await click('button', nl.action.retry);
  expect(shown.text()).toContain('Voorbeeld-ECD');
});

test('an auditor sees the same without buttons', async () => {
  playServer(base);
  await show({ item: ID }, auditor);
  expect(shown.text()).toContain('naast ‘Vastgelegd d.d.’, onder de kop ‘Begeleidingsplan’');
  expect([...document.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Opnieuw kijken']);
});

const label = () => document.querySelector<HTMLInputElement>('main input[maxlength="120"]');

async function rename(name: string) {
  const input = label();
  if (!input) throw new Error('no field for the name');
  await fill(input, name);
}

test('a change is kept in this browser until it is saved, on the version that it was made on', async () => {
  const calls = playServer({
    ...base,
    [GET]: () => stored(draftOf(exampleProfile, 4)),
    [PUT]: () => draftOf({ ...exampleProfile, name: 'Nieuwe naam' }, 5),
  });
  await show({ item: ID, tab: 'recognition' });
  await rename('Nieuwe naam');
  expect(readKept(ID)).toMatchObject({ base: 4, profile: { name: 'Nieuwe naam' } });
  await click('button', 'Bewaar concept');
  expect(calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    ifVersion: 4,
    profile: { name: 'Nieuwe naam' },
  });
  expect(readKept(ID)).toBeUndefined();
  expect(shown.text()).toContain('Het concept is bewaard.');
  // Also while the server still tells of the version before.
  expect(label()?.value).toBe('Nieuwe naam');
});

test('what was not saved comes back, also when the server is away', async () => {
  playServer({ ...base, [GET]: () => stored(draftOf(exampleProfile, 4)) });
  await show({ item: ID, tab: 'recognition' });
  await rename('Nieuwe naam');
  await shown.close();
  playServer({
    ...base,
    [GET]: () => {
      throw new Refusal('unavailable', 'De server is er even niet.');
    },
  });
  await show({ item: ID, tab: 'recognition' });
  expect(label()?.value).toBe('Nieuwe naam');
});

test('a colleague was first: both versions side by side, and one’s own can still be saved', async () => {
  const theirs = { ...exampleProfile, name: 'Van de collega' };
  let version = 4;
  let latest: SiteProfile = exampleProfile;
  const calls = playServer({
    ...base,
    [GET]: () => stored(draftOf(latest, version)),
    [PUT]: ({ body }: { body: { ifVersion: number; profile: SiteProfile } }) => {
      if (body.ifVersion !== 6) throw new Refusal('conflict', 'Iemand was eerder.', { currentVersion: 6 });
      return draftOf(body.profile, 7);
    },
  });
  await show({ item: ID, tab: 'recognition' });
  await rename('Van mij');
  version = 6;
  latest = theirs;
  await click('button', 'Bewaar concept');
  const rows = [...document.querySelectorAll('[role=alert] tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([['Naam van het dossiersysteem', 'Van de collega', 'Van mij']]);
  await click('[role=alert] button', nlAdmin.conflict.takeMine);
  expect(
    calls.filter(({ method }) => method === 'PUT').map(({ body }) => (body as { ifVersion: number }).ifVersion),
  ).toEqual([4, 6]);
  expect(shown.text()).toContain('Het concept is bewaard.');
});

test('what is wrong is said with its spot in words, and cannot be saved', async () => {
  const wrong = structuredClone(exampleProfile);
  const field = wrong.pages[0]?.facts[1];
  if (field) field.locate = [{ label: 'Getekend d.d.' }, { css: 'div[' }];
  playServer({ ...base });
  localStorage.setItem(`site-profile-draft:${ID}`, JSON.stringify({ base: 0, profile: wrong }));
  await show({ item: ID });
  expect(shown.text()).toContain('scherm ‘Plan’ › Datum ondertekening plan › vindplaats 2');
  expect(shown.text()).toContain('"div[" is geen geldige CSS-selector.');
  expect((find('button', 'Bewaar concept') as HTMLButtonElement).disabled).toBe(true);
});

test('a fact that was removed can be put back', async () => {
  playServer(base);
  await show({ item: ID });
  await click('button', /^Haal weg: .*status/i);
  expect(shown.text()).not.toContain('veld met de naam ‘Stand van zaken’');
  await click('button', 'Zet terug');
  expect(shown.text()).toContain('veld met de naam ‘Stand van zaken’');
});

test('publishing one’s own draft is refused by four eyes, and the draft stays', async () => {
  playServer({
    ...base,
    [GET]: () => stored(draftOf({ ...exampleProfile, name: 'Nieuw' }, 4)),
    'POST /v1/admin/site-profiles/:profile/revisions/:revision/publication': () => {
      throw new Refusal('conflict', 'Een tweede beheerder moet dit publiceren.');
    },
  });
  await show({ item: ID, tab: 'publish' });
  expect(shown.text()).toContain('vier ogen');
  const changes = [...document.querySelectorAll('[aria-labelledby=publish] tbody tr')].map((row) => row.textContent);
  expect(changes).toEqual(['Naam van het dossiersysteemVoorbeeld-ECDNieuw']);
  await click('button', 'Publiceren');
  expect(shown.text()).toContain('Een tweede beheerder moet dit publiceren.');
  await expectAccessible();
});

test('a profile is switched off with a reason, after being asked once', async () => {
  const calls = playServer({ ...base, 'PUT /v1/switches/site-profiles/:profile': () => ({ done: true }) });
  await show({ item: ID, tab: 'publish' });
  await click('button', 'Zet het profiel uit');
  expect(calls.some(({ method }) => method === 'PUT')).toBe(false);
  await click('button', 'Zet uit');
  expect(calls.find(({ method }) => method === 'PUT')).toMatchObject({
    params: { profile: ID },
    body: { reason: 'wrong-outcome' },
  });
});
