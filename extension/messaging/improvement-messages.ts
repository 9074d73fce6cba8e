import { z } from 'zod';
import { ActionContent, type GetAction, ListActions } from '../../shared/contract/improvement-actions.ts';
import {
  AssessmentContent,
  AssessmentState,
  type AssessorScore,
  ListAssessments,
  PutScore,
  type SupervisionAssessment,
} from '../../shared/contract/supervision-assessments.ts';
import { ListWorklist } from '../../shared/contract/worklist.ts';
import { Id } from '../../shared/domain/id.ts';
import type {
  ActionsPage,
  AssessmentsPage,
  AssessmentWithMe,
  ColleaguesView,
  ImprovementAction,
  WorklistView,
} from './improvement-views.ts';

const id = z.uuid();
const ifVersion = z.number().int().min(0);
/** Numbers stay numbers between our own processes; the contract's query turns texts into them. */
const paged = { cursor: z.string().max(4000).optional(), limit: z.number().int().min(1).max(100).optional() };

/** What the lead's pages ask of the background: improvement actions, supervision assessments, the worklist. */
export const improvementMessages = {
  'actions.list': {
    request: ListActions.query.omit({ cursor: true, limit: true }).extend(paged),
    response: undefined as unknown as ActionsPage,
  },
  'action.get': {
    request: z.strictObject({ id }),
    response: undefined as unknown as z.output<(typeof GetAction)['response']>,
  },
  'action.put': {
    request: z.strictObject({ id, ifVersion, action: ActionContent }),
    response: undefined as unknown as ImprovementAction,
  },
  'actions.due': { request: z.strictObject({}), response: undefined as unknown as { readonly due: number } },
  'colleagues.list': { request: z.strictObject({}), response: undefined as unknown as ColleaguesView },
  'assessments.list': {
    request: ListAssessments.query.omit({ cursor: true, limit: true }).extend(paged),
    response: undefined as unknown as AssessmentsPage,
  },
  'assessment.get': { request: z.strictObject({ id }), response: undefined as unknown as AssessmentWithMe },
  'assessment.put': {
    request: z.strictObject({ id, ifVersion, assessment: AssessmentContent }),
    response: undefined as unknown as SupervisionAssessment,
  },
  'assessment.delete': {
    request: z.strictObject({ id, ifVersion }),
    response: undefined as unknown as { readonly done: true },
  },
  'assessment.move': {
    request: z.strictObject({ id, ifVersion, state: AssessmentState }),
    response: undefined as unknown as SupervisionAssessment,
  },
  'assessment.score': {
    request: PutScore.request.extend({ id, requirement: Id }),
    response: undefined as unknown as AssessorScore,
  },
  'worklist.get': {
    request: ListWorklist.query.omit({ cursor: true, limit: true }).extend({ team: Id, ...paged }),
    response: undefined as unknown as WorklistView,
  },
} as const satisfies Record<string, { request: z.ZodType; response: unknown }>;
