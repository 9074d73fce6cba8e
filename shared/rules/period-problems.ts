import { addPeriod } from '../domain/date.ts';
import { pathText, type RuleSetProblem } from './rule-set-problem.ts';

/** Terms of which zero days makes no sense; elsewhere zero means "on the day itself". */
const mustLast: ReadonlySet<string> = new Set(['redo', 'lookBack']);
const kindsThatLast: ReadonlySet<string> = new Set(['recent', 'recurring', 'count-within']);

/** Terms of zero days in a check or question, found by walking it. */
export function periodProblems(value: unknown, path: readonly (string | number)[]): RuleSetProblem[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => periodProblems(each, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  const kind: unknown = Reflect.get(value, 'kind');
  return Object.entries(value).flatMap(([field, each]): RuleSetProblem[] => {
    const isTerm = mustLast.has(field) || (field === 'term' && typeof kind === 'string' && kindsThatLast.has(kind));
    if (!isTerm) return periodProblems(each, [...path, field]);
    if (!isNothing(each)) return [];
    const message = 'Deze termijn duurt nul dagen. Kies een langere, zoals P1M of P14D.';
    return [{ path: pathText([...path, field, 'period']), message }];
  });
}

function isNothing(term: unknown): boolean {
  const period: unknown = typeof term === 'object' && term !== null ? Reflect.get(term, 'period') : undefined;
  return typeof period === 'string' && addPeriod('2000-01-01', period) === '2000-01-01';
}
