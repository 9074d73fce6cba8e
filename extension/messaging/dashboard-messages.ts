import type { z } from 'zod';
import {
  GetDueWeeks,
  GetOverview,
  GetRequirementDetail,
  GetTrend,
  ListRequirementCounts,
  RecordExport,
} from '../../shared/contract/aggregates.ts';
import type { Endpoint } from '../../shared/contract/endpoint.ts';

type AnswerOf<E extends Endpoint> = z.output<E['response']>;

/** What the dashboard asks of the background: numbers of the server, as the contract describes them. */
export const dashboardMessages = {
  'aggregates.overview': {
    request: GetOverview.query,
    response: undefined as unknown as AnswerOf<typeof GetOverview>,
  },
  'aggregates.requirements': {
    request: ListRequirementCounts.query,
    response: undefined as unknown as AnswerOf<typeof ListRequirementCounts>,
  },
  'aggregates.trend': { request: GetTrend.query, response: undefined as unknown as AnswerOf<typeof GetTrend> },
  'aggregates.due-weeks': {
    request: GetDueWeeks.query,
    response: undefined as unknown as AnswerOf<typeof GetDueWeeks>,
  },
  'aggregates.requirement': {
    request: GetRequirementDetail.params.extend(GetRequirementDetail.query.shape),
    response: undefined as unknown as AnswerOf<typeof GetRequirementDetail>,
  },
  /** A view was exported or printed. The file itself is made in the page. */
  'export.record': { request: RecordExport.request, response: undefined as unknown as AnswerOf<typeof RecordExport> },
} as const;
