import { z } from 'zod';
import { Id, RuleSetRevision } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';
import { everyone } from './roles.ts';

/** What a client already has: `id:revision:hash` of each rule set, separated by commas. */
const Have = z
  .string()
  .max(4000)
  .regex(/^(?:(?:^|,)[a-z0-9-]{1,80}:\d{1,6}:[0-9a-f]{64})+$/, 'Schrijf het als id:revisie:hash,id:revisie:hash.');

/**
 * The published revision in force of each rule set of the organisation. With `have` only those that differ from what
 * the client has, and in `removed` those that no longer hold: a small answer after a small change.
 */
export const GetRuleSets = {
  method: 'GET',
  path: '/v1/rule-sets',
  summary: 'The rule-set revisions in force; with `have` only what differs from that.',
  roles: everyone,
  query: z.strictObject({ have: Have.optional() }),
  response: z.object({ ruleSets: z.array(RuleSetRevision), removed: z.array(Id).optional() }),
  hasEtag: true,
} as const satisfies Endpoint;
