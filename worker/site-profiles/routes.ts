import { Hono } from 'hono';
import {
  DiscardSiteProfileDraft,
  GetSiteProfile,
  GetSiteProfiles,
  ListSiteProfiles,
  PublishSiteProfile,
  PutSiteProfileDraft,
} from '../../shared/contract/site-profiles.ts';
import type { App } from '../http/context.ts';
import { serve, serveTagged } from '../http/serve.ts';
import { discardDraft } from './discard-draft.ts';
import { listProfiles } from './list-profiles.ts';
import { publishProfile } from './publish-profile.ts';
import { readProfile } from './read-profile.ts';
import { readPublished } from './read-published.ts';
import { saveDraft } from './save-draft.ts';

export const siteProfileRoutes = new Hono<App>();

serveTagged(siteProfileRoutes, GetSiteProfiles, (context) => readPublished(context));

serve(siteProfileRoutes, ListSiteProfiles, async (context) => ({ profiles: await listProfiles(context) }));
serve(siteProfileRoutes, GetSiteProfile, (context, { params }) => readProfile(context, params.profile));
serve(siteProfileRoutes, PutSiteProfileDraft, (context, { params, body }) => saveDraft(context, params.profile, body));
serve(siteProfileRoutes, DiscardSiteProfileDraft, (context, { params, query }) =>
  discardDraft(context, params.profile, query.ifVersion),
);
serve(siteProfileRoutes, PublishSiteProfile, (context, { params, body }) =>
  publishProfile(context, { ...params, ...body }),
);
