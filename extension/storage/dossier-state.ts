import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { Pseudonym } from '../../shared/contract/submissions.ts';
import { Attestation } from '../../shared/domain/attestation.ts';
import { Concept } from '../../shared/domain/concept.ts';
import { IsoDate, IsoInstant } from '../../shared/domain/date.ts';
import { Fact } from '../../shared/domain/fact.ts';
import { Id } from '../../shared/domain/id.ts';
import { Waiver } from '../../shared/domain/waiver.ts';
import { readable, type StoredItem, storedItem } from './stored-item.ts';

/** Who decided: the person of this browser, or somebody else of the team. Never who exactly. */
const by = z.enum(['me', 'colleague']);

/** A context answer: the code of a choice, never a text. The latest one counts. */
export const KeptAnswer = z.strictObject({
  fact: Fact,
  value: z.union([z.boolean(), z.string().max(60)]),
  answeredAt: IsoInstant,
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

const shared = {
  id: z.uuid(),
  by,
  /** Whether the server has it. Absent while it still has to be sent. */
  sent: z.enum(['accepted', 'refused']).optional(),
};
/** The rule set that the requirement is of. */
const ruleSet = Id;

/** One thing that was decided about a dossier. Enums and dates; only the note on a waiver is text, and never leaves. */
export const Kept = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attestation'), ...shared, ruleSet, value: Attestation }),
  z.strictObject({
    kind: z.literal('waiver'),
    ...shared,
    ruleSet,
    value: Waiver,
    note: z.string().max(500).optional(),
  }),
  z.strictObject({ kind: z.literal('answer'), ...shared, value: KeptAnswer }),
  /** The id is a print of the note, made with a key of this browser; it never leaves. */
  z.strictObject({
    kind: z.literal('note'),
    id: z.string().regex(/^[0-9a-f]{64}$/),
    concept: Concept,
    isAbout: z.boolean(),
    on: IsoDate,
  }),
  /** In the same way a print, of a label that may stand for several facts with its place and text. */
  z.strictObject({
    kind: z.literal('label'),
    id: z.string().regex(/^[0-9a-f]{64}$/),
    /** Nothing of what it may be. */
    is: z.union([Fact, z.literal('none')]),
    on: IsoDate,
  }),
]);
export type Kept = z.infer<typeof Kept>;

/** What never leaves this browser. */
type KeptHere = Extract<Kept, { kind: 'note' | 'label' }>;
export type Shared = Exclude<Kept, KeptHere>;

export function staysHere(kept: Kept): kept is KeptHere {
  return kept.kind === 'note' || kept.kind === 'label';
}

/** What the server has and must no longer have. */
export const Withdrawal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('attestation'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('waiver'), id: z.uuid() }),
  z.strictObject({ kind: z.literal('answer'), fact: Fact, answeredAt: IsoInstant }),
]);
export type Withdrawal = z.infer<typeof Withdrawal>;

/** The last act of this person on the dossier, and what takes it back. */
export const Act = z.object({
  at: IsoInstant,
  kind: z.enum(['judge', 'waive', 'end-waiver', 'answer', 'note', 'label']),
  /** The requirement, fact or concept that it was about. */
  about: z.string().max(80),
  removed: z.array(Kept),
  added: z.array(Kept),
});
export type Act = z.infer<typeof Act>;

export const DossierState = z.object({
  kept: readable(Kept).catch([]),
  withdrawn: readable(Withdrawal).catch([]),
  last: Act.optional().catch(undefined),
  /** When the server was last asked what colleagues decided. */
  askedAt: IsoInstant.optional().catch(undefined),
});
export type DossierState = z.infer<typeof DossierState>;

const PREFIX = 'local:dossier:';

/** What was decided about one dossier. Persistent, and under its pseudonym: nothing in it tells whose it is. */
export function dossierStateItem(pseudonym: Pseudonym): StoredItem<DossierState> {
  return storedItem<DossierState>(`${PREFIX}${pseudonym}`, DossierState, { kept: [], withdrawn: [] });
}

/** The pseudonyms of all dossiers of which something is kept. */
export async function knownPseudonyms(): Promise<Pseudonym[]> {
  const name = PREFIX.slice('local:'.length);
  return Object.keys(await storage.snapshot('local')).flatMap((key) => {
    const parsed = Pseudonym.safeParse(key.slice(name.length));
    return key.startsWith(name) && parsed.success ? [parsed.data] : [];
  });
}

/** A key that never leaves this browser: for prints of notes, and for pseudonyms while there is no organisation. */
export const localKeyItem = storedItem<string | null>('local:localKey', z.string().min(43).nullable(), null);

/** Pseudonyms of dossiers of which something still has to be sent. */
export const waitingItem = storedItem('local:decisionsWaiting', readable(Pseudonym), []);
