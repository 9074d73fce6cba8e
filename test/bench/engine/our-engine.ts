import type { Ledger } from '../../../shared/domain/ledger.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import type { Competitor } from './competitor.ts';
import { today } from './today.ts';

/** From the ledger to verdicts with explanation and due day, as the extension's background does it. */
export function verdictsOf(ruleSets: readonly RuleSetContent[], ledger: Ledger): Verdict[] {
  const input = { ledger, settings: {}, today, onError: refuse };
  return ruleSets.flatMap((ruleSet) => evaluate(ruleSet, input));
}

/** A check that throws must not pass for a fast one. */
function refuse(requirement: string, error: unknown): never {
  throw new Error(`The check of ${requirement} failed.`, { cause: error });
}

export function ourEngine(ruleSets: readonly RuleSetContent[]): Competitor<Ledger, Verdict[]> {
  return {
    id: 'dossierlens',
    label: 'Dossierlens',
    prepare: (ledger) => ledger,
    evaluate: (ledgers) => ledgers.map((ledger) => verdictsOf(ruleSets, ledger)),
    outcomesOf: (verdicts) => new Map(verdicts.map(({ requirement, outcome }) => [requirement, outcome])),
  };
}
