import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Check } from '../checks/check.ts';
import type { Answer } from '../domain/answer.ts';
import type { Waiver } from '../domain/waiver.ts';
import { aLedger, EMPTY, type FactValues, onDays, UNREADABLE, UNSEEN } from '../testing/a-ledger.ts';
import { aJudge, aManualRequirement, aRequirement, aRuleSet } from '../testing/a-requirement.ts';
import { aCheck, aDay, aDossierOf, decisionsOn, factsIn } from '../testing/arbitrary.ts';
import { type Decisions, evaluate } from './evaluate.ts';
import type { Requirement } from './rule-set.ts';

// Thousands of runs, also on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const today = '2026-09-01';
const assisted = aRequirement({
  checkability: 'assisted',
  judge: aJudge,
  check: {
    kind: 'recorded',
    fact: 'plan.date',
    deadline: { after: 'support.startDate', term: { period: 'P3M', origin: 'source' } },
  },
  appliesWhen: { all: [{ fact: 'transport.provided', op: 'eq', value: true }] },
});
const automatic: Requirement = { ...assisted, checkability: 'automatic' };
const manual = aManualRequirement();

function verdictOf(requirement: Requirement, facts: FactValues, decisions: Decisions = {}, day = today) {
  const ledger = aLedger({ 'transport.provided': true, ...facts });
  const [verdict] = evaluate(aRuleSet(requirement), { ledger, settings: {}, today: day, ...decisions });
  if (!verdict) throw new Error('No verdict.');
  return verdict;
}

function answered(answer: Answer, on = '2026-08-01', redo = 'P1Y'): Decisions {
  return { attestations: [{ requirement: 'eis-1', answer, on, redo }] };
}

const dossiers = {
  met: { 'plan.date': '2026-02-01', 'support.startDate': '2026-01-01' },
  gap: { 'plan.date': EMPTY, 'support.startDate': '2026-01-01' },
  upcoming: { 'plan.date': EMPTY, 'support.startDate': '2026-08-01' },
  unseen: { 'plan.date': UNSEEN },
  unreadable: { 'plan.date': UNREADABLE },
} satisfies Record<string, FactValues>;

describe('assisted: what was found and what a person judges', () => {
  test.each([
    ['met', undefined, 'needs-judgement'],
    ['gap', undefined, 'gap'],
    ['upcoming', undefined, 'upcoming'],
    ['unseen', undefined, 'unseen'],
    ['unreadable', undefined, 'unreadable'],
    ['met', 'meets', 'met'],
    ['met', 'largely', 'met'],
    ['met', 'largely-not', 'gap'],
    ['met', 'does-not', 'gap'],
    ['gap', 'meets', 'gap'],
    ['upcoming', 'meets', 'upcoming'],
    ['unseen', 'meets', 'unseen'],
    ['unreadable', 'meets', 'unreadable'],
    ['gap', 'does-not', 'gap'],
    ['unseen', 'does-not', 'gap'],
    ['upcoming', 'does-not', 'gap'],
  ] as const)('found %s, answered %s: %s', (found, answer, outcome) => {
    const verdict = verdictOf(assisted, dossiers[found], answer ? answered(answer) : {});
    expect(verdict).toMatchObject({ outcome, found, judged: { state: answer ? 'answered' : 'open' } });
  });

  test('the answer is told with until when it holds, at most as long as is asked now', () => {
    expect(verdictOf(assisted, dossiers.met, answered('meets'))).toMatchObject({
      dueOn: '2027-02-01',
      judged: { state: 'answered', answer: 'meets', on: '2026-08-01', until: '2027-02-01' },
      explanation: expect.arrayContaining([{ kind: 'judged', answer: 'meets', on: '2026-08-01', until: '2027-02-01' }]),
    });
  });

  test.each([
    ['2027-01-17', 'met', false],
    ['2027-01-18', 'met', true],
    ['2027-02-01', 'met', true],
    ['2027-02-02', 'needs-judgement', false],
  ] as const)('answered until 2027-02-01, on %s: %s, soon %s', (day, outcome, isSoon) => {
    const verdict = verdictOf(assisted, dossiers.met, answered('meets'), day);
    expect(verdict).toMatchObject({ outcome, isSoon, dueOn: '2027-02-01' });
  });

  test('an answer that ran out is told, also when something is missing', () => {
    const expired = { kind: 'judgement-expired', on: '2025-01-01', until: '2025-07-01' };
    const decisions = answered('meets', '2025-01-01');
    expect(verdictOf(assisted, dossiers.met, decisions).explanation).toContainEqual(expired);
    const gap = verdictOf(assisted, dossiers.gap, decisions);
    expect(gap).toMatchObject({ outcome: 'gap', dueOn: '2026-04-01', judged: { state: 'expired' } });
    expect(gap.explanation).toContainEqual(expired);
  });

  test('an answer of a day to come does not count yet', () => {
    expect(verdictOf(assisted, dossiers.met, answered('meets', '2026-09-02')).outcome).toBe('needs-judgement');
    expect(verdictOf(assisted, dossiers.met, answered('meets', '2026-09-01')).outcome).toBe('met');
  });

  test('what does not apply is not judged', () => {
    const verdict = verdictOf(assisted, { ...dossiers.met, 'transport.provided': false }, answered('does-not'));
    expect(verdict.outcome).toBe('not-applicable');
    expect(verdict).not.toHaveProperty('judged');
    expect(verdict).not.toHaveProperty('found');
  });

  test('a check that finds nothing to check is not judged', () => {
    const check: Check = {
      kind: 'count-within',
      fact: 'attendance.noShowDates',
      limit: 3,
      term: { period: 'P3M', origin: 'source' },
    };
    const verdict = verdictOf({ ...assisted, check }, { 'attendance.noShowDates': EMPTY }, answered('does-not'));
    expect(verdict).toMatchObject({ outcome: 'not-applicable', found: 'not-applicable' });
    expect(verdict).not.toHaveProperty('judged');
  });

  test('whether it applies comes before the answer', () => {
    const verdict = verdictOf(assisted, { ...dossiers.met, 'transport.provided': UNSEEN }, answered('meets'));
    expect(verdict).toMatchObject({ outcome: 'unseen', questions: ['transport.provided'] });
  });
});

describe('automatic: what was found decides', () => {
  test.each([
    ['met', undefined, 'met'],
    ['met', 'does-not', 'met'],
    ['gap', 'meets', 'gap'],
    ['unseen', 'does-not', 'unseen'],
  ] as const)('found %s, answered %s: %s', (found, answer, outcome) => {
    const verdict = verdictOf(automatic, dossiers[found], answer ? answered(answer) : {});
    expect(verdict).toMatchObject({ outcome, found, judged: { state: answer ? 'answered' : 'open' } });
  });

  test('an answer stands beside it', () => {
    const { explanation } = verdictOf(automatic, dossiers.met, answered('does-not'));
    expect(explanation.at(-2)).toMatchObject({ kind: 'judged', answer: 'does-not' });
  });

  test.each([
    [undefined, 'needs-judgement'],
    ['yes', 'met'],
    ['no', 'gap'],
  ] as const)('where it is left to a person, the answer %s gives %s', (answer, outcome) => {
    const { judge: _, ...plain } = automatic;
    const check: Check = { kind: 'mentioned', concept: 'plan-discussed' };
    const facts = { 'report.entries': onDays('2026-08-01') };
    const verdict = verdictOf({ ...plain, check }, facts, answer ? answered(answer) : {});
    expect(verdict).toMatchObject({ outcome, found: 'needs-judgement' });
  });
});

describe('manual: a person decides', () => {
  test.each([
    [undefined, 'needs-judgement'],
    ['meets', 'met'],
    ['does-not', 'gap'],
  ] as const)('answered %s: %s', (answer, outcome) => {
    const verdict = verdictOf(manual, {}, answer ? answered(answer) : {});
    expect(verdict.outcome).toBe(outcome);
    expect(verdict).not.toHaveProperty('found');
  });

  test('questions about staff are no part of a dossier', () => {
    const organisational = aManualRequirement({ subject: 'staff', checkability: 'organisational' });
    const input = { ledger: aLedger({}), settings: {}, today };
    expect(evaluate(aRuleSet(organisational), input)).toEqual([]);
  });
});

describe('a question inside a combination', () => {
  const { judge: _, ...rest } = assisted;
  const check: Check = {
    kind: 'any-of',
    checks: [
      { kind: 'recorded', fact: 'plan.date' },
      { kind: 'judged', ...aJudge },
    ],
  };
  test.each([
    ['2026-02-01', undefined, 'met'],
    [EMPTY, undefined, 'needs-judgement'],
    [EMPTY, 'meets', 'met'],
    [EMPTY, 'does-not', 'gap'],
    [UNSEEN, 'does-not', 'unseen'],
  ] as const)('plan %s or answered %s: %s', (date, answer, outcome) => {
    const verdict = verdictOf({ ...rest, check }, { 'plan.date': date }, answer ? answered(answer) : {});
    expect(verdict).toMatchObject({ outcome, judged: { state: answer ? 'answered' : 'open' } });
  });
});

describe('waivers', () => {
  const waiver: Waiver = { requirement: 'eis-1', reason: 'client-declines', on: '2026-06-01', expiresOn: '2026-09-01' };

  test.each([
    ['2026-05-31', 'gap'],
    ['2026-06-01', 'not-applicable'],
    ['2026-09-01', 'not-applicable'],
    ['2026-09-02', 'gap'],
  ] as const)('from 2026-06-01 until 2026-09-01, on %s: %s', (day, outcome) => {
    expect(verdictOf(assisted, dossiers.gap, { waivers: [waiver] }, day).outcome).toBe(outcome);
  });

  test('one that holds is told with its end, and nothing is asked', () => {
    expect(verdictOf(assisted, { 'transport.provided': UNSEEN }, { waivers: [waiver] })).toEqual({
      requirement: 'eis-1',
      outcome: 'not-applicable',
      dueOn: '2026-09-01',
      isSoon: false,
      explanation: [{ kind: 'waived', reason: 'client-declines', until: '2026-09-01' }],
      unseen: [],
      questions: [],
    });
  });

  test('one that ended is told', () => {
    const { explanation } = verdictOf(assisted, dossiers.gap, { waivers: [waiver] }, '2026-09-02');
    expect(explanation).toContainEqual({ kind: 'waiver-expired', reason: 'client-declines', until: '2026-09-01' });
  });

  test('what does not apply needs no waiver', () => {
    const { explanation, dueOn } = verdictOf(assisted, { 'transport.provided': false }, { waivers: [waiver] });
    expect(explanation).toMatchObject([{ kind: 'condition-unfulfilled' }]);
    expect(dueOn).toBeUndefined();
  });

  test('one for another requirement does nothing', () => {
    expect(verdictOf(assisted, dossiers.gap, { waivers: [{ ...waiver, requirement: 'eis-2' }] }).outcome).toBe('gap');
  });
});

const aDossier = aCheck.chain((check) => fc.tuple(fc.constant(check), aDossierOf(factsIn(check)), aDay));

test('the program never answers the question: without an answer that holds nothing judged is met', () => {
  fc.assert(
    fc.property(aDossier, decisionsOn('eis-1'), ([check, facts, day], { attestations }) => {
      const verdict = verdictOf(
        aRequirement({ checkability: 'assisted', judge: aJudge, check }),
        facts,
        { attestations },
        day,
      );
      if (verdict.outcome === 'met') expect(verdict.judged?.state).toBe('answered');
      if (verdict.found === 'gap') expect(verdict.outcome).toBe('gap');
      if (verdict.found === 'unseen' || verdict.found === 'unreadable') expect(verdict.outcome).not.toBe('met');
    }),
    { numRuns: 1000 },
  );
});

test('answers and waivers never make an evaluation fail', () => {
  fc.assert(
    fc.property(aDossier, decisionsOn('eis-1'), ([check, facts, day], decisions) => {
      const onError = (_: string, error: unknown) => {
        throw error;
      };
      for (const requirement of [assisted, manual, aRequirement({ check })]) {
        const input = { ledger: aLedger(facts), settings: {}, today: day, onError, ...decisions };
        expect(evaluate(aRuleSet(requirement), input)).toHaveLength(1);
      }
    }),
    { numRuns: 1000 },
  );
});
