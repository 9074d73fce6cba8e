import { z } from 'zod';
import { Answer } from '../domain/answer.ts';
import { IsoDate, IsoInstant, IsoPeriod } from '../domain/date.ts';
import { Fact } from '../domain/fact.ts';
import { Waiver } from '../domain/waiver.ts';
import { type FactName, vocabulary } from '../facts/vocabulary.ts';
import { isContextFact } from '../rules/context-facts.ts';
import { Id } from '../rules/rule-set.ts';
import { Done } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { workers } from './roles.ts';
import { Pseudonym } from './submissions.ts';

/** Under which pseudonym, in which team. */
const place = { team: Id, dossier: Pseudonym };
const JudgementParams = z.strictObject({ id: z.uuid() });

/** An attestation as it is sent: enums and dates. A fresh id for each; another answer is another attestation. */
export const SentAttestation = z.strictObject({
  ...place,
  ruleSet: Id,
  requirement: Id,
  answer: Answer,
  on: IsoDate,
  redo: IsoPeriod,
});
export type SentAttestation = z.infer<typeof SentAttestation>;

/** A waiver as it is sent: a coded reason and dates; at most a year. */
export const SentWaiver = Waiver.safeExtend({ ...place, ruleSet: Id });
export type SentWaiver = z.infer<typeof SentWaiver>;

/** What a context fact can be answered with: a code of the vocabulary or yes/no, never words of a person. */
export function isAnswerTo(fact: FactName, value: string | boolean): boolean {
  const { type, values } = vocabulary[fact];
  if (type === 'boolean') return typeof value === 'boolean';
  // A list of codes, such as where support is given, is answered with one of them.
  const hasCodes = type === 'enum' || type === 'list';
  return hasCodes && typeof value === 'string' && Object.hasOwn(values ?? {}, value);
}

export const SentContextAnswer = z
  .strictObject({
    ...place,
    fact: Fact,
    /** null takes the answer back. */
    value: z.union([z.string().max(60), z.boolean()]).nullable(),
    /** The latest one counts, whatever the order of arrival. */
    answeredAt: IsoInstant,
  })
  .refine(({ fact }) => isContextFact(fact), { path: ['fact'], error: 'Dit gegeven kan niemand beantwoorden.' })
  .refine(({ fact, value }) => value === null || isAnswerTo(fact, value), {
    path: ['value'],
    error: 'Kies een van de antwoorden uit de gegevenslijst.',
  });
export type SentContextAnswer = z.infer<typeof SentContextAnswer>;

/** What colleagues of the team answered about a dossier. Who, is not told; `isOwn` says what the caller may undo. */
export const DossierState = z.object({
  attestations: z.array(
    z.object({
      id: z.uuid(),
      ruleSet: Id,
      requirement: Id,
      answer: Answer,
      on: IsoDate,
      redo: IsoPeriod,
      isOwn: z.boolean(),
    }),
  ),
  waivers: z.array(
    z.object({
      id: z.uuid(),
      ruleSet: Id,
      requirement: Id,
      reason: Waiver.shape.reason,
      on: IsoDate,
      expiresOn: IsoDate,
      isOwn: z.boolean(),
    }),
  ),
  answers: z.array(z.object({ fact: Fact, value: z.union([z.string(), z.boolean()]), answeredAt: IsoInstant })),
});
export type DossierState = z.infer<typeof DossierState>;

/**
 * For members of the team. A POST, because an address ends up in the logs of everything in between and a pseudonym
 * should not. Only what was recorded in this team; an unknown pseudonym has an empty state.
 */
export const ReadDossierState = {
  method: 'POST',
  path: '/v1/dossiers/state',
  summary: 'Attestations, waivers and context answers of one dossier, for members of its team.',
  roles: workers,
  request: z.strictObject({
    ...place,
    /** After a change of key, also what is kept under the pseudonym of the previous one. */
    formerDossier: Pseudonym.optional(),
  }),
  response: DossierState,
  errors: ['not-found'],
} as const satisfies Endpoint;

/** The same id again changes nothing; one that was withdrawn stays so. */
export const PutAttestation = {
  method: 'PUT',
  path: '/v1/attestations/:id',
  summary: 'Records what a person answered to a judged requirement of a dossier.',
  roles: workers,
  params: JudgementParams,
  request: SentAttestation,
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

/** By who made it, or a lead of its team. One that is not there is answered the same. */
export const WithdrawAttestation = {
  method: 'DELETE',
  path: '/v1/attestations/:id',
  summary: 'Takes an attestation back.',
  roles: workers,
  params: JudgementParams,
  response: Done,
} as const satisfies Endpoint;

export const PutWaiver = {
  method: 'PUT',
  path: '/v1/waivers/:id',
  summary: 'Sets a requirement aside for one dossier, for a coded reason and until a day.',
  roles: workers,
  params: JudgementParams,
  request: SentWaiver,
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const WithdrawWaiver = {
  method: 'DELETE',
  path: '/v1/waivers/:id',
  summary: 'Takes a waiver back.',
  roles: workers,
  params: JudgementParams,
  response: Done,
} as const satisfies Endpoint;

export const PutContextAnswer = {
  method: 'PUT',
  path: '/v1/context-answers',
  summary: 'Records the answer to a question about a dossier that decides what applies, or takes it back.',
  roles: workers,
  request: SentContextAnswer,
  response: Done,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const dossierStateEndpoints = [
  ReadDossierState,
  PutAttestation,
  WithdrawAttestation,
  PutWaiver,
  WithdrawWaiver,
  PutContextAnswer,
] as const;
