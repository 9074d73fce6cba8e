import { enActions } from './en-actions.ts';
import { type ActionsTexts, nlActions } from './nl-actions.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the view. */
export function useActionsTexts(): ActionsTexts {
  return { nl: nlActions, en: enActions }[useWording().language];
}
