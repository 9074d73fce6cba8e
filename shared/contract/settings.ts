import { z } from 'zod';
import { ContextValues } from '../domain/ledger.ts';
import { Id } from '../rules/rule-set.ts';
import { IfVersion, PersonName, Version } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { admins, supervisors } from './roles.ts';
import { Role } from './session.ts';

/** Where a claim stands in a token, such as `realm_access.roles` or `groups`; a name with dots in it between quotes is not needed by any provider we know. */
const ClaimPath = z
  .string()
  .regex(/^[^\s.]{1,200}(\.[^\s.]{1,100}){0,4}$/, 'Schrijf het als groups of realm_access.roles.');
const ClaimValue = z.string().min(1).max(255);

/** From claims to role and teams. Of several roles the one with the most rights counts; no role is no access. */
export const ClaimMapping = z.strictObject({
  role: z.strictObject({ claim: ClaimPath, values: z.record(ClaimValue, Role) }),
  teams: z.strictObject({ claim: ClaimPath, values: z.record(ClaimValue, Id) }).optional(),
});
export type ClaimMapping = z.infer<typeof ClaimMapping>;

export const Settings = z.strictObject({
  name: PersonName,
  /** Context facts that hold for every dossier. */
  context: ContextValues,
  smallCellMinimum: z.number().int().min(5).max(10),
  fourEyes: z.boolean(),
  worklistReferences: z.boolean(),
  retainResultsMonths: z.number().int().min(1).max(60),
  retainHistoryMonths: z.number().int().min(6).max(120),
  peopleFrom: z.enum(['directory', 'claims']),
  claimMapping: ClaimMapping.optional(),
});
export type Settings = z.infer<typeof Settings>;

const Answer = z.object({ version: Version, settings: Settings });

export const GetSettings = {
  method: 'GET',
  path: '/v1/admin/settings',
  summary: 'The settings of the organisation.',
  roles: supervisors,
  response: Answer,
} as const satisfies Endpoint;

/**
 * Switching worklist references off removes them. `conflict` when the caller would lose access by it: roles from
 * claims without a mapping that makes the caller an admin.
 */
export const PutSettings = {
  method: 'PUT',
  path: '/v1/admin/settings',
  summary: 'Changes the settings of the organisation.',
  roles: admins,
  request: z.strictObject({ ifVersion: IfVersion.min(1), settings: Settings }),
  response: Answer,
  errors: ['conflict'],
} as const satisfies Endpoint;

export const settingsEndpoints = [GetSettings, PutSettings] as const;
