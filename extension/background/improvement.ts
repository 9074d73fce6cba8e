import { actionHandlers } from './actions.ts';
import { assessmentHandlers } from './assessments.ts';
import { worklistHandlers } from './worklist.ts';

/** Answers to everything in `messaging/improvement-messages.ts`. */
export const improvementHandlers = { ...actionHandlers, ...assessmentHandlers, ...worklistHandlers };
