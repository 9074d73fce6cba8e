import { Hono } from 'hono';
import {
  CreateInvitation,
  ListColleagues,
  ListInvitations,
  ListPeople,
  ListTeams,
  PutPerson,
  PutTeam,
  RedeemInvitation,
  RevokeInvitation,
} from '../../shared/contract/directory.ts';
import { readToken } from '../auth/authenticate.ts';
import { findCandidates } from '../auth/find-actor.ts';
import { openDatabase } from '../db/database.ts';
import type { App } from '../http/context.ts';
import { limitPerson } from '../http/limit-rate.ts';
import { serve } from '../http/serve.ts';
import { limitBody, validJson } from '../http/valid-json.ts';
import { readSession } from '../session/read-session.ts';
import { createInvitation, listInvitations, revokeInvitation } from './invitations.ts';
import { listColleagues, listPeople } from './list-people.ts';
import { putPerson } from './put-person.ts';
import { redeemInvitation } from './redeem-invitation.ts';
import { listTeams, putTeam } from './teams.ts';

export const directoryRoutes = new Hono<App>();

serve(directoryRoutes, ListPeople, (context, { query }) => listPeople(context, query));
serve(directoryRoutes, ListColleagues, listColleagues);
serve(directoryRoutes, PutPerson, (context, { params, body }) => putPerson(context, params.subject, body));
serve(directoryRoutes, ListTeams, listTeams);
serve(directoryRoutes, PutTeam, (context, { params, body }) => putTeam(context, params.team, body));
serve(directoryRoutes, ListInvitations, (context, { query }) => listInvitations(context, query));
serve(directoryRoutes, CreateInvitation, (context, { params, body }) => createInvitation(context, params.id, body));
serve(directoryRoutes, RevokeInvitation, (context, { params }) => revokeInvitation(context, params.id));

/** The only route for somebody with a good token whom the directory does not know. The token goes before the body. */
directoryRoutes.post(
  RedeemInvitation.path,
  async (c, next) => {
    const { candidate, claims } = await readToken(c);
    await limitPerson(c, candidate.organisation.id, String(claims.sub));
    c.set('verified', { candidate, claims });
    await next();
  },
  limitBody,
  validJson(RedeemInvitation.request),
  async (c) => {
    const { candidate, claims } = c.get('verified');
    const subject = String(claims.sub);
    const db = openDatabase(c.env.DB);
    const place = { db, now: new Date(), requestId: c.get('requestId') };
    await redeemInvitation({ ...place, candidate, subject }, c.req.valid('json'));
    const [known] = await findCandidates(db, { issuer: String(claims.iss), audiences: [candidate.audience], subject });
    if (!known?.person) throw new Error('a person who was let in is gone');
    return c.json(await readSession({ ...place, actor: known.person }));
  },
);
