import { expect, test } from 'vitest';
import { factNames } from '../facts/vocabulary.ts';
import { builtInRuleSets } from '../frameworks/index.ts';
import { aRequirement, aRuleSet } from '../testing/a-requirement.ts';
import { parseRuleSetFile, ruleSetFileOf } from './rule-set-file.ts';
import { ruleSetFileJsonSchema } from './rule-set-file-schema.ts';

const ruleSet = aRuleSet(aRequirement());
const covered = (changes: object) => JSON.stringify({ ...ruleSetFileOf(ruleSet), ...changes });

test.each(builtInRuleSets)('$id comes back from a file as it went in', (each) => {
  const parsed = parseRuleSetFile(JSON.stringify(ruleSetFileOf(each), null, 2));
  expect(parsed).toEqual({ kind: 'read', ruleSet: JSON.parse(JSON.stringify(each)) });
});

test('a bare rule set is read, and so is a file that an editor put a mark before', () => {
  expect(parseRuleSetFile(JSON.stringify(ruleSet)).kind).toBe('read');
  expect(parseRuleSetFile(`\uFEFF${covered({ $schema: './rule-set.schema.json' })}`).kind).toBe('read');
});

test.each([
  ['', { kind: 'not-json' }],
  ['{"format":', { kind: 'not-json' }],
  [covered({ version: 2, more: true }), { kind: 'newer', version: 2 }],
])('%s', (text, expected) => {
  expect(parseRuleSetFile(text)).toEqual(expected);
});

test.each([
  [covered({ format: 'dossierlens-site-profile' }), 'format'],
  [covered({ version: '1' }), 'version'],
  [covered({ extra: 1 }), 'extra'],
  [covered({ ruleSet: { ...ruleSet, requirements: [] } }), 'requirements'],
  [
    covered({ ruleSet: aRuleSet(aRequirement({ check: { kind: 'recorded' } as never })) }),
    'requirements[0].check.fact',
  ],
  ['[]', ''],
  ['null', ''],
])('what is wrong is named with its place: %#', (text, path) => {
  const parsed = parseRuleSetFile(text);
  expect(parsed.kind === 'wrong' && parsed.problems[0]).toMatchObject({ path, message: expect.stringMatching(/\.$/) });
});

test('an editor learns what a rule set holds, the kinds of check, and the names of all facts', () => {
  const text = JSON.stringify(ruleSetFileJsonSchema());
  const schema = JSON.parse(text) as { required: string[]; $defs: Record<string, { enum?: string[] }> };
  expect(schema.required).toEqual(['format', 'version', 'ruleSet']);
  expect(Object.values(schema.$defs).some(({ enum: names }) => names?.length === factNames.length)).toBe(true);
  for (const kind of ['recorded', 'within-volume', 'any-of']) expect(text).toContain(`"const":"${kind}"`);
});
