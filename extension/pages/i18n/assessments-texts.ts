import { enAssessments } from './en-assessments.ts';
import { type AssessmentsTexts, nlAssessments } from './nl-assessments.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the view. */
export function useAssessmentsTexts(): AssessmentsTexts {
  return { nl: nlAssessments, en: enAssessments }[useWording().language];
}
