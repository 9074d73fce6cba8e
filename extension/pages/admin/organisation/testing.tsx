import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DirectoryPerson, DirectoryTeam } from '../../../../shared/contract/directory.ts';
import type { Settings } from '../../../../shared/contract/settings.ts';
import type { Place } from '../place.ts';
import { admin, type Call, showElement } from '../section-testing.tsx';
import type PeopleTab from './people/people-tab.tsx';

/** An organisation as the server tells of it, and a tab of it on screen. For tests only. */

export const noord: DirectoryTeam = {
  id: 'noord',
  version: 3,
  name: 'Wmo Noord',
  context: {},
  isClosed: false,
  people: 2,
};
export const oud: DirectoryTeam = { ...noord, id: 'oud', name: 'Oud team', isClosed: true, people: 0 };
export const karim: DirectoryPerson = {
  subject: 'karim',
  version: 4,
  name: 'Karim Haddad',
  role: 'lead',
  teams: ['noord'],
  isActive: true,
  source: 'directory',
};
export const settings: Settings = {
  name: 'Zorg Voorbeeld',
  context: {},
  smallCellMinimum: 8,
  fourEyes: true,
  worklistReferences: true,
  retainResultsMonths: 24,
  retainHistoryMonths: 60,
  peopleFrom: 'directory',
};
const session = {
  person: { name: 'Ineke', role: 'admin' },
  organisation: { id: 'zorg', name: 'Zorg Voorbeeld', context: {} },
  teams: [],
  settings: { previousKeys: [], worklistReferences: true, fourEyes: true, smallCellMinimum: 8 },
};

export const usual = {
  'GET /v1/admin/people': () => ({ items: [karim] }),
  'GET /v1/admin/teams': () => ({ teams: [noord, oud] }),
  'GET /v1/admin/settings': () => ({ version: 2, settings }),
  'GET /v1/admin/invitations': () => ({ items: [] }),
  'GET /v1/admin/keys': () => ({ keys: [] }),
  'GET /v1/session': () => session,
  'key.own': () => ({ source: 'policy', fingerprint: '0123456789abcdef' }),
};

export const go = vi.fn();
let shown: Awaited<ReturnType<typeof showElement>> | undefined;

export async function open(
  Tab: typeof PeopleTab,
  place: Partial<Place> = {},
  who = admin,
): Promise<{ readonly text: () => string }> {
  shown = await showElement(<Tab session={who} place={{ section: 'organisation', ...place }} go={go} />);
  return shown;
}

export async function close(): Promise<void> {
  await shown?.close();
  shown = undefined;
}

export const written = (calls: readonly Call[]) => calls.filter(({ method }) => method !== 'GET');

export function givenOrganisation(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    go.mockReset();
  });
  afterEach(async () => {
    await close();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}
