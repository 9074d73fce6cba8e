import { Hono } from 'hono';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import { authenticate } from '../auth/authenticate.ts';
import { type App, contextOf } from '../http/context.ts';
import { hasEtag } from '../http/has-etag.ts';
import { etagOf, readRuleSets } from './read-rule-sets.ts';
import { listRevisionsInForce } from './revisions-in-force.ts';

export const ruleSetRoutes = new Hono<App>().get(GetRuleSets.path, authenticate, async (c) => {
  const context = contextOf(c);
  const inForce = await listRevisionsInForce(context);
  const etag = await etagOf(inForce);
  c.header('etag', etag);
  c.header('cache-control', 'private, no-cache');
  if (hasEtag(c.req.header('if-none-match'), etag)) return c.body(null, 304);
  return c.json({ ruleSets: await readRuleSets(context, inForce) });
});
