import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { ContextValues } from '../domain/ledger.ts';
import { Id } from '../rules/rule-set.ts';
import { IfVersion, Person, PersonName, Sha256, Subject, Version } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { PageQuery, pageOf } from './page.ts';
import { admins, readers, supervisors } from './roles.ts';
import { Role, Session } from './session.ts';

export const DirectoryPerson = z.object({
  subject: Subject,
  version: Version,
  name: PersonName,
  role: Role,
  teams: z.array(Id),
  isActive: z.boolean(),
  source: z.enum(['directory', 'claims', 'invitation']),
});
export type DirectoryPerson = z.infer<typeof DirectoryPerson>;

/** By name. `search` looks in names, from two letters on. */
export const ListPeople = {
  method: 'GET',
  path: '/v1/admin/people',
  summary: 'The people of the organisation with role and teams.',
  roles: supervisors,
  query: PageQuery.extend({ team: Id.optional(), role: Role.optional(), search: z.string().min(2).max(80).optional() }),
  response: pageOf(DirectoryPerson),
} as const satisfies Endpoint;

/** Only names and subjects, to choose an owner or assessor from: leads and admins, of whom a lead need not know more. */
export const ListColleagues = {
  method: 'GET',
  path: '/v1/colleagues',
  summary: 'Leads and admins of the organisation, by name.',
  roles: readers,
  response: z.object({ people: z.array(z.object({ subject: Subject, name: PersonName })).max(1000) }),
} as const satisfies Endpoint;

/**
 * `ifVersion` 0 adds somebody. `conflict` when the last active admin would go, and for people whom claims bring. A
 * person is never removed while actions and assessments name them: made inactive they are refused at once.
 */
export const PutPerson = {
  method: 'PUT',
  path: '/v1/admin/people/:subject',
  summary: 'Adds a person or changes their name, role, teams or whether they may sign in.',
  roles: admins,
  params: z.strictObject({ subject: Subject }),
  request: z.strictObject({
    ifVersion: IfVersion,
    person: z.strictObject({
      name: PersonName,
      role: Role,
      teams: z.array(Id).max(100),
      isActive: z.boolean(),
    }),
  }),
  response: DirectoryPerson,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const DirectoryTeam = z.object({
  id: Id,
  version: Version,
  name: PersonName,
  context: ContextValues,
  isClosed: z.boolean(),
  people: z.number().int().min(0),
});
export type DirectoryTeam = z.infer<typeof DirectoryTeam>;

export const ListTeams = {
  method: 'GET',
  path: '/v1/admin/teams',
  summary: 'The teams of the organisation.',
  roles: supervisors,
  response: z.object({ teams: z.array(DirectoryTeam).max(1000) }),
} as const satisfies Endpoint;

/** `ifVersion` 0 adds one. A closed team takes no submissions; its results and history stay. */
export const PutTeam = {
  method: 'PUT',
  path: '/v1/admin/teams/:team',
  summary: 'Adds a team or changes its name, context facts or whether it is closed.',
  roles: admins,
  params: z.strictObject({ team: Id }),
  request: z.strictObject({
    ifVersion: IfVersion,
    team: z.strictObject({ name: PersonName, context: ContextValues, isClosed: z.boolean() }),
  }),
  response: DirectoryTeam,
  errors: ['conflict'],
} as const satisfies Endpoint;

export const Invitation = z.object({
  id: z.uuid(),
  role: Role,
  teams: z.array(Id),
  createdAt: IsoInstant,
  createdBy: Person,
  expiresAt: IsoInstant,
  state: z.enum(['open', 'used', 'expired', 'revoked']),
  usedBy: Person.optional(),
});
export type Invitation = z.infer<typeof Invitation>;

export const ListInvitations = {
  method: 'GET',
  path: '/v1/admin/invitations',
  summary: 'Invitations, the newest first.',
  roles: supervisors,
  query: PageQuery,
  response: pageOf(Invitation),
} as const satisfies Endpoint;

/** The code is made in the admin's browser, which puts it in a link together with the organisation's key; here comes its hash. */
export const CreateInvitation = {
  method: 'PUT',
  path: '/v1/admin/invitations/:id',
  summary: 'Makes an invitation that somebody can use once.',
  roles: admins,
  params: z.strictObject({ id: z.uuid() }),
  request: z.strictObject({
    /** SHA-256 of the code, in hexadecimal. */
    codeHash: Sha256,
    role: Role,
    teams: z.array(Id).max(100),
    days: z.number().int().min(1).max(30),
  }),
  response: Invitation,
  status: 201,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const RevokeInvitation = {
  method: 'DELETE',
  path: '/v1/admin/invitations/:id',
  summary: 'Makes an invitation useless.',
  roles: admins,
  params: z.strictObject({ id: z.uuid() }),
  response: Invitation,
  errors: ['not-found'],
} as const satisfies Endpoint;

/**
 * With a token of the organisation's own issuer, by somebody whom the directory does not know yet. Used, expired,
 * revoked and unknown codes are all `not-found`: trying codes teaches nothing.
 */
export const RedeemInvitation = {
  method: 'POST',
  path: '/v1/invitations/redemption',
  summary: 'Uses an invitation: the caller gets into the directory.',
  roles: 'token',
  request: z.strictObject({ code: z.string().regex(/^[\w-]{22,128}$/), name: PersonName }),
  response: Session,
  errors: ['not-found', 'conflict'],
} as const satisfies Endpoint;

export const directoryEndpoints = [
  ListPeople,
  ListColleagues,
  PutPerson,
  ListTeams,
  PutTeam,
  ListInvitations,
  CreateInvitation,
  RevokeInvitation,
  RedeemInvitation,
] as const;
