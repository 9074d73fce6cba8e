import { z } from 'zod';
import { ContextValues } from '../domain/ledger.ts';
import { Id } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';

export const Role = z.enum(['worker', 'lead', 'admin', 'auditor']);
export type Role = z.infer<typeof Role>;

export const Team = z.object({ id: Id, name: z.string().min(1).max(120) });
export type Team = z.infer<typeof Team>;

/** Name of a key of the organisation; the key itself is never here. */
export const KeyId = Id.max(40);

/** What of the organisation's settings a client works by. */
export const ClientSettings = z.object({
  /** The key that pseudonyms are made with; absent while there is none. */
  activeKey: z.object({ id: KeyId, fingerprint: z.string().regex(/^[0-9a-f]{16}$/) }).optional(),
  /** Keys that still hold during a change of key. */
  previousKeys: z.array(KeyId),
  worklistReferences: z.boolean(),
  fourEyes: z.boolean(),
  smallCellMinimum: z.number().int().min(5).max(10),
});
export type ClientSettings = z.infer<typeof ClientSettings>;

/** Who is signed in, in which organisation and teams, and what the organisation answers once for every dossier. */
export const Session = z.object({
  person: z.object({ name: z.string().min(1).max(120), role: Role }),
  organisation: z.object({ id: Id, name: z.string().min(1).max(120), context: ContextValues }),
  /** The person's own teams; an admin sees all teams. */
  teams: z.array(Team),
  /** Context facts per team, which go before those of the organisation. Absent in a session kept by an older version. */
  teamContext: z.record(Id, ContextValues).optional(),
  settings: ClientSettings.optional(),
});
export type Session = z.infer<typeof Session>;

export const GetSession = {
  method: 'GET',
  path: '/v1/session',
  summary: 'Who is signed in, their teams, and the settings a client works by.',
  roles: ['worker', 'lead', 'admin', 'auditor'],
  response: Session,
} as const satisfies Endpoint;
