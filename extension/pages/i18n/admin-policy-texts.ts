import { enAdminPolicy } from './en-admin-policy.ts';
import { type AdminPolicyTexts, nlAdminPolicy } from './nl-admin-policy.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the section. */
export function usePolicyTexts(): AdminPolicyTexts {
  return { nl: nlAdminPolicy, en: enAdminPolicy }[useWording().language];
}
