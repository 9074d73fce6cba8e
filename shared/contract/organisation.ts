import { z } from 'zod';
import { Id } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';
import { Cursor, PageQuery } from './page.ts';
import { admins } from './roles.ts';
import { Pseudonym } from './submissions.ts';

/** Everything kept under one pseudonym goes; counters follow; history keeps counts. None there is answered the same. */
export const EraseDossier = {
  method: 'POST',
  path: '/v1/admin/dossiers/erasure',
  summary: 'Removes everything that is kept under the pseudonym of one dossier.',
  roles: admins,
  request: z.strictObject({ dossier: Pseudonym }),
  response: z.object({ removed: z.number().int().min(0) }),
} as const satisfies Endpoint;

/** Table by table, row by row, as stored: pass `next` on until it is absent. */
export const ExportOrganisation = {
  method: 'GET',
  path: '/v1/admin/organisation/export',
  summary: 'All data of the organisation, in pages.',
  roles: admins,
  query: PageQuery,
  response: z.object({
    rows: z.array(z.object({ table: z.string(), row: z.record(z.string(), z.json()) })),
    next: Cursor.optional(),
  }),
} as const satisfies Endpoint;

/** `confirm` is the organisation's id, typed. Everything goes, the directory and the audit log too; that it went is kept. */
export const EraseOrganisation = {
  method: 'POST',
  path: '/v1/admin/organisation/erasure',
  summary: 'Removes the organisation and all its data.',
  roles: admins,
  request: z.strictObject({ confirm: Id }),
  response: z.object({ erased: z.literal(true), auditSeq: z.number().int().min(0), auditHash: z.string() }),
  errors: ['conflict'],
} as const satisfies Endpoint;

/** Counts results anew and compares; with `repair` the counters are set right in the same write. */
export const RecountCounters = {
  method: 'POST',
  path: '/v1/admin/maintenance/recount',
  summary: 'Whether the counters equal a recount of the results.',
  roles: admins,
  request: z.strictObject({ repair: z.boolean() }),
  response: z.object({
    results: z.number().int().min(0),
    differences: z
      .array(
        z.object({
          counter: z.enum(['outcomes', 'dossiers', 'answers', 'due-weeks']),
          team: Id,
          ruleSet: Id,
          requirement: Id.optional(),
          value: z.string().optional(),
          counted: z.number().int(),
          recounted: z.number().int(),
        }),
      )
      .max(1000),
    repaired: z.boolean(),
  }),
} as const satisfies Endpoint;
