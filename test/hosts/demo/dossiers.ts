import type { Dossier } from '../../demo-ecd/data/dossier.ts';
import { demoDossiers } from '../../demo-ecd/data/dossiers.ts';
import { HOST_TODAY } from '../host.ts';

/** The invented dossiers on the day that the truth is written for. */
export const dossiers: readonly Dossier[] = demoDossiers(HOST_TODAY);

/** In order, late, unsigned, overdue, moving, with medication, with nobody around, and just begun. */
export const variety: readonly Dossier[] = [
  '100412',
  '100419',
  '100436',
  '100451',
  '100468',
  '100480',
  '100522',
  '100538',
].map(dossierOf);

export function dossierOf(number: string): Dossier {
  const found = dossiers.find((dossier) => dossier.number === number);
  if (!found) throw new Error(`There is no demo dossier ${number}.`);
  return found;
}
