import { describe, expect, test } from 'vitest';
import type { Check } from '../../../../../shared/checks/check.ts';
import { type FactName, factNames, factTitle } from '../../../../../shared/facts/vocabulary.ts';
import { builtInRuleSets } from '../../../../../shared/frameworks/index.ts';
import type { Requirement } from '../../../../../shared/rules/rule-set.ts';
import { termsOf } from '../../../../../shared/rules/tailoring.ts';
import { enReasoning } from '../../../../i18n/en-reasoning.ts';
import { nlReasoning } from '../../../../i18n/nl-reasoning.ts';
import { enAdminRuleSetsChecks } from '../../../i18n/en-admin-rule-sets-checks.ts';
import { nlAdminRuleSetsChecks } from '../../../i18n/nl-admin-rule-sets-checks.ts';
import { checkFields, checkKinds } from '../check-form/check-fields.ts';
import type { FormObject } from '../model/working.ts';
import {
  applicabilityWords,
  type CheckWords,
  checkSentences,
  conditionWords,
  judgeSentences,
  type Sentence,
} from './check-sentences.ts';

const nl: CheckWords = {
  language: 'nl',
  texts: nlAdminRuleSetsChecks,
  concepts: nlReasoning.concepts,
  titleOf: (fact) => factTitle(fact, 'nl'),
};
const en: CheckWords = {
  language: 'en',
  texts: enAdminRuleSetsChecks,
  concepts: enReasoning.concepts,
  titleOf: (fact) => factTitle(fact, 'en'),
};
const term = { period: 'P3M', origin: 'default' } as const;

const flat = (sentences: readonly Sentence[]): string[] =>
  sentences.flatMap(({ text, parts = [] }) => [text, ...parts.flatMap(flat)]);
const tell = (check: Check | FormObject, words = nl) => flat(checkSentences(check as FormObject, words)).join(' ');

test.each<[Check, string]>([
  [
    {
      kind: 'recorded',
      fact: 'plan.goals',
      deadline: { after: 'support.startDate', term, emptyMeans: 'not-begun' },
    },
    '‘doelen in het plan’ is ingevuld. Is het er nog niet, dan komt het eraan tot 3 maanden na ‘start ondersteuning’. Daarna ontbreekt het. Is ‘start ondersteuning’ nog leeg, dan is de termijn nog niet begonnen.',
  ],
  [
    { kind: 'within-period', fact: 'plan.date', after: 'support.startDate', term },
    '‘datum plan’ ligt uiterlijk 3 maanden na ‘start ondersteuning’.',
  ],
  [
    { kind: 'one-of', fact: 'plan.status', values: ['final'] },
    '‘status van het plan’ is ‘definitief’. Is de plek gezien en staat er niets, dan ontbreekt het meteen.',
  ],
  [
    { kind: 'mentioned', concept: 'risk-discussed', within: { period: 'P1Y', origin: 'default' } },
    'Er is een notitie over het bespreken van risico’s. Een mens bevestigt welke dat is. Notities van meer dan 1 jaar geleden tellen niet mee.',
  ],
])('%j', (check, sentences) => {
  expect(tell(check)).toBe(sentences);
});

test('what is not filled in yet is an ellipsis, in every kind', () => {
  for (const kind of checkKinds) {
    const told = tell({ kind, checks: [{ kind: 'recorded' }] });
    expect(told, kind).toContain('…');
    expect(told, kind).not.toMatch(/undefined|null|\[object/);
  }
});

/** A check of the kind with everything in it that its form asks, each fact and period another one. */
function full(kind: keyof typeof checkFields): { check: FormObject; facts: FactName[]; periods: number[] } {
  const facts: FactName[] = [];
  const periods: number[] = [];
  const fact = () => {
    const next = factNames[facts.length * 5] ?? 'plan.date';
    facts.push(next);
    return next;
  };
  const term = () => {
    periods.push(11 + periods.length);
    return { period: `P${periods.at(-1)}D`, origin: 'default' };
  };
  const fields = checkFields[kind].map(({ name, as }): [string, unknown] => {
    if (as === 'fact') return [name, fact()];
    if (as === 'facts') return [name, [fact(), fact()]];
    if (as === 'term') return [name, term()];
    if (as === 'deadline') return [name, { after: fact(), term: term(), emptyMeans: 'not-begun' }];
    if (as === 'where') return [name, { fact: fact(), op: 'exists' }];
    if (as === 'values') return [name, ['een waarde']];
    const others: Record<string, unknown> = { per: 'week', compare: 'dates', flag: true, concept: 'plan-discussed' };
    return [name, others[as] ?? 123];
  });
  return { check: Object.fromEntries([['kind', kind], ...fields]), facts, periods };
}

test.each(Object.keys(checkFields) as (keyof typeof checkFields)[])('of %s every fact and period is told', (kind) => {
  const { check, facts, periods } = full(kind);
  for (const words of [nl, en]) {
    const told = tell(check, words).toLowerCase();
    for (const fact of facts) expect(told).toContain(`‘${factTitle(fact, words.language)}’`.toLowerCase());
    for (const period of periods) expect(told).toMatch(new RegExp(`${period} (dagen|days)`));
    expect(told).not.toMatch(/…|undefined|nan/);
  }
});

describe.each(builtInRuleSets)('$id', ({ requirements, appliesWhen }) => {
  const all = (requirement: Pick<Requirement, 'check' | 'judge' | 'appliesWhen'>, words: CheckWords) => [
    ...(requirement.check ? flat(checkSentences(requirement.check, words)) : []),
    ...(requirement.judge ? judgeSentences(requirement.judge, words) : []),
    ...(requirement.appliesWhen ? [applicabilityWords(requirement.appliesWhen, words)] : []),
  ];

  test.each([nl, en])('every check and condition is told whole in $language', (words) => {
    for (const requirement of requirements) {
      const told = all(requirement, words);
      expect(told.join(' '), requirement.id).not.toMatch(/…|undefined|null|NaN|\[object|\(\)/);
      if (requirement.check) expect(told.length, requirement.id).toBeGreaterThan(0);
    }
    if (appliesWhen) expect(applicabilityWords(appliesWhen, words)).not.toContain('…');
  });

  test('another period is told as another period, wherever it stands', () => {
    for (const requirement of requirements) {
      for (const { path } of termsOf(requirement)) {
        const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
        const changed = structuredClone(requirement);
        const parent = keys.reduce<unknown>((value, key) => Reflect.get(value as object, key), changed);
        Reflect.set(parent as object, 'period', 'P77D');
        expect(all(changed, nl).join(' '), `${requirement.id} ${path}`).toContain('77 dagen');
      }
    }
  });
});

test.each<[FormObject, string]>([
  [{ fact: 'support.law', op: 'eq', value: 'wmo' }, '‘wet’ ‘wmo’ is'],
  [{ fact: 'client.age', op: 'gte', value: 18 }, '‘leeftijd’ minstens 18 is'],
  [{ fact: 'support.municipality', op: 'contains', value: 'Assen' }, 'in ‘gemeente’ ‘Assen’ staat'],
  [{ fact: 'plan.date', op: 'missing' }, '‘datum plan’ leeg is'],
  [
    {
      op: 'any',
      of: [
        { fact: 'plan.date', op: 'exists' },
        { op: 'all', of: [{ fact: 'plan.date', op: 'missing' }, { op: 'exists' }] },
      ],
    },
    '(‘datum plan’ ingevuld is of (‘datum plan’ leeg is en … ingevuld is))',
  ],
])('a condition is the second half of a sentence: %j', (condition, words) => {
  expect(conditionWords(condition, nl)).toBe(words);
});
