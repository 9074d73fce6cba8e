import { expect, test } from 'vitest';
import { edit, redo, startEdits, undo } from './undo.ts';
import type { WorkingChanges } from './working.ts';

const state = (requirement: string): WorkingChanges => [{ kind: 'off', requirement }];
const [a, b, c] = [state('a'), state('b'), state('c')];

test('edits are taken back and done again in turn; a new one ends what was to come', () => {
  const edits = edit(edit(startEdits([]), a), b);
  expect(undo(edits).present).toBe(a);
  expect(undo(undo(undo(edits))).present).toEqual([]);
  expect(redo(undo(edits)).present).toBe(b);
  expect(redo(edit(undo(edits), c)).present).toBe(c);
});

test('typing on in one field is one step back, another field begins a new one', () => {
  const typed = edit(edit(edit(startEdits([]), a, 'title'), b, 'title'), c, 'hint');
  expect(undo(typed).present).toBe(b);
  expect(undo(undo(typed)).present).toEqual([]);
});

test('after taking back, the same field begins a new step', () => {
  const typed = edit(edit(startEdits([]), a, 'title'), b, 'hint');
  expect(undo(edit(undo(typed), c, 'title')).present).toBe(a);
});

test('what changes nothing is no edit', () => {
  const edits = edit(startEdits(a), a);
  expect(edits.past).toEqual([]);
});
