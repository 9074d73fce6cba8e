import { expect, test, vi } from 'vitest';
import { MessageError, type send } from '../../messaging/send.ts';
import type { ConnectionView } from '../../messaging/views.ts';
import { loadSession, noticeOfFailure } from './load-session.ts';
import { someRuleSet, someSession } from './testing.ts';
import { keepOlder } from './use-loaded.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

function background(connection: Partial<ConnectionView>, refusal?: Error): typeof send {
  const answers: Record<string, unknown> = {
    'connection.get': { account: someSession, server: 'reachable', waiting: 0, ...connection },
    'rule-sets.get': { ruleSets: [someRuleSet('plan')], views: [] },
  };
  // The two messages that are asked here; the generic type of `send` can't be met by a table.
  return (async (name: string) => {
    if (refusal) throw refusal;
    return answers[name];
  }) as typeof send;
}

test.each([
  ['signed out', background({ account: { state: 'signed-out' } }), 'signed-out'],
  ['expired', background({ account: { state: 'expired' } }), 'expired'],
  ['no server', background({ server: 'not-configured' }), 'no-server'],
  ['a worker', background({ account: { ...someSession, role: 'worker' } }), 'no-rights'],
  ['an auditor', background({ account: { ...someSession, role: 'auditor' } }), 'no-rights'],
  ['without teams', background({ account: { ...someSession, teams: [] } }), 'no-team'],
  ['an updated extension', background({}, new MessageError('disconnected', '')), 'failed'],
  ['a lead', background({}), 'ready'],
  ['an admin', background({ account: { ...someSession, role: 'admin' } }), 'ready'],
] as const)('%s: %s', async (_, ask, kind) => expect((await loadSession(ask)).kind).toBe(kind));

test.each([
  ['not-found', 'unknown-team'],
  ['forbidden', 'unknown-team'],
  ['unreachable', 'unreachable'],
  ['unauthenticated', 'expired'],
  ['internal', 'failed'],
  ['too-many-requests', 'failed'],
] as const)('a refusal with %s becomes %s', (code, kind) => {
  expect(noticeOfFailure({ code, message: 'Zin.' }).kind).toBe(kind);
});

const ready = { kind: 'ready', value: 7, isStale: false } as const;

test('what was there stays when a refresh does not reach the server, and says that it is old', () => {
  expect(keepOlder(ready, { kind: 'notice', notice: { kind: 'unreachable' } })).toEqual({ ...ready, isStale: true });
});

test.each([
  ['a team that was lost', ready, 'unknown-team'],
  ['an expired sign-in', ready, 'expired'],
  ['nothing from before', undefined, 'unreachable'],
] as const)('it goes after %s', (_, older, kind) => {
  const notice = { kind: 'notice', notice: { kind } } as const;
  expect(keepOlder(older, notice)).toBe(notice);
});

test('rule sets that can’t be had matter only to who may see them', async () => {
  const failing = (account: ConnectionView['account']) =>
    (async (name: string) => {
      if (name === 'rule-sets.get') throw new MessageError('unreachable', '');
      return { account, server: 'reachable', waiting: 0 };
    }) as typeof send;
  expect((await loadSession(failing(someSession))).kind).toBe('unreachable');
  expect((await loadSession(failing({ state: 'signed-out' }))).kind).toBe('signed-out');
});
