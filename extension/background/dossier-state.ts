import type { Pseudonym } from '../../shared/contract/submissions.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { type DossierState, dossierStateItem, knownPseudonyms, localKeyItem } from '../storage/dossier-state.ts';
import { serial } from '../storage/serial.ts';
import { isOver } from './decided.ts';
import { pseudonymOf } from './pseudonym.ts';

const inTurn = serial();
const oneKey = serial();

/** The key of this browser, made when it is first needed. */
export function localKey(): Promise<string> {
  return oneKey(async () => {
    const known = await localKeyItem.get();
    if (known) return known;
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const key = btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    await localKeyItem.set(key);
    return key;
  });
}

/**
 * Under which name decisions about a dossier are kept. Without an organisation that is a name that only this browser
 * can make; what stands there is taken along once there is one.
 */
async function settledPseudonym(dossier: DossierKey): Promise<Pseudonym> {
  const { organisationKey } = await readConfiguration();
  const own = await pseudonymOf(dossier, await localKey());
  if (!organisationKey) return own;
  const shared = await pseudonymOf(dossier, organisationKey);
  const { kept } = await dossierStateItem(own).get();
  if (kept.length > 0) {
    await dossierStateItem(shared).change((state) => ({ ...state, kept: [...kept, ...state.kept] }));
    await dossierStateItem(own).remove();
  }
  return shared;
}

/**
 * What was decided about a dossier, as far as this browser knows. Keeps nothing when there is nothing yet: a checklist
 * can be shown also where nothing more can be kept.
 */
export function stateOf(dossier: DossierKey): Promise<DossierState> {
  return inTurn(async () => {
    if (await localKeyItem.get()) return dossierStateItem(await settledPseudonym(dossier)).get();
    const { organisationKey } = await readConfiguration();
    if (!organisationKey) return { kept: [], withdrawn: [] };
    return dossierStateItem(await pseudonymOf(dossier, organisationKey)).get();
  });
}

/** What changed: the state before and after, under its pseudonym. */
export interface StateChange {
  readonly pseudonym: Pseudonym;
  readonly before: DossierState;
  readonly after: DossierState;
}

/** Changes what is kept of a dossier, one change at a time. */
export function changeState(dossier: DossierKey, alter: (state: DossierState) => DossierState): Promise<StateChange> {
  return inTurn(async () => changeUnder(await settledPseudonym(dossier), alter));
}

/** The same for a dossier of which only the pseudonym is known. */
export function changePseudonymous(
  pseudonym: Pseudonym,
  alter: (state: DossierState) => DossierState,
): Promise<StateChange> {
  return inTurn(() => changeUnder(pseudonym, alter));
}

async function changeUnder(pseudonym: Pseudonym, alter: (state: DossierState) => DossierState): Promise<StateChange> {
  const item = dossierStateItem(pseudonym);
  const before = await item.get();
  const after = alter(before);
  if (after !== before) await item.set(after);
  return { pseudonym, before, after };
}

/** Removes what is of no use any more, also of dossiers that are never opened again. */
export function forgetOldDecisions(now: Date): Promise<void> {
  const today = dayInAmsterdam(now);
  return inTurn(async () => {
    for (const pseudonym of await knownPseudonyms()) {
      const item = dossierStateItem(pseudonym);
      const state = await item.get();
      const kept = state.kept.filter((each) => !isOver(each, today));
      if (kept.length + state.withdrawn.length === 0) await item.remove();
      else if (kept.length < state.kept.length) await item.set({ ...state, kept });
    }
  });
}
