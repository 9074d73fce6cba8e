import type { Catalogue } from '../i18n/nl.ts';
import type { mountOverlay } from './overlay/mount-overlay.tsx';

/**
 * What the scripts that the background loads one after the other leave for the next one: the texts in one language, then
 * the panel, then the reader that uses both. They share a world of their own, where the page cannot come.
 */
interface LoadedParts {
  texts?: Catalogue;
  mountOverlay?: typeof mountOverlay;
}

declare global {
  // Only a `var` becomes a member of `globalThis`.
  var dossierlensParts: LoadedParts | undefined;
}

export function leaveParts(parts: LoadedParts): void {
  globalThis.dossierlensParts = { ...globalThis.dossierlensParts, ...parts };
}

/** @throws Error when the reader was loaded without them; nothing can be shown then */
export function loadedParts(): Required<LoadedParts> {
  const { texts, mountOverlay } = globalThis.dossierlensParts ?? {};
  if (!texts || !mountOverlay) throw new Error('The panel and its texts must be loaded before the reader.');
  return { texts, mountOverlay };
}
