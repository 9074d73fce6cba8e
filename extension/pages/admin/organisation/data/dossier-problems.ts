import { isBsn } from '../../../../../shared/domain/bsn.ts';
import { DossierKey } from '../../../../../shared/domain/ledger.ts';

export type DossierProblem = 'site' | 'number' | 'bsn';

/** Of an address as people copy it, the part that says which dossier system it is; undefined when it is none. */
export function siteOf(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address.trim()) || !URL.canParse(address.trim())) return undefined;
  return new URL(address.trim()).origin;
}

/** What is wrong with how a dossier is named, or the dossier itself. */
export function dossierFrom(address: string, number: string): DossierKey | readonly DossierProblem[] {
  const site = siteOf(address);
  const id = number.trim();
  const problems: DossierProblem[] = [
    ...(site ? [] : ['site' as const]),
    ...(isBsn(id) ? ['bsn' as const] : DossierKey.shape.id.safeParse(id).success ? [] : ['number' as const]),
  ];
  return site && problems.length === 0 ? { site, id } : problems;
}
