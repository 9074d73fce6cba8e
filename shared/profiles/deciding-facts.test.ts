import { expect, test } from 'vitest';
import { builtInRuleSets } from '../frameworks/index.ts';
import { decidingFacts } from './deciding-facts.ts';

test('a gap hangs on what the checks name, not on what says whether a requirement applies', () => {
  const facts = decidingFacts(builtInRuleSets);
  expect(facts).toContain('plan.signedDate');
  expect(facts).toContain('evaluation.dates');
  expect(facts).not.toContain('client.municipality');
  expect(decidingFacts([])).toEqual(new Set());
});
