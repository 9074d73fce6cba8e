import { expect, test } from 'vitest';
import { factTitle } from '../../../../../shared/facts/vocabulary.ts';
import { builtInRuleSets } from '../../../../../shared/frameworks/index.ts';
import type { Requirement, RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { applyTailoring, type Change } from '../../../../../shared/rules/tailoring.ts';
import { nlReasoning } from '../../../../i18n/nl-reasoning.ts';
import { nlAdminRuleSets } from '../../../i18n/nl-admin-rule-sets.ts';
import { nlAdminRuleSetsChecks } from '../../../i18n/nl-admin-rule-sets-checks.ts';
import { nlAdminRuleSetsEdit } from '../../../i18n/nl-admin-rule-sets-edit.ts';
import { base, recorded, signed } from '../testing.tsx';
import { clauseRows } from './json-clauses.ts';
import { pathWords } from './path-words.ts';
import { type ClauseWords, ruleSetDifferences } from './requirement-clauses.ts';

const all = { ...nlAdminRuleSets, editor: nlAdminRuleSetsEdit, checks: nlAdminRuleSetsChecks };
const words: ClauseWords = {
  language: 'nl',
  texts: nlAdminRuleSetsChecks,
  concepts: nlReasoning.concepts,
  titleOf: (fact) => factTitle(fact, 'nl'),
  all,
};
const differences = (after: RuleSetContent, before = base) => ruleSetDifferences(before, after, words);
const tailored = (...changes: Change[]) => applyTailoring(base, { ruleSet: base.id, changes }).ruleSet;

test('the same is no difference', () => {
  expect(differences(structuredClone(base))).toEqual({ general: [], requirements: [] });
});

test('one changed period is one line, before and after in words', () => {
  const name = factTitle('plan.signedDate', 'nl');
  const after = tailored({ kind: 'term', requirement: 'plan-signed', path: 'check.term', period: 'P6M' });
  expect(differences(after).requirements).toEqual([
    {
      id: 'plan-signed',
      title: 'Plan getekend',
      kind: 'changed',
      rows: [
        {
          label: 'Toets',
          before: [`‘${name}’ ligt uiterlijk 3 maanden na ‘datum plan’.`],
          after: [`‘${name}’ ligt uiterlijk 6 maanden na ‘datum plan’.`],
        },
      ],
    },
  ]);
});

test('what goes and what comes is told, and an own version is a change of what it stands for', () => {
  const own: Requirement = { ...signed, id: 'eigen-plan-signed', severity: 'low' };
  const extra: Requirement = { ...recorded, id: 'eigen-1' };
  const after = tailored(
    { kind: 'own', requirement: own },
    { kind: 'own', requirement: extra },
    { kind: 'off', requirement: 'plan-signed' },
    { kind: 'off', requirement: 'goals-recorded' },
  );
  const told = differences(after).requirements.map(({ id, kind, rows }) => [id, kind, rows.map(({ label }) => label)]);
  expect(told.slice(0, 1)).toEqual([['eigen-plan-signed', 'changed', ['Eigen versie', 'Zwaarte']]]);
  expect(told.slice(1).map(([id, kind]) => [id, kind])).toEqual([
    ['eigen-1', 'added'],
    ['goals-recorded', 'removed'],
  ]);
});

test('a difference that words do not show is told all the same', () => {
  const other = {
    ...base,
    requirements: [
      { ...signed, check: { ...signed.check, term: { period: 'P3M', origin: 'organisation' } } },
      recorded,
    ],
  };
  expect(differences(other as RuleSetContent).requirements[0]?.rows[0]?.label).toBe('Vastlegging');
});

test('of the rule set itself: name, themes, scope, how far ahead is soon, and the order', () => {
  const after: RuleSetContent = {
    ...base,
    framework: { ...base.framework, edition: '2027' },
    soonWithin: 'P1M',
    appliesWhen: { all: [{ fact: 'support.law', op: 'eq', value: 'wmo' }] },
    requirements: [recorded, signed],
  };
  expect(differences(after).general.map(({ label }) => label)).toEqual([
    'Naam van het kader',
    'Hoe ver vooruit is ‘binnenkort’?',
    'Wanneer geldt het kader?',
    'Volgorde van de eisen',
  ]);
});

test.each(builtInRuleSets)('$id: whatever differs in a requirement is told', ({ requirements }) => {
  for (const [i, requirement] of requirements.entries()) {
    const next = requirements[(i + 1) % requirements.length];
    if (!next) continue;
    for (const field of [
      'title',
      'explanation',
      'hint',
      'severity',
      'check',
      'judge',
      'appliesWhen',
      'examples',
    ] as const) {
      if (JSON.stringify(requirement[field]) === JSON.stringify(next[field])) continue;
      const before = { ...base, requirements: [requirement] };
      const after = { ...base, requirements: [{ ...requirement, [field]: next[field] } as Requirement] };
      expect(differences(after, before).requirements, `${requirement.id} ${field}`).toHaveLength(1);
    }
  }
});

test.each([
  ['requirements[0].check.fact', 'eis ‘Plan getekend’, toets, welke datum'],
  [
    'requirements[1].check.checks[2].deadline.term.period',
    'eis ‘Doelen vastgelegd’, toets, onderdeel 3, er is een termijn voor, termijn',
  ],
  ['requirements[7].title.nl', 'eis 8, titel'],
  ['themes[1].id', 'thema 2, kenmerk'],
  ['', 'het bestand'],
])('%s is %s', (path, told) => {
  const input = { ...base, requirements: [{ ...signed, check: { kind: 'within-period' } }, recorded] };
  expect(pathWords(path, input, all, 'nl')).toBe(told);
});

test('what the server says that differs is told in words too', () => {
  const rows = clauseRows(
    [
      { path: 'check.term.period', before: 'P3M', after: 'P6M' },
      { path: 'hint', after: { nl: 'Doe dit', en: 'Do this' } },
      { path: 'check.checks[1]', after: { kind: 'recorded', fact: 'plan.goals' } },
    ],
    words,
  );
  expect(rows.map(({ before, after }) => [...before, ...after].join(' | '))).toEqual([
    '3 maanden | 6 maanden',
    'Doe dit',
    expect.stringContaining('is ingevuld.'),
  ]);
});
