import type { IsoDate } from './data/calendar.ts';
import type { Dossier } from './data/dossier.ts';
import { messages } from './data/messages.ts';
import { clientList, dossierHeader, isScreenName, screenContent, session } from './data/screens.ts';

interface Source {
  readonly dossiers: Dossier[];
  readonly today: IsoDate;
}

/** What the API answers to `/api/...`, to be sent as JSON; `undefined` when there is nothing at this address. */
export function answerOf({ dossiers, today }: Source, pathname: string): unknown {
  const [resource, number, screen, ...rest] = pathname.split('/').slice(2).map(decode);
  if (rest.length > 0) return undefined;
  if (resource === 'sessie' && number === undefined) return session(today);
  if (resource === 'berichten' && number === undefined) return messages(today);
  if (resource !== 'clienten') return undefined;
  if (number === undefined) return clientList(dossiers, today);
  const dossier = dossiers.find((candidate) => candidate.number === number);
  if (!dossier) return undefined;
  if (screen === undefined) return dossierHeader(dossiers, dossier, today);
  return isScreenName(screen) ? { number, ...screenContent(dossier, screen, today) } : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
