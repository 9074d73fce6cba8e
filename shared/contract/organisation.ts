import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { Id } from '../rules/rule-set.ts';
import { Sha256 } from './common.ts';
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

/** Of an export: rows are many, and nobody looks at them one by one. */
const ExportQuery = PageQuery.extend({ limit: z.coerce.number().int().min(1).max(1000).default(500) });

/** Table by table, row by row, as stored: pass `next` on until it is absent. */
export const ExportOrganisation = {
  method: 'GET',
  path: '/v1/admin/organisation/export',
  summary: 'All data of the organisation, in pages.',
  roles: admins,
  query: ExportQuery,
  response: z.object({
    rows: z.array(z.object({ table: z.string(), row: z.record(z.string(), z.json()) })),
    next: Cursor.optional(),
  }),
} as const satisfies Endpoint;

/**
 * `confirm` is the organisation's id, typed. With four eyes on, the first admin is answered `asked`, and another admin
 * who does the same within a week makes it so. Everything goes, the directory and the audit log too; that it went is
 * kept, with the last link of the log. `erasing`: nobody gets in any more, and the rest of a large organisation goes at
 * night.
 */
export const EraseOrganisation = {
  method: 'POST',
  path: '/v1/admin/organisation/erasure',
  summary: 'Removes the organisation and all its data.',
  roles: admins,
  request: z.strictObject({ confirm: Id }),
  response: z.discriminatedUnion('state', [
    z.object({ state: z.literal('asked'), until: IsoInstant }),
    z.object({ state: z.enum(['erased', 'erasing']), auditSeq: z.number().int().positive(), auditHash: Sha256 }),
  ]),
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
