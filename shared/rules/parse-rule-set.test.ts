import { expect, test } from 'vitest';
import { wmoMiddenGroningen } from '../frameworks/wmo-midden-groningen/rule-set.ts';
import { parseRuleSet } from './parse-rule-set.ts';

const recorded = { kind: 'recorded', fact: 'plan.date' };

/** A rule set as JSON with one requirement, of which these fields are different. */
function ruleSetWith(requirement: Record<string, unknown>, ruleSet: Record<string, unknown> = {}): unknown {
  return { ...aRuleSet(requirement), ...ruleSet };
}

function aRuleSet(requirement: Record<string, unknown>) {
  return {
    id: 'voorbeeld',
    framework: { name: { nl: 'Voorbeeld', en: 'Example' }, issuer: 'Voorbeeld' },
    soonWithin: 'P14D',
    themes: [{ id: 'veiligheid', title: { nl: 'Veiligheid', en: 'Safety' } }],
    requirements: [aRequirement(requirement)],
  };
}

function aRequirement(fields: Record<string, unknown>) {
  const text = { nl: 'Tekst', en: 'Text' };
  return {
    id: 'eis-1',
    theme: 'veiligheid',
    source: { section: 'Veiligheid', item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: text,
    explanation: text,
    hint: text,
    check: recorded,
    examples: [],
    ...fields,
  };
}

test('a sound rule set is read', () => {
  expect(parseRuleSet(ruleSetWith({})).ok).toBe(true);
});

test('what is read is what was given', () => {
  const json = JSON.parse(JSON.stringify(wmoMiddenGroningen));
  expect(parseRuleSet(json)).toEqual({ ok: true, ruleSet: json });
});

const kinds =
  'recorded, signed-by, within-period, before, recent, count-within, one-of, covers, matches, within-volume, all-of, any-of';
const at = 'requirements[0]';

test.each([
  [
    'unknown kind of check',
    { check: { kind: 'javascript', fact: 'plan.date' } },
    `${at}.check.kind`,
    `Onbekende soort toets "javascript". Bekend zijn: ${kinds}.`,
  ],
  [
    'unknown kind, deeper',
    { check: { kind: 'all-of', checks: [recorded, { kind: 'xor' }] } },
    `${at}.check.checks[1].kind`,
    `Onbekende soort toets "xor". Bekend zijn: ${kinds}.`,
  ],
  [
    'unknown fact',
    { check: { kind: 'recorded', fact: 'plan.colour' } },
    `${at}.check.fact`,
    '"plan.colour" staat niet in de gegevenslijst.',
  ],
  ['fact missing', { check: { kind: 'recorded' } }, `${at}.check.fact`, 'Hier ontbreekt de naam van een gegeven.'],
  [
    'unknown comparison',
    { appliesWhen: { all: [{ fact: 'plan.date', op: 'matches', value: '.*' }] } },
    `${at}.appliesWhen.all[0].op`,
    'Onbekende vergelijking "matches". Bekend zijn: eq, ne, in, contains, exists, missing, gt, gte, lt, lte.',
  ],
  ['unknown theme', { theme: 'kleur' }, `${at}.theme`, 'Thema "kleur" bestaat niet. Bekend zijn: veiligheid.'],
  [
    'impossible period',
    { check: { kind: 'recent', fact: 'plan.date', term: { period: 'PT3H', origin: 'source' } } },
    `${at}.check.term.period`,
    '"PT3H" kan niet. Een periode ziet eruit als P3M, P1Y, P6W of P14D.',
  ],
  [
    'period without a length',
    { check: { kind: 'recent', fact: 'plan.date', term: { period: 'P', origin: 'source' } } },
    `${at}.check.term.period`,
    '"P" kan niet. Een periode ziet eruit als P3M, P1Y, P6W of P14D.',
  ],
  ['text missing', { title: { nl: 'Tekst' } }, `${at}.title.en`, 'Hier ontbreekt iets. Hier hoort een tekst.'],
  ['text empty', { title: { nl: 'Tekst', en: '' } }, `${at}.title.en`, 'Deze tekst is leeg. Vul een tekst in.'],
  [
    'not one of the choices',
    { severity: 'urgent' },
    `${at}.severity`,
    '"urgent" kan hier niet. Toegestaan: critical, high, medium, low.',
  ],
  [
    'a field that does not exist',
    { check: { ...recorded, script: 'alert(1)' } },
    `${at}.check.script`,
    '"script" hoort hier niet. Haal het weg of controleer de spelling.',
  ],
  [
    'a bad id',
    { id: 'Eis 1' },
    `${at}.id`,
    '"Eis 1" kan niet. Een id bestaat uit kleine letters, cijfers en streepjes.',
  ],
  [
    'no parts',
    { check: { kind: 'all-of', checks: [] } },
    `${at}.check.checks`,
    'Hier hoort minstens 1 onderdeel te staan.',
  ],
  [
    'a text where a day is needed',
    {
      check: {
        kind: 'within-period',
        fact: 'plan.signedBy',
        after: 'support.startDate',
        term: { period: 'P3M', origin: 'source' },
      },
    },
    `${at}.check.fact`,
    'Hier hoort een datum. Het gegeven "plan.signedBy" is een keuzegegeven.',
  ],
  [
    'a deadline from something that is no day',
    { check: { ...recorded, deadline: { after: 'plan.goals', term: { period: 'P3M', origin: 'source' } } } },
    `${at}.check.deadline.after`,
    'Hier hoort een datum. Het gegeven "plan.goals" is een lijst.',
  ],
  [
    'a bad day in an example',
    { examples: [{ on: '2026-02-30', facts: {}, expect: 'met' }] },
    `${at}.examples[0].on`,
    '"2026-02-30": Een datum ziet eruit als 2026-03-31.',
  ],
] as const)('%s', (_, fields, path, message) => {
  expect(parseRuleSet(ruleSetWith(fields))).toEqual({ ok: false, problems: [{ path, message }] });
});

test('the same id twice', () => {
  expect(parseRuleSet(ruleSetWith({}, { requirements: [aRequirement({}), aRequirement({})] }))).toEqual({
    ok: false,
    problems: [{ path: 'requirements[1].id', message: 'De id "eis-1" is al van een ander(e) eis. Kies een andere.' }],
  });
});

test.each([
  [5, true],
  [6, false],
  [100_000, false],
])('checks nested %i deep: %s', (depth, isAllowed) => {
  let check: unknown = recorded;
  for (let i = 1; i < depth; i++) check = { kind: 'all-of', checks: [check] };
  const parsed = parseRuleSet(ruleSetWith({ check }));
  expect(parsed.ok).toBe(isAllowed);
  if (!parsed.ok) {
    expect(parsed.problems).toEqual([
      {
        path: 'requirements[0].check.checks[0].checks[0].checks[0].checks[0].checks[0]',
        message: 'Toetsen mogen hoogstens 5 lagen diep in elkaar staan. Splits deze eis.',
      },
    ]);
  }
});

test.each([[null], ['tekst'], [[]], [{}], [{ requirements: [null] }]])('%o is no rule set', (input) => {
  const parsed = parseRuleSet(input);
  expect(parsed.ok).toBe(false);
  if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
});

test('all problems are named at once', () => {
  const parsed = parseRuleSet(ruleSetWith({ severity: 'urgent', check: { kind: 'recorded', fact: 'x.y' } }));
  expect(parsed).toMatchObject({ problems: { length: 2 } });
});
