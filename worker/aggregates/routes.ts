import { Hono } from 'hono';
import {
  GetDueWeeks,
  GetOverview,
  GetRequirementDetail,
  GetTrend,
  ListRequirementCounts,
} from '../../shared/contract/aggregates.ts';
import type { App } from '../http/context.ts';
import { serve } from '../http/serve.ts';
import { listRequirementCounts } from './list-requirement-counts.ts';
import { readDueWeeks } from './read-due-weeks.ts';
import { readOverview } from './read-overview.ts';
import { readRequirement } from './read-requirement.ts';
import { readTrend } from './read-trend.ts';

export const aggregateRoutes = new Hono<App>();
serve(aggregateRoutes, GetOverview, (context, { query }) => readOverview(context, query));
serve(aggregateRoutes, ListRequirementCounts, (context, { query }) => listRequirementCounts(context, query));
serve(aggregateRoutes, GetTrend, (context, { query }) => readTrend(context, query));
serve(aggregateRoutes, GetDueWeeks, (context, { query }) => readDueWeeks(context, query));
serve(aggregateRoutes, GetRequirementDetail, (context, { params, query }) => readRequirement(context, params, query));
