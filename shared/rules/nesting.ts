import type { RuleSetProblem } from './rule-set-problem.ts';

/** How deep checks may lie in each other; deeper can't be explained to anyone. */
export const MAX_NESTING = 5;

/** The first spot of each requirement where its checks lie too deep, in JSON that was not parsed yet. */
export function nestingProblems(input: unknown): RuleSetProblem[] {
  const requirements = isRecord(input) ? input.requirements : undefined;
  if (!Array.isArray(requirements)) return [];
  return requirements.flatMap((requirement: unknown, i) => {
    const check = isRecord(requirement) ? requirement.check : undefined;
    const path = tooDeepIn(check, `requirements[${i}].check`);
    const message = `Toetsen mogen hoogstens ${MAX_NESTING} lagen diep in elkaar staan. Splits deze eis.`;
    return path ? [{ path, message }] : [];
  });
}

// A list of what is still to be looked at instead of recursion: the input may be deeper than the stack.
function tooDeepIn(check: unknown, at: string): string | undefined {
  const open = [{ check, at, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > MAX_NESTING) return next.at;
    const { at: parent, depth } = next;
    const parts = isRecord(next.check) ? next.check.checks : undefined;
    if (!Array.isArray(parts)) continue;
    for (const [i, part] of parts.entries()) {
      open.push({ check: part, at: `${parent}.checks[${i}]`, depth: depth + 1 });
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
