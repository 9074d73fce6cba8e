import { changesOf } from './changes.ts';
import { subjectOf, type WorkingChanges } from './working.ts';

/** A requirement that both changed since the draft was read, each in another way. */
export interface Clash {
  readonly requirement: string;
  readonly mine: WorkingChanges;
  readonly theirs: WorkingChanges;
}

export interface Merged {
  /** What goes together by itself; of a clash theirs, until somebody chooses. */
  readonly changes: WorkingChanges;
  readonly clashes: readonly Clash[];
  /** Requirements that only the other changed. */
  readonly taken: readonly string[];
}

/** Mine and theirs, requirement by requirement, on what both began with. */
export function mergeChanges(base: WorkingChanges, mine: WorkingChanges, theirs: WorkingChanges): Merged {
  const ids = [...new Set([...theirs, ...mine, ...base].map(subjectOf))];
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const chosen = ids.flatMap((requirement): WorkingChanges => {
    const [was, own, other] = [base, mine, theirs].map((changes) => changesOf(changes, requirement));
    if (!was || !own || !other) return [];
    if (isSame(own, other) || isSame(other, was)) return own;
    if (isSame(own, was)) taken.push(requirement);
    else clashes.push({ requirement, mine: own, theirs: other });
    return other;
  });
  return { changes: offLast(chosen), clashes, taken };
}

/** Puts what was chosen in the place of what stands there about the requirement. */
export function choose(changes: WorkingChanges, requirement: string, chosen: WorkingChanges): WorkingChanges {
  return offLast([...changes.filter((change) => subjectOf(change) !== requirement), ...chosen]);
}

export function isSame(one: WorkingChanges, other: WorkingChanges): boolean {
  const sorted = (changes: WorkingChanges) => changes.map((change) => canonical(change)).sort();
  return sorted(one).join('\n') === sorted(other).join('\n');
}

function offLast(changes: WorkingChanges): WorkingChanges {
  return [...changes.filter(({ kind }) => kind !== 'off'), ...changes.filter(({ kind }) => kind === 'off')];
}

/** The same content is the same text, whatever the order of the fields and whether an empty one is named. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
