import { Hono } from 'hono';
import { GetRuleSets } from '../../shared/contract/rule-sets.ts';
import type { App } from '../http/context.ts';
import { serveTagged } from '../http/serve.ts';
import { etagOf, readRuleSets } from './read-rule-sets.ts';
import { listRevisionsInForce } from './revisions-in-force.ts';
import { differenceFrom, parseHave } from './what-client-has.ts';

export const ruleSetRoutes = new Hono<App>();

serveTagged(ruleSetRoutes, GetRuleSets, async (context, { query }) => {
  const inForce = await listRevisionsInForce(context);
  return {
    etag: await etagOf(inForce),
    read: async () => {
      if (query.have === undefined) return { ruleSets: await readRuleSets(context, inForce) };
      const { changed, removed } = differenceFrom(parseHave(query.have), inForce);
      return { ruleSets: await readRuleSets(context, changed), removed };
    },
  };
});
