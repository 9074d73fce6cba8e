import type { Catalogue } from '../i18n/nl.ts';
import type { mountOverlay } from './overlay/mount-overlay.tsx';

/**
 * What the scripts that the background loads beside each other leave for the reader: the texts in one language, and the
 * panel. The reader begins without them, because reading takes as long as they take to load. They share a world of their
 * own, where the page cannot come.
 */
interface LoadedParts {
  readonly texts?: Catalogue;
  readonly mountOverlay?: typeof mountOverlay;
  /** Called when all parts are there. */
  readonly onComplete?: (parts: PanelParts) => void;
}

export interface PanelParts {
  readonly texts: Catalogue;
  readonly mountOverlay: typeof mountOverlay;
}

declare global {
  // Only a `var` becomes a member of `globalThis`.
  var dossierlensParts: LoadedParts | undefined;
}

export function leaveParts(parts: Pick<LoadedParts, 'texts' | 'mountOverlay'>): void {
  keep({ ...globalThis.dossierlensParts, ...parts });
}

/** @param onComplete called once, at once when everything is there already */
export function whenPartsAreThere(onComplete: (parts: PanelParts) => void): void {
  keep({ ...globalThis.dossierlensParts, onComplete });
}

function keep({ onComplete, ...parts }: LoadedParts): void {
  const { texts, mountOverlay } = parts;
  const isComplete = texts !== undefined && mountOverlay !== undefined;
  globalThis.dossierlensParts = isComplete || !onComplete ? parts : { ...parts, onComplete };
  if (isComplete) onComplete?.({ texts, mountOverlay });
}
