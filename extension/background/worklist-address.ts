import { isBsn } from '../../shared/domain/bsn.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';

/** Where a dossier is found again. */
export interface DossierAddress {
  /** Path with what belongs behind it, on the dossier's own site. */
  readonly path: string;
  /** The address names the dossier; otherwise it is the start of the site, to search from. */
  readonly isExact: boolean;
}

const START: DossierAddress = { path: '/', isExact: false };

/**
 * The part of an address that leads to a dossier and to nothing else. Whatever else stands behind a question mark may be
 * somebody's session or search, so only parameters that name the dossier go along. The first of the addresses that
 * names it counts: a page of frames says it only in a frame.
 */
export function addressOfDossier({ site, id }: DossierKey, addresses: readonly (string | undefined)[]): DossierAddress {
  for (const address of addresses) {
    const found = address && URL.canParse(address) ? pathTo(id, site, new URL(address)) : undefined;
    if (found) return { path: found, isExact: true };
  }
  return START;
}

function pathTo(id: string, site: string, { origin, pathname, searchParams, hash }: URL): string | undefined {
  if (origin !== site) return undefined;
  // A session in the path, as older Java systems have it.
  const path = pathname.replaceAll(/;[^/]*/g, '');
  const named = [...searchParams].filter(([, value]) => isSame(value, id));
  const [route = '', inHash = ''] = hash.replace(/^#/, '').split('?');
  const namedInHash = [...new URLSearchParams(inHash)].filter(([, value]) => isSame(value, id));
  const isInPath = path.split('/').some((part) => isSame(decode(part), id));
  const isInRoute = route.split('/').some((part) => isSame(decode(part), id));
  if (!isInPath && !isInRoute && named.length === 0 && namedInHash.length === 0) return undefined;
  const shownHash = isInRoute || namedInHash.length > 0 ? `#${route}${queryOf(namedInHash)}` : '';
  const whole = `${path}${queryOf(named)}${shownHash}`;
  return namesSomeone(whole, id) ? undefined : whole;
}

const queryOf = (pairs: [string, string][]) => (pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '');

const isSame = (part: string, id: string) => part.toUpperCase() === id.toUpperCase();

function namesSomeone(path: string, id: string): boolean {
  return [...path.matchAll(/\d{8,9}/g)].some(([digits]) => digits !== id && isBsn(digits));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
