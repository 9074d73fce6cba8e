import type { WorkingChanges } from './working.ts';

/** Edits that can be taken back and done again. */
export interface Edits {
  readonly past: readonly WorkingChanges[];
  readonly present: WorkingChanges;
  readonly future: readonly WorkingChanges[];
  /** Which field was edited last: typing on in it is one edit. */
  readonly field?: string | undefined;
}

const MOST = 200;

export const startEdits = (present: WorkingChanges): Edits => ({ past: [], present, future: [] });

/** @param field with it, edits of the same field in a row are one step back */
export function edit(edits: Edits, present: WorkingChanges, field?: string): Edits {
  if (present === edits.present) return edits;
  const continues = field !== undefined && field === edits.field;
  const past = continues ? edits.past : [...edits.past, edits.present].slice(-MOST);
  return { past, present, future: [], field };
}

export function undo({ past, present, future }: Edits): Edits {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : startAt(past, present, future);
}

export function redo({ past, present, future }: Edits): Edits {
  const [after, ...later] = future;
  return after ? { past: [...past, present], present: after, future: later } : startAt(past, present, future);
}

const startAt = (past: Edits['past'], present: WorkingChanges, future: Edits['future']): Edits => ({
  past,
  present,
  future,
});
