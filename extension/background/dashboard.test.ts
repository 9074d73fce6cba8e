import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../messaging/serve.ts';
import { sessionItem } from '../storage/account.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { dashboardHandlers, ruleSetsForPages } from './dashboard.ts';
import { aRuleSet, aSession, configure, json, network, refusal, SERVER, signInAs } from './testing.ts';

const page = () => ({ id: 'x', url: fakeBrowser.runtime.getURL('/dashboard.html') }) as Sender;
const overview = {
  about: { minimum: 8, roundedTo: 5 },
  teams: [],
  themes: [],
  cells: [],
};
const OVERVIEW = `GET ${SERVER}/v1/aggregates/overview?ruleSet=kader&teams=noord%2Czuid`;

beforeEach(async () => {
  fakeBrowser.reset();
  await configure();
  await signInAs();
});
afterEach(() => vi.unstubAllGlobals());

describe('numbers', () => {
  test('come as the server answers them', async () => {
    network({ [OVERVIEW]: json(overview) });
    const query = { ruleSet: 'kader', teams: 'noord,zuid' };
    expect(await dashboardHandlers['aggregates.overview'](query, page())).toEqual(overview);
  });

  test('of a team that was lost are refused with the sentence of the server', async () => {
    network({ [OVERVIEW]: refusal('not-found', 404) });
    const query = { ruleSet: 'kader', teams: 'noord,zuid' };
    await expect(dashboardHandlers['aggregates.overview'](query, page())).rejects.toMatchObject({
      code: 'not-found',
      message: 'Nee.',
    });
  });

  const cell = { count: 9 };
  const told = (id: string, isOwn: boolean) => ({ team: { id, name: id }, isOwn, precision: 'exact', dossiers: cell });
  test.each([
    ['a team that was lost', 'lead', [told('noord', true), told('zuid', false)], true],
    ['a team that came', 'lead', [told('noord', true), told('zuid', true), told('oost', true)], true],
    ['the same teams', 'lead', [told('noord', true), told('oost', false)], false],
    ['an admin, of whom no team is their own', 'admin', [told('noord', false)], false],
  ] as const)('%s: who is signed in is asked again only when it changed', async (_, role, teams, isAsked) => {
    const session = (...own: readonly string[]) =>
      aSession({ person: { name: 'Mila', role }, teams: own.map((id) => ({ id, name: id })) });
    await sessionItem.set(session('noord', 'zuid'));
    const requests = network({
      [OVERVIEW]: json({ ...overview, teams }),
      [`GET ${SERVER}/v1/session`]: json(session('noord')),
    });
    await dashboardHandlers['aggregates.overview']({ ruleSet: 'kader', teams: 'noord,zuid' }, page());
    expect(requests.some(({ url }) => url.endsWith('/v1/session'))).toBe(isAsked);
    expect((await sessionItem.get())?.teams).toHaveLength(isAsked ? 1 : 2);
  });

  test('of a requirement are asked under its own address', async () => {
    const requests = network({});
    const query = { ruleSet: 'kader', requirement: 'plan', teams: 'noord' };
    await expect(dashboardHandlers['aggregates.requirement'](query, page())).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect(requests.at(-1)?.url).toBe(`${SERVER}/v1/aggregates/requirements/kader/plan?teams=noord`);
  });
});

const calls = [
  ['aggregates.overview', {}],
  ['aggregates.requirements', {}],
  ['aggregates.trend', {}],
  ['aggregates.due-weeks', { weeks: 8 }],
  ['aggregates.requirement', { ruleSet: 'kader', requirement: 'plan' }],
  ['export.record', { view: 'overview', format: 'csv', filter: {}, rows: 1 }],
] as const;

test.each(calls)(
  '%s: a content script in a dossier system gets nothing, and the server is not asked',
  async (name, request) => {
    const requests = network({});
    const handler = dashboardHandlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    const sender = { id: 'x', url: 'https://ecd.example/dossier' } as Sender;
    await expect(handler(request, sender)).rejects.toMatchObject({ code: 'forbidden' });
    expect(requests).toEqual([]);
  },
);

test('an export is written down before there is a file', async () => {
  const requests = network({ [`POST ${SERVER}/v1/exports`]: json({ done: true }) });
  const exported = { view: 'overview', format: 'csv', filter: { ruleSet: 'kader' }, rows: 12 } as const;
  expect(await dashboardHandlers['export.record'](exported, page())).toEqual({ done: true });
  expect(await requests.at(-1)?.json()).toEqual(exported);
});

test('rule sets come with the revision that is in force', async () => {
  const content = aRuleSet();
  const revision = { revision: 3, publishedAt: '2026-11-01T00:00:00.000Z', contentHash: 'a'.repeat(64) };
  await ruleSetsItem.set({ ruleSets: [], etag: '"3"' });
  expect(await ruleSetsForPages()).toEqual({ ruleSets: [], views: [] });
  const requirement = {
    id: 'eis-1',
    theme: 'thema',
    source: { section: 'Deel', item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Eis', en: 'Requirement' },
    explanation: { nl: 'Waarom', en: 'Why' },
    hint: { nl: 'Doe dit', en: 'Do this' },
    examples: [],
  } as const;
  const filled = { ...content, requirements: [{ ...requirement, examples: [] }] };
  await ruleSetsItem.set({ ruleSets: [{ ...revision, content: filled }], etag: '"4"' });
  const { ruleSets, views } = await ruleSetsForPages();
  expect([ruleSets[0]?.id, views[0]?.revision]).toEqual(['kader', 3]);
});
