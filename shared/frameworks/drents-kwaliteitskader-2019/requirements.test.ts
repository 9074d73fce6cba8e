import { describe, expect, test } from 'vitest';
import { evaluateApplicability } from '../../rules/condition.ts';
import { parseRuleSet } from '../../rules/parse-rule-set.ts';
import type { Requirement } from '../../rules/rule-set.ts';
import { runExamples } from '../../rules/run-examples.ts';
import { type FactValues, knowing } from '../../testing/a-ledger.ts';
import { drentsKwaliteitskader2019 as ruleSet } from './rule-set.ts';

const { requirements } = ruleSet;

function countBy(keyOf: (requirement: Requirement) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of requirements) counts[keyOf(each)] = (counts[keyOf(each)] ?? 0) + 1;
  return counts;
}

test('can be parsed', () => {
  expect(parseRuleSet(JSON.parse(JSON.stringify(ruleSet)))).toEqual({ ok: true, ruleSet });
});

describe('the 44 requirements of the source', () => {
  test('per subject', () => {
    expect(countBy(({ subject }) => subject)).toEqual({
      'client-dossier': 19,
      organisation: 19,
      staff: 4,
      location: 2,
    });
  });

  test('per checkability', () => {
    expect(countBy(({ checkability }) => checkability)).toEqual({ automatic: 10, assisted: 9, organisational: 25 });
  });

  test('per severity', () => {
    expect(countBy(({ severity }) => severity)).toEqual({ critical: 8, high: 25, medium: 10, low: 1 });
  });

  test('per theme, each numbered from 1 in the order of print', () => {
    const items = Object.groupBy(requirements, ({ theme }) => theme);
    const numbers = Object.entries(items).map(([theme, all]) => [theme, all?.map(({ source }) => Number(source.item))]);
    const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
    expect(Object.fromEntries(numbers)).toEqual({
      veiligheid: upTo(18),
      doelmatigheid: upTo(6),
      doeltreffendheid: upTo(5),
      clientgerichtheid: upTo(13),
      leefklimaat: upTo(2),
    });
  });

  test('no id twice', () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(44);
  });
});

/** The ticks as printed: with a tick in the second column, with one that leaves out the parent with authority, and the rest. */
const ticks = {
  bothColumns: ['v05', 'v06', 'dm4', 'dt1', 'dt2', 'cg01', 'cg04', 'cg08', 'cg11', 'cg12', 'cg13'],
  notForParent: ['v01', 'v02', 'v04', 'v08', 'v09', 'v10', 'lk1', 'lk2'],
  zinOnly: ['dt5'],
};

/** What else decides whether it applies, so that only the funding is left. */
const whereItApplies: FactValues = {
  'incident.records': [{ text: 'Val', date: '2026-01-05' }],
  'medication.providerRole': 'administer',
  'safety.equipmentUse': true,
  'support.setting': [{ text: 'day-care' }],
  'transport.provided': true,
};

function applies(requirement: Requirement, funding: FactValues): 'yes' | 'no' | 'unknown' {
  const knowledge = knowing({ ...whereItApplies, ...funding }, '2026-06-01');
  const { decided } = evaluateApplicability(knowledge, requirement.appliesWhen);
  if (!decided) return 'yes';
  return decided.outcome === 'not-applicable' ? 'no' : 'unknown';
}

describe.each(requirements.map((each) => [each.id, each] as const))('%s', (id, requirement) => {
  const item = id.split('-')[1] ?? '';
  const isForRelative = ticks.bothColumns.includes(item) || ticks.notForParent.includes(item);
  const isZinOnly = ticks.zinOnly.includes(item);

  test('applies to the kinds of funding that have a tick', () => {
    const parent = (value: boolean) => ({ 'support.pgbCarerIsParentWithAuthority': value });
    const relative = { 'support.financing': 'pgb-naaste' };
    expect({
      zin: applies(requirement, { 'support.financing': 'zin' }),
      professional: applies(requirement, { 'support.financing': 'pgb-prof' }),
      relative: applies(requirement, { ...relative, ...parent(false) }),
      parentWithAuthority: applies(requirement, { ...relative, ...parent(true) }),
    }).toEqual({
      zin: 'yes',
      professional: isZinOnly ? 'no' : 'yes',
      relative: isForRelative ? 'yes' : 'no',
      parentWithAuthority: ticks.bothColumns.includes(item) ? 'yes' : 'no',
    });
  });

  test('does not guess who is paid when the screen only says "pgb"', () => {
    const expected = isZinOnly ? 'no' : ticks.bothColumns.includes(item) ? 'yes' : 'unknown';
    expect(applies(requirement, { 'support.financing': 'pgb' })).toBe(expected);
  });

  test('has a question with how to judge it on four levels', () => {
    const { judge } = requirement;
    expect([judge?.how, judge?.good, judge?.poor].every((text) => text?.nl && text.en)).toBe(true);
    expect(judge?.scale).toBe('levels');
    expect(judge?.redo).toEqual({ period: 'P1Y', origin: 'default' });
  });
});

describe('examples', () => {
  test.each(
    runExamples(ruleSet).map(
      (each) => [each.requirement, each.index + 1, each.expected, each.verdict.outcome] as const,
    ),
  )('%s, example %i: %s', (_requirement, _number, expected, outcome) => expect(outcome).toBe(expected));
});

describe('municipalities', () => {
  test.each([
    ['Assen', 'yes'],
    ['gemeente Assen', 'yes'],
    ['Wassenaar', 'no'],
    ['Gemeente Midden Drenthe', 'yes'],
    ['Aa en Hunze', 'yes'],
    ['Noordenveld', 'yes'],
    ['Tynaarlo (1730)', 'yes'],
    // One of the twelve of Drenthe, but not of the five of this text.
    ['Emmen', 'no'],
  ] as const)('%s: %s', (municipality, expected) => {
    const knowledge = knowing({ 'support.law': 'wmo', 'support.municipality': municipality }, '2026-06-01');
    expect(evaluateApplicability(knowledge, ruleSet.appliesWhen).decided ? 'no' : 'yes').toBe(expected);
  });

  test.each(['wmo', 'jeugdwet'])('holds for the %s', (law) => {
    const knowledge = knowing({ 'support.law': law, 'support.municipality': 'Assen' }, '2026-06-01');
    expect(evaluateApplicability(knowledge, ruleSet.appliesWhen).decided).toBeUndefined();
  });
});
