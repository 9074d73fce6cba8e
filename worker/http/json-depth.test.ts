import { expect, test } from 'vitest';
import { AdoptRuleSet, SaveDraft } from '../../shared/contract/rule-set-admin.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { call } from '../testing/call.ts';
import { depthOfJson, MAX_DEPTH } from './json-depth.ts';

test.each([
  ['1', 0],
  ['[]', 1],
  ['{"a":[{}]}', 3],
  ['[[],[]]', 2],
  ['"[[["', 0],
  ['["\\"[[[", []]', 2],
  ['["\\\\", []]', 2],
])('%s is %i deep', (text, depth) => {
  expect(depthOfJson(text)).toBe(depth);
});

const nested = (depth: number, open: string, close: string, inside = '1') =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;

test.each([
  ['lists', nested(100_000, '[', ']')],
  ['checks', nested(8000, '{"kind":"all-of","checks":[', ']}')],
])('a body of %s without end is refused before anything follows it', async (_name, content) => {
  const { tokenOf } = await anOrganisation();
  const token = await tokenOf('admin');
  const bodies = [
    [AdoptRuleSet, `{"from":"import","content":${content}}`, ''],
    [SaveDraft, `{"ifVersion":1,"tailoring":{"ruleSet":"plan-rules","changes":[${content}]}}`, 'plan-rules'],
  ] as const;
  for (const [{ method, path }, rawBody, ruleSet] of bodies) {
    const response = await call(method, path.replace(':ruleSet', ruleSet), { token, rawBody });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'malformed',
      message: expect.stringContaining(`${MAX_DEPTH}`),
    });
  }
});
