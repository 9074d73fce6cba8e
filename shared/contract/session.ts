import { z } from 'zod';
import { ContextValues } from '../domain/ledger.ts';
import { Id } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';

export const Role = z.enum(['worker', 'lead', 'admin', 'auditor']);
export type Role = z.infer<typeof Role>;

export const Team = z.object({ id: Id, name: z.string().min(1).max(120) });
export type Team = z.infer<typeof Team>;

/** Who is signed in, in which organisation and teams, and what the organisation answers once for every dossier. */
export const Session = z.object({
  person: z.object({ name: z.string().min(1).max(120), role: Role }),
  organisation: z.object({ id: Id, name: z.string().min(1).max(120), context: ContextValues }),
  /** The person's own teams; an admin sees all teams. */
  teams: z.array(Team),
});
export type Session = z.infer<typeof Session>;

export const GetSession = { method: 'GET', path: '/v1/session', response: Session } as const satisfies Endpoint;
