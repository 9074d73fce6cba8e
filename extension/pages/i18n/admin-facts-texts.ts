import { enAdminFacts } from './en-admin-facts.ts';
import { type AdminFactsTexts, nlAdminFacts } from './nl-admin-facts.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the sections in which a fact is chosen. */
export function useFactsTexts(): AdminFactsTexts {
  return { nl: nlAdminFacts, en: enAdminFacts }[useWording().language];
}
