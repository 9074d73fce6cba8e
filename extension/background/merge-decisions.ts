import type { DossierState as ServerState } from '../../shared/contract/dossier-state.ts';
import { type DossierState, type Kept, staysHere } from '../storage/dossier-state.ts';

/**
 * What is kept of a dossier with what the server has. What the server accepted and no longer has, was taken back
 * elsewhere. What it does not know yet, or refused, stays; so does what never leaves: notes, labels, and the words with a waiver.
 */
export function merged(state: DossierState, server: ServerState): DossierState {
  const own = new Map(state.kept.map((each) => [each.id, each]));
  const gone = new Set(state.withdrawn.map((each) => (each.kind === 'answer' ? each.fact : each.id)));
  const unsent = state.kept.filter((each) => staysHere(each) || each.sent !== 'accepted');
  const isUnsent = new Set(unsent.map((each) => (each.kind === 'answer' ? each.value.fact : each.id)));
  const has = (key: string) => gone.has(key) || isUnsent.has(key);
  const by = (isOwn: boolean) => (isOwn ? 'me' : 'colleague');

  const attestations = server.attestations
    .filter(({ id }) => !has(id))
    .map(
      ({ id, ruleSet, isOwn, ...value }): Kept => ({
        kind: 'attestation',
        id,
        by: by(isOwn),
        sent: 'accepted',
        ruleSet,
        value,
      }),
    );
  const waivers = server.waivers
    .filter(({ id }) => !has(id))
    .map(({ id, ruleSet, isOwn, ...value }): Kept => {
      const before = own.get(id);
      const note = before?.kind === 'waiver' && before.note !== undefined ? { note: before.note } : {};
      return { kind: 'waiver', id, by: by(isOwn), sent: 'accepted', ruleSet, value, ...note };
    });
  const answers = server.answers
    .filter(({ fact }) => !has(fact))
    .map((value): Kept => {
      const same = state.kept.find(
        (each) =>
          each.kind === 'answer' && each.value.fact === value.fact && each.value.answeredAt === value.answeredAt,
      );
      if (same) return same;
      return { kind: 'answer', id: crypto.randomUUID(), by: 'colleague', sent: 'accepted', value };
    });
  // Of one day the last in the list counts: what this person has just decided comes after what others did.
  return { ...state, kept: [...attestations, ...waivers, ...answers, ...unsent] };
}
