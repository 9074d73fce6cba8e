import { beforeEach, describe, expect, test } from 'vitest';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must } from '../testing/ask.ts';

let care: TestOrganisation;
let first: string;

beforeEach(async () => {
  care = await anOrganisation();
  first = await care.tokenOf('admin');
});

describe('what a client already has', () => {
  test('is not sent again; what changed is, and what went is named', async () => {
    await publish(care.id, aRuleSet('second', ['other']));
    const { ruleSets } = await must(first, GetRuleSets);
    const haveOf = (item: (typeof ruleSets)[number]) => `${item.content.id}:${item.revision}:${item.contentHash}`;
    const have = ruleSets.map(haveOf).join(',');
    expect(await must(first, GetRuleSets, { query: { have } })).toEqual({ ruleSets: [], removed: [] });

    await publish(care.id, aRuleSet('plan-rules', ['plan-made']), { revision: 2 });
    await must(first, admin.RetireRuleSet, { params: { ruleSet: 'second' }, body: { reason: 'replaced' } });
    const delta = await must(first, GetRuleSets, { query: { have } });
    expect(delta.ruleSets.map(({ content, revision }) => [content.id, revision])).toEqual([['plan-rules', 2]]);
    expect(delta.removed).toEqual(['second']);
  });

  test('counts by number as well: the same text published again is another revision', async () => {
    const [rules] = (await must(first, GetRuleSets)).ruleSets;
    await publish(care.id, aRuleSet(), { revision: 2 });
    const delta = await must(first, GetRuleSets, { query: { have: `plan-rules:1:${rules?.contentHash}` } });
    expect(delta.ruleSets.map(({ revision }) => revision)).toEqual([2]);
  });

  test.each(['', 'plan-rules', 'plan-rules:1:xyz', "plan-rules:1:'", ','])(
    'in another form is refused: %j',
    async (have) => {
      expect((await ask(first, GetRuleSets, { query: { have } })).status).toBe(400);
    },
  );
});
