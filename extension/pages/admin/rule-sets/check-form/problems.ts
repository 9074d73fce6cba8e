import { createContext, useContext } from 'react';
import type { Problems } from '../model/finished.ts';

export const ProblemsContext = createContext<Problems>([]);

/** What is wrong at a field or somewhere in it, once somebody may know: a form that was just opened is not red. */
export function useProblem(path: string, isExact = false): string | undefined {
  const problems = useContext(ProblemsContext);
  const isWithin = (at: string) =>
    at === path || (!isExact && (at.startsWith(`${path}.`) || at.startsWith(`${path}[`)));
  return problems.find((problem) => isWithin(problem.path))?.message;
}
