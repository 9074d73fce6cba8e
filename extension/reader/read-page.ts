import type { PagePlace } from './page-place.ts';
import { createPageReader, type PageReaderOptions, type Reading } from './page-reader.ts';
import type { ReadObservation } from './read-observation.ts';

export type { Reading } from './page-reader.ts';
export type { Candidate, ReadObservation } from './read-observation.ts';

export interface ReadOptions extends PageReaderOptions {
  readonly now: Date;
}

/**
 * Reads every fact of the vocabulary that stands on a page, from the markup alone: no site is known here.
 * Precision before recall: what is not certain gives no observation.
 */
export function readPage(root: ParentNode & Node, place: PagePlace, options: ReadOptions): ReadObservation[] {
  return [...readWholePage(root, place, options).observations];
}

/** As `readPage`, with what may be a fact beside what is one. */
export function readWholePage(root: ParentNode & Node, place: PagePlace, { now, ...options }: ReadOptions): Reading {
  return createPageReader(root, options).read({ place, now });
}
