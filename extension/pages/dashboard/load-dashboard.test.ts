import { expect, test, vi } from 'vitest';
import { MessageError, type send } from '../../messaging/send.ts';
import type { ConnectionView } from '../../messaging/views.ts';
import { keepOlder, loadDashboard } from './load-dashboard.ts';
import { someGaps, someRuleSet } from './testing.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const teams = [
  { id: 'noord', name: 'Team Noord' },
  { id: 'zuid', name: 'Team Zuid' },
];
const lead = { state: 'signed-in', name: 'Mila', role: 'lead', organisation: 'Stichting', teams } as const;
const gaps = [someGaps({ plan: { met: 1 } })];

/** A background that answers so; `refusal` is what `gaps.get` throws. */
function background(connection: Partial<ConnectionView>, refusal?: Error): typeof send {
  const answers: Record<string, unknown> = {
    'connection.get': { account: lead, server: 'reachable', waiting: 0, ...connection },
    'gaps.get': { team: teams[0], gaps },
    'rule-sets.get': { ruleSets: [someRuleSet('plan')] },
  };
  // The three messages that are asked here; the generic type of `send` can't be met by a table.
  return (async (name: string) => {
    if (name === 'gaps.get' && refusal) throw refusal;
    return answers[name];
  }) as typeof send;
}

const refuse = (code: MessageError['code']) => background({}, new MessageError(code, 'Zin.'));

test.each([
  ['signed out', background({ account: { state: 'signed-out' } }), undefined, 'signed-out'],
  ['expired', background({ account: { state: 'expired' } }), undefined, 'expired'],
  ['no server', background({ server: 'not-configured' }), undefined, 'no-server'],
  ['a worker', background({ account: { ...lead, role: 'worker' } }), undefined, 'no-rights'],
  ['an auditor', background({ account: { ...lead, role: 'auditor' } }), undefined, 'no-rights'],
  ['without teams', background({ account: { ...lead, teams: [] } }), 'noord', 'no-team'],
  ['a team of someone else', background({}), 'oost', 'unknown-team'],
  ['a team that was lost meanwhile', refuse('not-found'), 'noord', 'unknown-team'],
  ['rights that were lost meanwhile', refuse('forbidden'), 'noord', 'unknown-team'],
  ['the server down', refuse('unreachable'), 'noord', 'unreachable'],
  ['a token that ran out', refuse('unauthenticated'), 'noord', 'expired'],
  ['another failure', refuse('internal'), 'noord', 'failed'],
  ['numbers', background({}), 'zuid', 'ready'],
] as const)('%s', async (_, ask, team, kind) => {
  expect((await loadDashboard(ask, team)).body.kind).toBe(kind);
});

test('without a choice it is the first team', async () => {
  expect((await loadDashboard(background({}), undefined)).place?.team?.id).toBe('noord');
});

test('old numbers of the same team stay when a refresh does not reach the server', async () => {
  const older = await loadDashboard(background({}), 'noord');
  expect(keepOlder(older, await loadDashboard(refuse('unreachable'), 'noord')).body).toMatchObject({
    gaps,
    isStale: true,
  });
});

test.each([
  ['of another team', 'unreachable', 'zuid'],
  ['after the team was lost', 'not-found', 'noord'],
] as const)('old numbers go %s', async (_, code, team) => {
  const older = await loadDashboard(background({}), 'noord');
  expect(keepOlder(older, await loadDashboard(refuse(code), team)).body).not.toHaveProperty('gaps');
});
