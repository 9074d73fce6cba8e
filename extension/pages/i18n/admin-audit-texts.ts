import { enAdminAudit } from './en-admin-audit.ts';
import { type AdminAuditTexts, nlAdminAudit } from './nl-admin-audit.ts';
import { useWording } from './texts.tsx';

/** Apart from the other texts, so that they load with the section. */
export function useAuditTexts(): AdminAuditTexts {
  return { nl: nlAdminAudit, en: enAdminAudit }[useWording().language];
}
