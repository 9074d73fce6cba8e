// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { click, expectAccessible, fill, find } from '../../dashboard/actions/view-testing.tsx';
import { auditor, type Call, playServer, Refusal } from '../section-testing.tsx';
import DataTab from './data/data-tab.tsx';
import InvitationsTab from './invitations/invitations-tab.tsx';
import KeysTab from './keys/keys-tab.tsx';
import PeopleTab from './people/people-tab.tsx';
import SettingsTab from './settings/settings-tab.tsx';
import TeamsTab from './teams/teams-tab.tsx';
import { close, givenOrganisation, go, karim, noord, open, settings, usual, written } from './testing.tsx';

// Parts are loaded when they are asked for, and axe takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
givenOrganisation();

const tabs = {
  people: PeopleTab,
  teams: TeamsTab,
  invitations: InvitationsTab,
  keys: KeysTab,
  settings: SettingsTab,
  data: DataTab,
};

test.each(Object.entries(tabs))('%s: nothing for axe to object to', async (_, Tab) => {
  playServer(usual);
  await open(Tab);
  await expectAccessible();
});

describe('people', () => {
  test('stand there with role, teams and access', async () => {
    playServer(usual);
    const { text } = await open(PeopleTab);
    for (const word of ['Karim Haddad', 'teamleider', 'Wmo Noord', 'mag aanmelden']) expect(text()).toContain(word);
  });

  test('an auditor sees them and can change nothing', async () => {
    playServer(usual);
    await open(PeopleTab, { part: 'karim' }, auditor);
    expect(() => find('button', 'Opslaan')).toThrow();
    expect(() => find('button', 'Toegang stoppen')).toThrow();
  });

  test('stopping access is asked once, and sends the version that was seen', async () => {
    const calls = playServer({
      ...usual,
      'PUT /v1/admin/people/:subject': () => ({ ...karim, isActive: false, version: 5 }),
    });
    const { text } = await open(PeopleTab, { part: 'karim' });
    await click('button', 'Toegang stoppen');
    expect(written(calls)).toEqual([]);
    await click('button', 'Ja, stop de toegang');
    expect(written(calls)).toMatchObject([
      { params: { subject: 'karim' }, body: { ifVersion: 4, person: { name: 'Karim Haddad', isActive: false } } },
    ]);
    expect(text()).toContain('Karim Haddad kan niet meer aanmelden.');
    expect(find('button', 'Toegang weer geven')).toBeTruthy();
  });

  test('who comes from claims can only be stopped, and the rules are told', async () => {
    const mapping = { role: { claim: 'groups', values: { 'G-Leiders': 'lead' } } };
    playServer({
      ...usual,
      'GET /v1/admin/people': () => ({ items: [{ ...karim, source: 'claims' }] }),
      'GET /v1/admin/settings': () => ({
        version: 2,
        settings: { ...settings, peopleFrom: 'claims', claimMapping: mapping },
      }),
    });
    const { text } = await open(PeopleTab, { part: 'karim' });
    expect(text()).toContain('G-Leiders → teamleider');
    expect(() => find('button', 'Opslaan')).toThrow();
    expect(find('button', 'Toegang stoppen')).toBeTruthy();
  });
});

describe('a colleague was first', () => {
  const theirs = { ...karim, version: 7, role: 'admin' as const };
  const conflicted = (then: (call: Call) => unknown) => {
    let asked = 0;
    return playServer({
      ...usual,
      'GET /v1/admin/people': () => ({ items: [asked > 0 ? theirs : karim] }),
      'PUT /v1/admin/people/:subject': (call: Call) => {
        if (asked++ === 0) throw new Refusal('conflict', 'Iemand anders was eerder.', { currentVersion: 7 });
        return then(call);
      },
    });
  };

  test('both versions are shown, and mine is saved on theirs', async () => {
    const calls = conflicted(() => ({ ...karim, name: 'Karim H.', version: 8 }));
    const { text } = await open(PeopleTab, { part: 'karim' });
    await fill(find('input', ''), 'Karim H.');
    await click('button', 'Opslaan');
    expect(text()).toContain('Een collega heeft dit intussen gewijzigd');
    expect(text()).toContain('functioneel beheerder');
    await click('button', 'Sla mijn versie op');
    expect(written(calls).map(({ body }) => (body as { ifVersion: number }).ifVersion)).toEqual([4, 7]);
    expect(text()).toContain('Karim H. is opgeslagen.');
  });

  test('theirs can be kept', async () => {
    const calls = conflicted(() => karim);
    await open(PeopleTab, { part: 'karim' });
    await fill(find('input', ''), 'Karim H.');
    await click('button', 'Opslaan');
    await click('button', 'Houd die van mijn collega');
    expect(written(calls)).toHaveLength(1);
    expect((find('select', /./) as HTMLSelectElement).value).toBe('admin');
  });
});

test('what was typed stays when the sign-in expired', async () => {
  playServer({
    ...usual,
    'PUT /v1/admin/people/:subject': () => {
      throw new Refusal('unauthenticated');
    },
  });
  const { text } = await open(PeopleTab, { part: 'karim' });
  const name = find('input', '') as HTMLInputElement;
  await fill(name, 'Karim H.');
  await click('button', 'Opslaan');
  expect(text()).toContain('Meld je opnieuw aan');
  expect(name.value).toBe('Karim H.');
  expect(find('button', 'Opnieuw aanmelden')).toBeTruthy();
});

test('what was typed is there again after looking elsewhere, until it is saved or thrown away', async () => {
  playServer(usual);
  const first = await open(TeamsTab, { part: 'noord' });
  expect(first.text()).not.toContain('nog niet opgeslagen');
  await fill(find('input', ''), 'Wmo Noordoost');
  await close();
  const second = await open(TeamsTab, { part: 'noord' });
  expect((find('input', '') as HTMLInputElement).value).toBe('Wmo Noordoost');
  expect(second.text()).toContain('nog niet opgeslagen');
  await click('button', 'Begin opnieuw');
  expect((find('input', '') as HTMLInputElement).value).toBe('Wmo Noord');
  expect(second.text()).not.toContain('nog niet opgeslagen');
});

test('a list that cannot be loaded because the sign-in expired is there after signing in', async () => {
  let isSignedIn = false;
  playServer({
    ...usual,
    'account.sign-in': () => {
      isSignedIn = true;
      return {};
    },
    'GET /v1/admin/teams': () => {
      if (!isSignedIn) throw new Refusal('unauthenticated');
      return { teams: [noord] };
    },
  });
  const { text } = await open(TeamsTab);
  expect(text()).toContain('De teams konden niet worden opgehaald');
  await click('button', 'Opnieuw aanmelden');
  expect(text()).toContain('Wmo Noord');
  expect(text()).not.toContain('konden niet worden opgehaald');
});

describe('teams', () => {
  test('a new one gets its mark from its name', async () => {
    const calls = playServer({ ...usual, 'PUT /v1/admin/teams/:team': () => ({ ...noord, id: 'jeugd-en-gezin' }) });
    await open(TeamsTab, { part: 'new' });
    await fill(find('input', ''), 'Jeugd én gezin');
    await click('button', 'Opslaan');
    expect(written(calls)).toMatchObject([
      { params: { team: 'jeugd-en-gezin' }, body: { ifVersion: 0, team: { name: 'Jeugd én gezin', isClosed: false } } },
    ]);
    expect(go).toHaveBeenCalledWith({ section: 'organisation', tab: 'teams', part: 'jeugd-en-gezin' });
  });

  test('a mark that is taken is refused before it is sent', async () => {
    const calls = playServer(usual);
    const { text } = await open(TeamsTab, { part: 'new' });
    await fill(find('input', ''), 'Noord');
    await click('button', 'Opslaan');
    expect(text()).toContain('Er is al een team met dit kenmerk.');
    expect(written(calls)).toEqual([]);
  });
});
