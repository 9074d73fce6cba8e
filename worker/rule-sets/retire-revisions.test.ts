import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';

const params = { ruleSet: 'plan-rules' };

let first: string;

/** Revision 1 held until March, 2 replaced it, and on that same day 3; 4 waits for July. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T10:00:00Z') });
  const care = await anOrganisation();
  await publish(care.id, aRuleSet('plan-rules', ['plan-made']), { revision: 2, effectiveOn: '2026-03-01' });
  await publish(care.id, aRuleSet('plan-rules', ['plan-made', 'more']), { revision: 3, effectiveOn: '2026-03-01' });
  await publish(care.id, aRuleSet(), { revision: 4, effectiveOn: '2026-07-01' });
  // The rule set of another organisation has the same revisions.
  const other = await anOrganisation({ id: 'care-b' });
  await publish(other.id, aRuleSet(), { revision: 2, effectiveOn: '2026-03-01' });
  first = await care.tokenOf('admin');
});

afterEach(() => {
  vi.useRealTimers();
});

const inForce = async () => (await must(first, GetRuleSets)).ruleSets.map(({ revision }) => revision);
const rollBack = (revision: number, reason = 'mistake') =>
  ask(first, admin.RollBack, { params: { ...params, revision }, body: { reason } });
const statesOf = async () =>
  (await must(first, admin.GetRuleSetHistory, { params })).revisions.map(({ revision, state }) => [revision, state]);

test('going back brings an earlier revision into force and retires the later ones, waiting ones too', async () => {
  expect(await statesOf()).toEqual([
    [4, 'scheduled'],
    [3, 'in-force'],
    [2, 'superseded'],
    [1, 'superseded'],
  ]);
  const answer = await rollBack(2);
  expect(await answer.json()).toMatchObject({ inForce: { revision: 2, state: 'in-force' }, retired: [3, 4] });
  expect(await inForce()).toEqual([2]);
  expect(await statesOf()).toEqual([
    [4, 'retired'],
    [3, 'retired'],
    [2, 'in-force'],
    [1, 'superseded'],
  ]);
  expect(await readAudit()).toEqual([
    { organisation_id: 'care-a', actor: 'admin', action: 'rule-set.roll-back', object_id: 'plan-rules/2' },
  ]);
});

test('going back to the one in force only takes back what waits; done again it changes nothing', async () => {
  expect(await (await rollBack(3)).json()).toMatchObject({ retired: [4] });
  expect(await (await rollBack(3)).json()).toMatchObject({ retired: [] });
  expect(await readAudit()).toHaveLength(1);
  expect(await inForce()).toEqual([3]);
});

test.each([
  ['that has not been in force', 4, 409],
  ['that does not exist', 99, 404],
])('going back to a revision %s is refused', async (_name, revision, status) => {
  expect((await rollBack(revision)).status).toBe(status);
  expect(await inForce()).toEqual([3]);
});

test('going back to one that was retired is refused', async () => {
  await rollBack(2);
  expect((await rollBack(3)).status).toBe(409);
});

test('the reason is a code, not words', async () => {
  expect((await rollBack(2, 'Jan wilde dit')).status).toBe(400);
});

test('a retired rule set asks nothing any more, and can be taken up again', async () => {
  const retire = () => must(first, admin.RetireRuleSet, { params, body: { reason: 'replaced' } });
  expect(await retire()).toEqual({ retired: [1, 2, 3, 4] });
  expect(await retire()).toEqual({ retired: [] });
  expect(await inForce()).toEqual([]);
  expect(await must(first, admin.StartDraft, { params, body: { from: 2 } })).toMatchObject({ revision: 5, basedOn: 2 });
});
