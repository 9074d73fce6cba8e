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
  'recorded, signed-by, within-period, before, recent, count-within, one-of, covers, matches, within-volume, recurring, followed-by, same-count, matches-list, within-hours, mentioned, judged, all-of, any-of';
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
    'Onbekende vergelijking "matches". Bekend zijn: eq, ne, in, contains, exists, missing, gt, gte, lt, lte, any.',
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

const text = { nl: 'Tekst', en: 'Text' };
const judge = { question: text, how: text, good: text, poor: text, scale: 'levels' };
const assisted = { checkability: 'assisted', judge };
const manual = { checkability: 'manual', judge, check: undefined };
const organisational = { checkability: 'organisational', subject: 'staff', judge, check: undefined };
const judged = { kind: 'judged', ...judge };
const condition = { fact: 'transport.provided', op: 'eq', value: true };
const anyOf = (...checks: unknown[]) => ({ kind: 'any-of', checks });
const term = (period: string) => ({ period, origin: 'default' });

test.each([
  ['assisted', assisted],
  ['manual', manual],
  ['organisational', organisational],
  ['automatic with a question', { judge: { question: text } }],
  ['assisted, the question in the check', { checkability: 'assisted', check: anyOf(recorded, judged) }],
  [
    'one of several conditions',
    { appliesWhen: { all: [{ op: 'any', of: [condition, { op: 'all', of: [condition] }] }] } },
  ],
  [
    'an answer on the scale',
    {
      ...assisted,
      examples: [{ on: '2026-01-01', facts: {}, judged: { answer: 'largely', on: '2026-01-01' }, expect: 'unseen' }],
    },
  ],
  [
    'zero days where they mean the day itself',
    { check: { ...recorded, deadline: { after: 'support.startDate', term: term('P0D') } } },
  ],
])('%s is sound', (_, fields) => {
  expect(parseRuleSet(ruleSetWith(fields))).toMatchObject({ ok: true });
});

test.each<[string, Record<string, unknown>, string, string]>([
  ['no check', { check: undefined }, `${at}.check`, 'Bij "automatic" hoort een toets.'],
  ['assisted without a check', { ...assisted, check: undefined }, `${at}.check`, 'Bij "assisted" hoort een toets.'],
  [
    'manual with a check',
    { ...manual, check: recorded },
    `${at}.check`,
    'Bij "manual" hoort geen toets, alleen een vraag in "judge".',
  ],
  [
    'assisted without a question',
    { checkability: 'assisted' },
    `${at}.judge`,
    'Bij "assisted" hoort een vraag die een mens beoordeelt.',
  ],
  [
    'manual without a question',
    { ...manual, judge: undefined },
    `${at}.judge`,
    'Bij "manual" hoort een vraag die een mens beoordeelt.',
  ],
  [
    'organisational without a question',
    { ...organisational, judge: undefined },
    `${at}.judge`,
    'Bij "organisational" hoort een vraag die een mens beoordeelt.',
  ],
  [
    'a question without how to judge',
    { ...assisted, judge: { ...judge, how: undefined } },
    `${at}.judge.how`,
    'Hier ontbreekt iets. Hier hoort een tekst.',
  ],
  [
    'a question without a scale',
    { ...manual, judge: { ...judge, scale: undefined } },
    `${at}.judge.scale`,
    'Hier ontbreekt iets. Toegestaan: levels, yes-no.',
  ],
  [
    'an unknown scale',
    { ...manual, judge: { ...judge, scale: 'stars' } },
    `${at}.judge.scale`,
    '"stars" kan hier niet. Toegestaan: levels, yes-no.',
  ],
  [
    'staff checked in a dossier',
    { subject: 'staff' },
    `${at}.checkability`,
    '"automatic" past niet bij "staff". Toegestaan: organisational.',
  ],
  [
    'a dossier checked at the organisation',
    { ...organisational, subject: 'client-dossier' },
    `${at}.checkability`,
    '"organisational" past niet bij "client-dossier". Toegestaan: automatic, assisted, manual.',
  ],
  [
    'a question that is the whole check',
    { checkability: 'assisted', check: judged },
    `${at}.check`,
    'Een vraag is geen toets op zichzelf. Zet de vraag in "judge".',
  ],
  [
    'a question in an automatic check',
    { check: anyOf(recorded, judged) },
    `${at}.check.checks[1]`,
    'Met een vraag erin is een eis niet "automatic". Kies "assisted".',
  ],
  [
    'two questions in a check',
    { checkability: 'assisted', check: anyOf(judged, anyOf(judged)) },
    `${at}.check.checks[1].checks[0]`,
    'Een eis heeft één vraag. Haal er een weg of splits deze eis.',
  ],
  [
    'a question in the check and one beside it',
    { ...assisted, check: anyOf(recorded, judged) },
    `${at}.check.checks[1]`,
    'Een eis heeft één vraag. Haal er een weg of splits deze eis.',
  ],
  [
    'half a question in a check',
    { checkability: 'assisted', check: anyOf(recorded, { ...judged, poor: undefined }) },
    `${at}.check.checks[1].poor`,
    'Hier ontbreekt iets. Hier hoort een tekst.',
  ],
  [
    'an answer that is not on the scale',
    {
      ...assisted,
      examples: [{ on: '2026-01-01', facts: {}, judged: { answer: 'yes', on: '2026-01-01' }, expect: 'unseen' }],
    },
    `${at}.examples[0].judged.answer`,
    '"yes" kan hier niet. Toegestaan: meets, largely, largely-not, does-not.',
  ],
  [
    'conditions too deep',
    { appliesWhen: { all: [{ op: 'any', of: [{ op: 'any', of: [condition] }] }] } },
    `${at}.appliesWhen.all[0].of[0].op`,
    'Onbekende vergelijking "any". Bekend zijn: eq, ne, in, contains, exists, missing, gt, gte, lt, lte, all.',
  ],
  [
    'conditions deeper still',
    { appliesWhen: { all: [{ op: 'any', of: [{ op: 'all', of: [{ op: 'any', of: [condition] }] }] }] } },
    `${at}.appliesWhen.all[0].of[0].of[0].op`,
    'Onbekende vergelijking "any". Bekend zijn: eq, ne, in, contains, exists, missing, gt, gte, lt, lte.',
  ],
  [
    'groups for entries of a list',
    { check: { ...recorded, forEach: 'incident.records', where: { op: 'any', of: [condition] } } },
    `${at}.check.where.op`,
    'Onbekende vergelijking "any". Bekend zijn: eq, ne, in, contains, exists, missing, gt, gte, lt, lte.',
  ],
  ...['recent', 'recurring', 'count-within'].map((kind): [string, Record<string, unknown>, string, string] => [
    `${kind}: a term of nothing`,
    { check: { kind, fact: 'evaluation.dates', term: term('P0D'), ...(kind === 'count-within' && { limit: 3 }) } },
    `${at}.check.term.period`,
    'Deze termijn duurt nul dagen. Kies een langere, zoals P1M of P14D.',
  ]),
  [
    'an answer that holds for nothing',
    { ...assisted, judge: { ...judge, redo: term('P0M') } },
    `${at}.judge.redo.period`,
    'Deze termijn duurt nul dagen. Kies een langere, zoals P1M of P14D.',
  ],
  [
    'looking back at nothing',
    {
      check: { kind: 'recurring', fact: 'evaluation.dates', term: term('P1Y'), lookBack: term('P0D') },
    },
    `${at}.check.lookBack.period`,
    'Deze termijn duurt nul dagen. Kies een langere, zoals P1M of P14D.',
  ],
  [
    'hours out of bounds',
    {
      check: {
        kind: 'within-hours',
        fact: 'signal.respondedAt',
        after: 'signal.receivedAt',
        hours: 0,
        origin: 'source',
      },
    },
    `${at}.check.hours`,
    'Dit getal moet minstens 1 zijn.',
  ],
  [
    'counts of something that is no list',
    { check: { kind: 'same-count', fact: 'plan.date', with: 'report.entries', per: 'week' } },
    `${at}.check.fact`,
    'Hier hoort een lijst. Het gegeven "plan.date" is een datum.',
  ],
  [
    'an answer that is no day',
    { check: { kind: 'followed-by', events: 'incident.records', by: 'incident.followUp', term: term('P3D') } },
    `${at}.check.by`,
    'Hier hoort een datum of een lijst. Het gegeven "incident.followUp" is een tekst.',
  ],
])('%s is refused', (_, fields, path, message) => {
  expect(parseRuleSet(ruleSetWith(fields))).toEqual({ ok: false, problems: [{ path, message }] });
});

test('an unknown concept is refused with those that are known', () => {
  const parsed = parseRuleSet(ruleSetWith({ check: { kind: 'mentioned', concept: 'gossip' } }));
  expect(parsed).toMatchObject({ problems: [{ path: `${at}.check.concept` }] });
  expect(parsed.ok ? '' : parsed.problems[0]?.message).toMatch(/^"gossip" kan hier niet. Toegestaan: .*warm-handover/);
});

test('what holds itself is refused', () => {
  const check: Record<string, unknown> = { kind: 'all-of', checks: [] };
  check.checks = [check];
  expect(parseRuleSet(ruleSetWith({ check }))).toMatchObject({
    problems: [{ message: 'Toetsen mogen hoogstens 5 lagen diep in elkaar staan. Splits deze eis.' }],
  });
  const severity: Record<string, unknown> = {};
  severity.severity = severity;
  expect(parseRuleSet(ruleSetWith({ severity }))).toMatchObject({ problems: [{ path: `${at}.severity` }] });
});
