import {
  DeleteAssessment,
  GetAssessment,
  ListAssessments,
  MoveAssessment,
  PutAssessment,
  PutScore,
} from '../../shared/contract/supervision-assessments.ts';
import type { improvementMessages } from '../messaging/improvement-messages.ts';
import type { Handlers } from '../messaging/serve.ts';
import { askServer } from './ask-server.ts';
import { onlyOwnPage } from './own-page.ts';
import { ownSubject } from './subject.ts';

type Names = Extract<keyof typeof improvementMessages, `assessment${string}`>;

export const assessmentHandlers: Pick<Handlers, Names> = {
  'assessments.list': async (query, sender) => {
    onlyOwnPage(sender);
    return askServer(ListAssessments, { query });
  },
  'assessment.get': async ({ id }, sender) => {
    onlyOwnPage(sender);
    const [assessment, me] = await Promise.all([askServer(GetAssessment, { parameters: { id } }), ownSubject()]);
    return { assessment, me };
  },
  'assessment.put': async ({ id, ...body }, sender) => {
    onlyOwnPage(sender);
    return askServer(PutAssessment, { parameters: { id }, body });
  },
  'assessment.delete': async ({ id, ifVersion }, sender) => {
    onlyOwnPage(sender);
    return askServer(DeleteAssessment, { parameters: { id }, query: { ifVersion } });
  },
  'assessment.move': async ({ id, ...body }, sender) => {
    onlyOwnPage(sender);
    return askServer(MoveAssessment, { parameters: { id }, body });
  },
  'assessment.score': async ({ id, requirement, ...body }, sender) => {
    onlyOwnPage(sender);
    return askServer(PutScore, { parameters: { id, requirement }, body });
  },
};
