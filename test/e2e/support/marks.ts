import type { Dossier } from '../../demo-ecd/data/dossier.ts';
import { demoDossiers } from '../../demo-ecd/data/dossiers.ts';
import { plantedDossiers, today } from './planted-dossiers.ts';

/** Ends every text of a client, so that each word on screen tells whose it is. */
export const markOf = (client: string) => `@${client}`;
export const marks = /@(\d{6})/g;

const firstYear = 2001;

/** A year that only the dates of this client have. */
export const yearOf = (client: string, clients: readonly string[]) => String(firstYear + clients.indexOf(client));

/** The demo dossiers with every text and every date different from client to client. */
export function markedDossiers(): Dossier[] {
  const clients = demoDossiers(today()).map(({ number }) => number);
  return plantedDossiers({
    text: (text, { number }) => `${text} ${markOf(number)}`,
    // The 29th of February is not in every year.
    date: (date, { number }) => `${yearOf(number, clients)}-${date.slice(5).replace('02-29', '02-28')}`,
  });
}

/** Clients other than the own one whose marks or years stand in a text. */
export function foreignIn(text: string, client: string, clients: readonly string[]): string[] {
  const marked = [...text.matchAll(marks)].map(([, number]) => number ?? '');
  const dated = clients.filter((other) => new RegExp(`(?<!\\d)${yearOf(other, clients)}(?!\\d)`).test(text));
  return [...new Set([...marked, ...dated])].filter((found) => found !== client);
}
