import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { runCheck } from '../checks/run-check.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import { builtInRuleSets } from '../frameworks/index.ts';
import { type FactValues, knowing } from '../testing/a-ledger.ts';
import { aCheck, aDay, aDossierOf, aQuestion, factsIn } from '../testing/arbitrary.ts';
import { evaluateRequirement } from './evaluate.ts';

// Thousands of runs, also on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const aCase = aCheck.chain((check) => fc.tuple(fc.constant(check), aDossierOf(factsIn(check)), aDay));

const aCaseWithQuestion = fc.oneof(aCheck, aQuestion).chain((check) => {
  return fc.tuple(fc.constant(check), aDossierOf(factsIn(check)), aDay);
});

test('a check never fails', () => {
  fc.assert(
    fc.property(aCaseWithQuestion, ([check, facts, today]) => {
      runCheck(knowing(facts, today), check, today);
    }),
    { numRuns: 3000 },
  );
});

test('with nothing seen a check is neither met nor a gap, and names what it looks for', () => {
  fc.assert(
    fc.property(aCheck, aDay, (check, today) => {
      const { outcome, unseen, questions } = runCheck(knowing({}, today), check, today);
      expect(outcome).toBe('unseen');
      expect(unseen.length + questions.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

test('what was not seen is named when it matters, and never when the check is met', () => {
  fc.assert(
    fc.property(aCase, ([check, facts, today]) => {
      const { outcome, unseen, questions } = runCheck(knowing(facts, today), check, today);
      if (outcome === 'met' || outcome === 'not-applicable') expect([...unseen, ...questions]).toEqual([]);
      // In an entry of a list a fact can be unseen that was seen elsewhere.
      if (/"forEach":"|"followed-by"/.test(JSON.stringify(check))) return;
      for (const fact of unseen) expect(isPlainlySeen(facts, fact)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

/** Seen, and not read in the latest entry of a list or computed. */
function isPlainlySeen(facts: FactValues, fact: FactName): boolean {
  const { latestOf, origin } = vocabulary[fact];
  return fact in facts && !latestOf && origin !== 'derived';
}

const requirements = builtInRuleSets.flatMap(({ requirements }) => requirements).filter(({ check }) => check);

/**
 * Hiding these gives another reading instead of none: the last evaluation can still be read in its own place, and
 * support of which no end was seen is taken to be running.
 */
const mayBeHidden = (fact: FactName) => !['evaluation.dates', 'evaluation.lastDate', 'support.endDate'].includes(fact);

test.each(requirements.map((requirement) => [requirement.id, requirement] as const))(
  '%s: seeing less never turns what is met into a gap',
  (_, requirement) => {
    const names = factsIn([requirement.check, requirement.appliesWhen]);
    const outcomeOf = (facts: FactValues, today: string) =>
      evaluateRequirement(requirement, { soonWithin: 'P14D' }, knowing(facts, today)).outcome;
    fc.assert(
      fc.property(aDossierOf(names), fc.constantFrom(...names), aDay, (facts, hidden, today) => {
        fc.pre(hidden in facts && mayBeHidden(hidden));
        const { [hidden]: _hidden, ...rest } = facts;
        if (outcomeOf(facts, today) === 'met') expect(outcomeOf(rest, today)).not.toBe('gap');
      }),
      { numRuns: 200 },
    );
  },
);
