import { z } from 'zod';
import { IsoDate, IsoInstant } from '../domain/date.ts';
import { Sha256 } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { PageQuery, pageOf } from './page.ts';
import { supervisors } from './roles.ts';

/** `noun.verb` */
export const AuditAction = z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);

/** Ids, codes, counts and days: never text of a person. */
export const AuditDetails = z.record(
  z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
  z.union([z.string().max(200), z.number(), z.boolean(), z.null()]),
);
export type AuditDetails = z.infer<typeof AuditDetails>;

/** One row, in the words of NEN 7513 where it has them; `hash` is over all other fields in canonical JSON. */
export const AuditEntry = z.object({
  seq: z.number().int().positive(),
  at: IsoInstant,
  actor: z.string(),
  role: z.string(),
  action: AuditAction,
  objectKind: z.string(),
  objectId: z.string(),
  outcome: z.enum(['done', 'refused']),
  requestId: z.string(),
  details: AuditDetails,
  previousHash: Sha256,
  hash: Sha256,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** The newest first. With `order=oldest` it is what an export is made of. Looking is written in the log as well. */
export const ListAudit = {
  method: 'GET',
  path: '/v1/admin/audit',
  summary: 'The audit log.',
  roles: supervisors,
  query: PageQuery.extend({
    action: AuditAction.optional(),
    actor: z.string().min(1).max(255).optional(),
    objectKind: z.string().min(1).max(60).optional(),
    objectId: z.string().min(1).max(255).optional(),
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    order: z.enum(['newest', 'oldest']).default('newest'),
  }),
  response: pageOf(AuditEntry),
} as const satisfies Endpoint;

export const AuditProblem = z.object({
  seq: z.number().int().positive(),
  kind: z.enum(['changed', 'missing', 'chain-broken', 'cut-off']),
});

/** Looks at one stretch at a time: pass `next` on until it is absent. */
export const VerifyAudit = {
  method: 'GET',
  path: '/v1/admin/audit/verification',
  summary: 'Whether the hash chain of the audit log holds.',
  roles: supervisors,
  query: z.strictObject({ from: z.coerce.number().int().positive().default(1) }),
  response: z.object({
    verified: z.number().int().min(0),
    /** To keep elsewhere: a log that was rewritten as a whole does not give this again. */
    head: z.object({ seq: z.number().int().positive(), hash: Sha256 }).optional(),
    problems: z.array(AuditProblem).max(100),
    next: z.number().int().positive().optional(),
  }),
} as const satisfies Endpoint;

export const auditEndpoints = [ListAudit, VerifyAudit] as const;
