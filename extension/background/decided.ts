import { validUntil } from '../../shared/domain/attestation.ts';
import { addPeriod, dayInAmsterdam, type IsoDate, type IsoPeriod } from '../../shared/domain/date.ts';
import { waivedUntil } from '../../shared/domain/waiver.ts';
import type { Decision } from '../messaging/decision.ts';
import { type Act, type DossierState, type Kept, staysHere, type Withdrawal } from '../storage/dossier-state.ts';

import { inOrder } from './in-order.ts';

/** What a decision needs to know of the world. */
export interface Circumstances {
  readonly now: Date;
  readonly today: IsoDate;
  readonly newId: () => string;
  /** How long an answer to a judged requirement holds. */
  readonly redo: IsoPeriod;
  /** The rule set of the requirement that was decided about. */
  readonly ruleSet: string;
  /** The print of the note that was decided about. */
  readonly notePrint: string;
  /** The print of the label that was decided about. */
  readonly labelPrint: string;
}

type Change = Pick<Act, 'removed' | 'added' | 'about'>;
type DecisionTo<K extends Decision['kind']> = Extract<Decision, { kind: K }>;

/** How long a decision is kept after it stopped to hold: so long the panel tells that there was one. */
const KEPT_AFTERWARDS = 'P1Y';
/** An answer about what kind of dossier it is, is asked again after this. */
const ANSWER_HOLDS = 'P2Y';
/** Longer than any term in which a note is looked for. */
const NOTE_HOLDS = 'P2Y';

/** The state after a decision; the one before can be brought back. */
export function decided(state: DossierState, decision: Decision, circumstances: Circumstances): DossierState {
  if (decision.kind === 'undo') return undone(state, circumstances);
  const { removed, added, about } = changeFor(state.kept, decision, circumstances);
  if (removed.length + added.length === 0 || isSaidAgain(removed, added)) return state;
  const last: Act = { at: circumstances.now.toISOString(), kind: decision.kind, about, removed, added };
  return { ...exchanged(state, removed, added, circumstances), last };
}

/**
 * The background may be ended after it kept a decision and before it said so; then it is asked once more. What was kept
 * then must not become its own former state, or undoing would bring back the same.
 */
function isSaidAgain(removed: readonly Kept[], added: readonly Kept[]): boolean {
  return (
    removed.length === added.length &&
    added.every((each, index) => {
      const before = removed[index];
      return before !== undefined && contentOf(before) === contentOf(each);
    })
  );
}

/** Without what is different each time: the number that it was given, the moment, and whether it was sent. */
function contentOf(kept: Kept): string {
  if (kept.kind === 'answer') return JSON.stringify([kept.kind, kept.by, kept.value.fact, kept.value.value]);
  if (staysHere(kept)) return JSON.stringify(inOrder(kept));
  const { id: _, sent: __, ...content } = kept;
  return JSON.stringify(inOrder(content));
}

/** Undoing twice does not undo the one before. */
function undone({ last, ...state }: DossierState, circumstances: Circumstances): DossierState {
  if (!last) return state;
  // As they are now: what was added may have been sent since.
  const ids = new Set(last.added.map(({ id }) => id));
  const added = state.kept.filter(({ id }) => ids.has(id));
  return exchanged(
    state,
    added,
    last.removed.map((each) => anew(each, circumstances)),
    circumstances,
  );
}

/** What was withdrawn stays so on the server, therefore what is brought back is a new one there. */
function anew(kept: Kept, { newId, now }: Circumstances): Kept {
  if (staysHere(kept) || !kept.sent) return kept;
  const { sent: _, ...fresh } = { ...kept, id: newId() };
  return fresh.kind === 'answer' ? { ...fresh, value: { ...fresh.value, answeredAt: now.toISOString() } } : fresh;
}

function exchanged(
  state: DossierState,
  removed: readonly Kept[],
  added: readonly Kept[],
  { now }: Circumstances,
): DossierState {
  const kept = [...without(state.kept, removed), ...added];
  const answered = new Set(added.flatMap((each) => (each.kind === 'answer' ? [each.value.fact] : [])));
  const withdrawn = removed
    .flatMap((each) => withdrawalOf(each, now))
    // Another answer takes its place by itself.
    .filter((each) => each.kind !== 'answer' || !answered.has(each.fact));
  const open = state.withdrawn.filter((each) => each.kind !== 'answer' || !answered.has(each.fact));
  return { ...state, kept, withdrawn: [...open, ...withdrawn] };
}

/** Nothing for what the server does not have. */
export function withdrawalOf(kept: Kept, now: Date): Withdrawal[] {
  if (staysHere(kept) || kept.sent !== 'accepted') return [];
  return kept.kind === 'answer'
    ? [{ kind: 'answer', fact: kept.value.fact, answeredAt: now.toISOString() }]
    : [{ kind: kept.kind, id: kept.id }];
}

function without(kept: readonly Kept[], gone: readonly Kept[]): Kept[] {
  const ids = new Set(gone.map(({ id }) => id));
  return kept.filter(({ id }) => !ids.has(id));
}

function changeFor(
  kept: readonly Kept[],
  decision: Exclude<Decision, { kind: 'undo' }>,
  circumstances: Circumstances,
): Change {
  switch (decision.kind) {
    case 'judge':
      return judged(kept, decision, circumstances);
    case 'waive':
      return waived(kept, decision, circumstances);
    case 'end-waiver':
      return { about: decision.requirement, removed: ownWaiversOf(kept, decision.requirement), added: [] };
    case 'answer':
      return answered(kept, decision, circumstances);
    case 'note': {
      const { concept, isAbout } = decision;
      const { notePrint: id, today: on } = circumstances;
      const removed = kept.filter((each) => each.id === id);
      return { about: concept, removed, added: isAbout === null ? [] : [{ kind: 'note', id, concept, isAbout, on }] };
    }
    case 'label': {
      const { is } = decision;
      const { labelPrint: id, today: on } = circumstances;
      const removed = kept.filter((each) => each.id === id);
      return {
        about: is,
        removed,
        added: is === 'ask' ? [] : [{ kind: 'label', id, is, on }],
      };
    }
  }
}

/** Somebody who thinks again on the same day changes the answer; on another day it is a new judgement. */
function judged(
  kept: readonly Kept[],
  { requirement, answer }: DecisionTo<'judge'>,
  { today, redo, newId, ruleSet }: Circumstances,
): Change {
  const removed = kept.filter(
    (each) =>
      each.kind === 'attestation' &&
      each.by === 'me' &&
      each.value.requirement === requirement &&
      each.value.on === today,
  );
  const value = { requirement, answer, on: today, redo };
  return { about: requirement, removed, added: [{ kind: 'attestation', id: newId(), by: 'me', ruleSet, value }] };
}

/** Only who made a waiver can end it. */
function ownWaiversOf(kept: readonly Kept[], requirement: string): Kept[] {
  return kept.filter((each) => each.kind === 'waiver' && each.by === 'me' && each.value.requirement === requirement);
}

function waived(
  kept: readonly Kept[],
  { requirement, reason, until, note }: DecisionTo<'waive'>,
  { today, newId, ruleSet }: Circumstances,
): Change {
  const value = { requirement, reason, on: today, expiresOn: until };
  const waiver: Kept = {
    kind: 'waiver',
    id: newId(),
    by: 'me',
    ruleSet,
    value,
    ...(note?.trim() ? { note: note.trim() } : {}),
  };
  return { about: requirement, removed: ownWaiversOf(kept, requirement), added: [waiver] };
}

function answered(kept: readonly Kept[], { fact, value }: DecisionTo<'answer'>, { now, newId }: Circumstances): Change {
  const removed = kept.filter((each) => each.kind === 'answer' && each.value.fact === fact);
  const added: Kept[] =
    value === null
      ? []
      : [{ kind: 'answer', id: newId(), by: 'me', value: { fact, value, answeredAt: now.toISOString() } }];
  return { about: fact, removed, added };
}

/** What is of no use to anyone any more; it is not kept longer than that. */
export function isOver(kept: Kept, today: IsoDate): boolean {
  return lastDayOf(kept) < today;
}

function lastDayOf(kept: Kept): IsoDate {
  switch (kept.kind) {
    case 'attestation':
      return addPeriod(validUntil(kept.value), KEPT_AFTERWARDS);
    case 'waiver':
      return addPeriod(waivedUntil(kept.value), KEPT_AFTERWARDS);
    case 'answer':
      return addPeriod(dayInAmsterdam(new Date(kept.value.answeredAt)), ANSWER_HOLDS);
    case 'note':
    case 'label':
      return addPeriod(kept.on, NOTE_HOLDS);
  }
}
