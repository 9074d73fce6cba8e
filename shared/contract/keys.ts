import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { Person } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { admins, supervisors } from './roles.ts';
import { KeyId } from './session.ts';

/** First 16 digits of HMAC-SHA-256 with the key over the text `dossierlens key fingerprint`. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

/** Names of the organisation's keys; the keys live in the browsers. */
export const OrganisationKey = z.object({
  id: KeyId,
  state: z.enum(['active', 'previous', 'revoked']),
  fingerprint: Fingerprint,
  createdAt: IsoInstant,
  createdBy: Person,
  changedAt: IsoInstant,
  /** Results that were made with it and not renewed under a later one. */
  dossiers: z.number().int().min(0),
});
export type OrganisationKey = z.infer<typeof OrganisationKey>;

export const ListKeys = {
  method: 'GET',
  path: '/v1/admin/keys',
  summary: 'The organisation’s keys by name, with how many results still stand under each.',
  roles: supervisors,
  response: z.object({ keys: z.array(OrganisationKey).max(200) }),
} as const satisfies Endpoint;

/** The active one becomes `previous`: both hold, so that browsers can change over one by one. */
export const RotateKey = {
  method: 'PUT',
  path: '/v1/admin/keys/:key',
  summary: 'Makes a new key the active one.',
  roles: admins,
  params: z.strictObject({ key: KeyId }),
  request: z.strictObject({ fingerprint: Fingerprint }),
  response: OrganisationKey,
  status: 201,
  errors: ['conflict'],
} as const satisfies Endpoint;

/** Nothing made with it is accepted any more. `conflict` for the active key: rotate first. */
export const RevokeKey = {
  method: 'DELETE',
  path: '/v1/admin/keys/:key',
  summary: 'Revokes a previous key.',
  roles: admins,
  params: z.strictObject({ key: KeyId }),
  response: OrganisationKey,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const keyEndpoints = [ListKeys, RotateKey, RevokeKey] as const;
