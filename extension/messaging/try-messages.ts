import { z } from 'zod';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import type { Localised } from '../../shared/facts/definition.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';

/** What a requirement comes to under a rule set: all that a comparison shows of a verdict. */
export type TriedVerdict = Pick<Verdict, 'outcome' | 'dueOn' | 'explanation' | 'unseen'>;

/** A requirement under the rules in force and under the draft; absent where that one does not have it. */
export interface TriedRequirement {
  readonly requirement: string;
  readonly title: Localised;
  readonly now?: TriedVerdict;
  readonly draft?: TriedVerdict;
}

/** A dossier that stands open in a tab, under both. */
export interface TriedDossier {
  readonly tabId: number;
  readonly dossier: DossierKey;
  /** Facts that were read, so that "nothing seen yet" can be told from "all is well". */
  readonly seen: number;
  readonly requirements: readonly TriedRequirement[];
}

export const tryMessages = {
  /** A draft on the dossiers that stand open in this browser. Nothing is kept or sent. */
  'draft.try': {
    request: z.strictObject({ content: z.json() }),
    response: undefined as unknown as {
      readonly dossiers: readonly TriedDossier[];
      /** What the organisation calls its own facts. */
      readonly titles: Readonly<Partial<Record<FactName, Localised>>>;
    },
  },
} as const;
