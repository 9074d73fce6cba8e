import type { Example, Requirement } from '../../shared/rules/rule-set.ts';
import { aRequirement } from '../testing/a-rule-set.ts';

export const anExample = (on: string, facts: Example['facts'], expect: Example['expect']): Example => ({
  on,
  facts,
  expect,
});

/** A plan must be dated within three months; our own term, so an organisation may change it. */
export const aTimedRequirement = (id: string, changes: Partial<Requirement> = {}): Requirement => ({
  ...aRequirement(id),
  check: {
    kind: 'within-period',
    fact: 'plan.date',
    after: 'support.startDate',
    term: { period: 'P3M', origin: 'default' },
  },
  examples: [
    anExample('2026-08-01', { 'support.startDate': '2026-01-01', 'plan.date': '2026-03-01' }, 'met'),
    anExample('2026-08-01', { 'support.startDate': '2026-01-01', 'plan.date': '2026-05-01' }, 'gap'),
  ],
  ...changes,
});
