import type { SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';

type Step = SupervisionAssessment['history'][number];

/** The latest first. */
export function stepsOf({ history }: Pick<SupervisionAssessment, 'history'>): Step[] {
  return [...history].sort((a, b) => b.version - a.version);
}

/** What was done in a step: made, changed, or moved to another state. */
export function historyText({ version, fields, state }: Step, { history: texts, state: states }: AssessmentsTexts) {
  if (version === 1) return texts.made;
  if (fields.length === 0) return texts.moved(states[state]);
  const names: Readonly<Record<string, string>> = texts.field;
  return texts.changed(fields.map((field) => names[field] ?? field).join(', '));
}
