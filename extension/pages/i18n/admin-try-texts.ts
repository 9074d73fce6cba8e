import { enAdminTry } from './en-admin-try.ts';
import { type AdminTryTexts, nlAdminTry } from './nl-admin-try.ts';
import { useWording } from './texts.tsx';

export function useTryTexts(): AdminTryTexts {
  return { nl: nlAdminTry, en: enAdminTry }[useWording().language];
}
