import type { Identity } from '../reader/identity.ts';

/**
 * What the recogniser saw when it asked for the reader. They share a world of their own, where the page cannot come. While
 * the reader loads, the page may become another client's, in parts; then the reader must know that it came in between.
 */
declare global {
  // Only a `var` becomes a member of `globalThis`.
  var dossierlensRecognised: string | undefined;
}

function printOf(identity: Identity, address: string): string {
  return JSON.stringify([identity.kind, identity.kind === 'known' ? identity.id : '', address]);
}

export function leaveRecognised(identity: Identity, address: string): void {
  globalThis.dossierlensRecognised = printOf(identity, address);
}

/** Whether another dossier or address stands on the page now; false when nobody left what was there. */
export function isOtherThanRecognised(identity: Identity, address: string): boolean {
  const seen = globalThis.dossierlensRecognised;
  return seen !== undefined && seen !== printOf(identity, address);
}
