import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../messaging/serve.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { actionHandlers } from './actions.ts';
import { countDueActions, rememberDueActions } from './actions-due.ts';
import { assessmentHandlers } from './assessments.ts';
import { aSession, configure, json, network, refusal, SERVER } from './testing.ts';
import { worklistHandlers } from './worklist.ts';

const LIST = `GET ${SERVER}/v1/actions?state=running&limit=100`;
const now = new Date('2026-11-22T10:00:00.000Z');
const me = { subject: 'lead-1', name: 'Mila' };
const page: Sender = { id: 'x', url: fakeBrowser.runtime.getURL('/dashboard.html' as never) };

function anAction(dueOn: string, owner = me) {
  const at = '2026-11-01T10:00:00.000Z';
  return {
    id: crypto.randomUUID(),
    version: 1,
    pattern: { ruleSet: 'kader' },
    title: 'Actie',
    description: '',
    owner,
    dueOn,
    state: 'open',
    createdAt: at,
    createdBy: me,
    updatedAt: at,
    isOverdue: false,
    measurements: [],
  };
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await configure();
  const accessToken = `e30.${Buffer.from(JSON.stringify({ sub: 'lead-1' })).toString('base64url')}.c2ln`;
  await accountItem.set({ accessToken, expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
  await sessionItem.set(aSession({ person: { name: 'Mila', role: 'lead' } }));
});

describe('own actions to be reminded of', () => {
  test.each([
    ['2026-01-01', 1],
    ['2026-11-29', 1],
    ['2026-11-30', 0],
  ])('due on %s, today 2026-11-22', async (dueOn, due) => {
    network({ [LIST]: json({ items: [anAction(dueOn), anAction(dueOn, { subject: 'lead-2', name: 'Joris' })] }) });
    expect(await countDueActions(now)).toBe(due);
  });

  test('the number stands on the button, and goes when there are none', async () => {
    const shown: string[] = [];
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({ text }: { text: string }) => {
      shown.push(text);
    }) as never);
    vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation((async () => undefined) as never);
    network({ [LIST]: [json({ items: [anAction('2026-11-23')] }), json({ items: [] })] });
    await rememberDueActions(now);
    await rememberDueActions(now);
    expect(shown).toEqual(['1', '']);
  });

  test.each([
    ['the server can’t be reached', 'unreachable' as const],
    ['the server refuses', refusal('forbidden', 403)],
  ])('none when %s', async (_, reply) => {
    network({ [LIST]: reply });
    expect(await countDueActions(now)).toBe(0);
  });

  test('a worker has none, and nothing is asked', async () => {
    await sessionItem.set(aSession());
    const requests = network({ [LIST]: json({ items: [anAction('2026-11-23')] }) });
    expect(await countDueActions(now)).toBe(0);
    expect(requests.filter(({ url }) => url.startsWith(SERVER))).toEqual([]);
  });
});

const id = '00000000-0000-4000-8000-000000000001';
const asked = {
  'actions.list': (sender: Sender) => actionHandlers['actions.list']({}, sender),
  'action.get': (sender: Sender) => actionHandlers['action.get']({ id }, sender),
  'colleagues.list': (sender: Sender) => actionHandlers['colleagues.list']({}, sender),
  'assessments.list': (sender: Sender) => assessmentHandlers['assessments.list']({}, sender),
  'assessment.get': (sender: Sender) => assessmentHandlers['assessment.get']({ id }, sender),
  'worklist.get': (sender: Sender) => worklistHandlers['worklist.get']({ team: 'noord' }, sender),
};

test.each(Object.entries(asked))(
  '%s is for our own pages: a page with our script in it gets nothing',
  async (_, ask) => {
    const requests = network({});
    await expect(ask({ id: 'x', url: 'https://ecd.example/clienten/1' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(ask({ id: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
    expect(requests).toEqual([]);
    // From our own page it gets as far as the server, which can't be reached here.
    await expect(ask(page)).rejects.toMatchObject({ code: 'unreachable' });
  },
);

test('a conflict reaches the screen as one, with the sentence of the server', async () => {
  network({ [`PUT ${SERVER}/v1/actions/${id}`]: refusal('conflict', 409) });
  const {
    id: _,
    version,
    owner,
    createdAt,
    createdBy,
    updatedAt,
    isOverdue,
    measurements,
    ...action
  } = anAction('2026-11-23');
  await expect(
    actionHandlers['action.put']({ id, ifVersion: 1, action: { ...action, state: 'open', owner: 'lead-1' } }, page),
  ).rejects.toMatchObject({ code: 'conflict', message: 'Nee.' });
});
