import { enAdmin } from './en-admin.ts';
import { type AdminTexts, nlAdmin } from './nl-admin.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the admin pages only. */
export function useAdminTexts(): AdminTexts {
  return { nl: nlAdmin, en: enAdmin }[useWording().language];
}
