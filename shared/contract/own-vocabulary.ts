import { z } from 'zod';
import { OwnVocabulary } from '../facts/own-vocabulary.ts';
import { IfVersion } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { admins, everyone } from './roles.ts';

/** `version` is 0 while the organisation never wrote one. */
const Answer = z.object({ version: z.number().int().min(0), vocabulary: OwnVocabulary });

export const GetOwnVocabulary = {
  method: 'GET',
  path: '/v1/vocabulary',
  summary: "The organisation's own labels and facts.",
  roles: everyone,
  response: Answer,
  hasEtag: true,
} as const satisfies Endpoint;

/** Holds at once: a label only adds what is read, and what is read under it names its place on screen. */
export const PutOwnVocabulary = {
  method: 'PUT',
  path: '/v1/admin/vocabulary',
  summary: "Changes the organisation's own labels and facts.",
  roles: admins,
  request: z.strictObject({ ifVersion: IfVersion, vocabulary: OwnVocabulary }),
  response: Answer,
  errors: ['conflict'],
} as const satisfies Endpoint;

export const ownVocabularyEndpoints = [GetOwnVocabulary, PutOwnVocabulary] as const satisfies readonly Endpoint[];
