import { expect, test, vi } from 'vitest';
import { wmoMiddenGroningen } from '../frameworks/wmo-midden-groningen/rule-set.ts';
import { aLedger, EMPTY, type FactValues } from '../testing/a-ledger.ts';
import { evaluate } from './evaluate.ts';
import type { Requirement, RuleSetContent } from './rule-set.ts';

const scope = { 'support.law': 'wmo', 'support.financing': 'zin', 'support.municipality': 'Midden-Groningen' } as const;

function verdictOf(requirement: string, facts: FactValues, today: string, onError = vi.fn()) {
  const verdicts = evaluate(wmoMiddenGroningen, { ledger: aLedger(facts), settings: {}, today, onError });
  return verdicts.find((verdict) => verdict.requirement === requirement);
}

test('a verdict for each requirement about the dossier', () => {
  const verdicts = evaluate(wmoMiddenGroningen, { ledger: aLedger({}), settings: {}, today: '2026-05-01' });
  const checked = wmoMiddenGroningen.requirements.filter(({ subject }) => subject === 'client-dossier');
  expect(verdicts.map(({ requirement }) => requirement)).toEqual(checked.map(({ id }) => id));
});

test.each([
  ['another law', { ...scope, 'support.law': 'jeugdwet' }, 'not-applicable', []],
  ['law not known', { ...scope, 'support.law': undefined }, 'unseen', ['support.law']],
  ['law empty', { ...scope, 'support.law': EMPTY }, 'unseen', ['support.law']],
  ['everything known', scope, 'gap', []],
] satisfies [string, FactValues, string, string[]][])('framework: %s', (_, facts, outcome, questions) => {
  const dossier = { ...facts, 'evaluation.lastDate': '2026-01-01', 'evaluation.clientSignedDate': EMPTY };
  expect(verdictOf('mg-d08-3-evaluation-signed', dossier, '2026-05-01')).toMatchObject({ outcome, questions });
});

test('questions of framework and requirement are asked together', () => {
  expect(verdictOf('mg-v06-transport', {}, '2026-05-01')?.questions).toEqual([
    'support.law',
    'support.financing',
    'support.municipality',
    'transport.provided',
  ]);
});

test('a requirement that surely does not apply needs no questions', () => {
  expect(verdictOf('mg-v06-transport', { 'transport.provided': false }, '2026-05-01')).toMatchObject({
    outcome: 'not-applicable',
    questions: [],
  });
});

test.each([
  ['2026-05-17', 'upcoming', false],
  ['2026-05-18', 'upcoming', true],
  ['2026-06-01', 'upcoming', true],
  ['2026-06-02', 'gap', false],
] as const)('to be signed before 2026-06-01, on %s: %s, soon %s', (today, outcome, isSoon) => {
  const facts = { ...scope, 'evaluation.lastDate': '2026-05-01', 'evaluation.clientSignedDate': EMPTY };
  expect(verdictOf('mg-d08-3-evaluation-signed', facts, today)).toMatchObject({ outcome, isSoon });
});

test.each([
  ['2026-12-01', false],
  ['2026-12-18', true],
] as const)('what is met but runs out on 2027-01-01, on %s: soon %s', (today, isSoon) => {
  const facts = {
    ...scope,
    'support.startDate': '2025-01-01',
    'risk.assessmentDate': '2026-01-01',
    'risk.outcome': [],
  };
  expect(verdictOf('mg-v05-1-client-risks-mapped', facts, today)).toMatchObject({ outcome: 'met', isSoon });
});

test('each fact is told and named once', () => {
  const verdict = verdictOf('mg-d01-1-signed-agreement', { ...scope, 'support.startDate': '2026-01-01' }, '2026-05-01');
  expect(new Set(verdict?.unseen).size).toBe(verdict?.unseen.length);
  const told = verdict?.explanation.flatMap((part) => (part.kind === 'read' ? [part.reading.fact] : []));
  expect(new Set(told).size).toBe(told?.length);
});

test('a check that fails is unreadable, and reported by id', () => {
  const first = wmoMiddenGroningen.requirements.find(({ id }) => id === 'mg-v02-calamity-reported');
  const broken = { ...first, check: { kind: 'no-such-kind' } } as unknown as Requirement;
  const ruleSet: RuleSetContent = { ...wmoMiddenGroningen, requirements: [broken] };
  const onError = vi.fn();
  const facts = { ...scope, 'incident.records': [{ text: 'Val' }] };
  const [verdict] = evaluate(ruleSet, { ledger: aLedger(facts), settings: {}, today: '2026-05-01', onError });
  expect(verdict).toMatchObject({ outcome: 'unreadable', explanation: [{ kind: 'failed' }], isSoon: false });
  expect(onError).toHaveBeenCalledWith('mg-v02-calamity-reported', expect.any(TypeError));
});
