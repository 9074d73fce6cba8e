import { beforeEach, expect, test } from 'vitest';
import { ErrorBody } from '../../shared/contract/error.ts';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { aTimedRequirement } from './testing.ts';

const content = { ...aRuleSet('kader', []), requirements: [aTimedRequirement('plan-in-time')] };

let first: string;

beforeEach(async () => {
  first = await (await anOrganisation()).tokenOf('admin');
});

const errorOf = async (response: Response) => ({ status: response.status, ...ErrorBody.parse(await response.json()) });

test('a framework of the program is adopted by name, once, and is then no longer on offer', async () => {
  const name = 'drents-kwaliteitskader-2019';
  const draft = await must(first, admin.AdoptRuleSet, { body: { from: 'built-in', framework: name } });
  expect(draft.content.id).toBe(name);
  const again = await ask(first, admin.AdoptRuleSet, { body: { from: 'built-in', framework: name } });
  expect(await errorOf(again)).toMatchObject({ status: 409, code: 'conflict' });
  const { ruleSets, available } = await must(first, admin.ListRuleSets);
  expect(ruleSets).toMatchObject([
    { id: name, framework: name, hasNewEdition: false, name: draft.content.framework.name, draft: { version: 1 } },
    { id: 'plan-rules', hasNewEdition: false, name: { nl: 'Planregels' }, inForce: { revision: 1, requirements: 3 } },
  ]);
  expect(available.map(({ framework }) => framework)).not.toContain(name);
  const unknown = await ask(first, admin.AdoptRuleSet, { body: { from: 'built-in', framework: 'geen-kader' } });
  expect(unknown.status).toBe(404);
});

test('a rule set that cannot be read is refused, with the path to each spot', async () => {
  const broken = { ...content, requirements: [{ ...content.requirements[0], check: { kind: 'magic' } }] };
  const response = await ask(first, admin.AdoptRuleSet, { body: { from: 'import', content: broken } });
  expect(await errorOf(response)).toMatchObject({
    status: 400,
    fields: [{ path: 'requirements[0].check.kind', message: expect.stringContaining('Onbekende soort toets') }],
  });
  expect(await readAudit()).toEqual([]);
});

test('of two who adopt it at the same moment one does', async () => {
  const adopt = () => ask(first, admin.AdoptRuleSet, { body: { from: 'import', content } });
  const answers = await Promise.all([adopt(), adopt(), adopt()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await readAudit()).toHaveLength(1);
});
