import { enWorklist } from './en-worklist.ts';
import { nlWorklist, type WorklistTexts } from './nl-worklist.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the view. */
export function useWorklistTexts(): WorklistTexts {
  return { nl: nlWorklist, en: enWorklist }[useWording().language];
}
