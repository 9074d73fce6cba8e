import type { IsoDate } from '../domain/date.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ExplanationPart } from '../domain/verdict.ts';
import type { FactName } from '../facts/vocabulary.ts';
import type { CheckResult } from './function.ts';

/** Worst first: a gap stays a gap whatever else is unknown, and nothing is met while something is unknown. */
const allOfOrder = ['gap', 'unreadable', 'unseen', 'needs-judgement', 'upcoming', 'met'] as const;
/** One that is met is enough; what is unknown may still be met. */
const anyOfOrder = ['met', 'unseen', 'unreadable', 'needs-judgement', 'upcoming', 'gap'] as const;

/** All must hold. The day is the earliest of the parts that decide the outcome. */
export function combineAll(results: readonly CheckResult[]): CheckResult {
  return combine(results, allOfOrder, earliest);
}

/** One must hold. The day is the latest of the parts that decide the outcome, none when one of them has none. */
export function combineAny(results: readonly CheckResult[]): CheckResult {
  const combined = combine(results, anyOfOrder, latest);
  if (combined.outcome !== 'met') return combined;
  const { explanation } = combineAll(results.filter(({ outcome }) => outcome === 'met'));
  return { ...combined, explanation, unseen: [], questions: [] };
}

function combine(
  results: readonly CheckResult[],
  order: readonly Outcome[],
  pickDay: (days: readonly (IsoDate | undefined)[]) => IsoDate | undefined,
): CheckResult {
  const applying = results.filter(({ outcome }) => outcome !== 'not-applicable');
  const outcome = order.find((each) => applying.some((one) => one.outcome === each));
  if (!outcome) {
    const { explanation, unseen, questions } = gather(results);
    return { outcome: 'not-applicable', explanation, unseen, questions };
  }
  const deciding = applying.filter((one) => one.outcome === outcome);
  const dueOn = pickDay(deciding.map((one) => one.dueOn));
  // What decides comes first.
  const ordered = [...deciding, ...applying.filter((one) => one.outcome !== outcome)];
  const { explanation, unseen, questions } = gather(ordered);
  return dueOn ? { outcome, dueOn, explanation, unseen, questions } : { outcome, explanation, unseen, questions };
}

/** With repeats: parts read the same facts. The engine takes them out once, at the end. */
function gather(results: readonly CheckResult[]): Pick<CheckResult, 'explanation' | 'unseen' | 'questions'> {
  const [only, ...others] = results;
  if (only && others.length === 0) return only;
  const explanation: ExplanationPart[] = [];
  const unseen: FactName[] = [];
  const questions: FactName[] = [];
  for (const each of results) {
    explanation.push(...each.explanation);
    if (each.unseen.length > 0) unseen.push(...each.unseen);
    if (each.questions.length > 0) questions.push(...each.questions);
  }
  return { explanation, unseen, questions };
}

function earliest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function latest(days: readonly (IsoDate | undefined)[]): IsoDate | undefined {
  return days.includes(undefined)
    ? undefined
    : days
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
}
