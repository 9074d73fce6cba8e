import { z } from 'zod';
import { RuleSetRevision } from '../rules/rule-set.ts';
import type { Endpoint } from './endpoint.ts';

/** The published revision in force of each rule set of the organisation. Answers 304 to a matching `If-None-Match`. */
export const GetRuleSets = {
  method: 'GET',
  path: '/v1/rule-sets',
  response: z.object({ ruleSets: z.array(RuleSetRevision) }),
} as const satisfies Endpoint;
