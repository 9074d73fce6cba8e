import type { IsoDate } from '../../shared/domain/date.ts';
import type { Observation } from '../../shared/domain/fact.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { ReportedVerdict } from './page-report.ts';

/** The verdicts of every built-in framework over what was read, as if nothing else of the dossier was seen. */
export function verdictsOn(observations: readonly Observation[], today: IsoDate): ReportedVerdict[] {
  const input = {
    ledger: {
      dossier: { site: 'https://dossier.invalid', id: 'read' },
      openedAt: `${today}T00:00:00.000Z`,
      observations: [...observations],
      answers: {},
    },
    settings: {},
    today,
    onError: (requirement: string, error: unknown) => {
      throw new Error(`The check of ${requirement} failed.`, { cause: error });
    },
  };
  return builtInRuleSets.flatMap((ruleSet) =>
    evaluate(ruleSet, input).map(({ requirement, outcome, dueOn }) => ({
      requirement,
      ruleSet: ruleSet.id,
      outcome,
      dueOn: dueOn ?? null,
    })),
  );
}
