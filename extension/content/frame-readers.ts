import { type PagePlace, placeOf } from '../reader/page-place.ts';
import { createPageReader, type PageReader, type PageReaderOptions } from '../reader/page-reader.ts';
import type { SiteReader } from '../reader/profile/site-reader.ts';
import type { Visit } from '../reader/profile/visit-health.ts';
import type { ReadObservation } from '../reader/read-observation.ts';
import type { PageFrame } from './page-frames.ts';

export interface FrameReadersOptions extends PageReaderOptions {
  /** Reads with the profile of the site what it knows; all else stays as it was read. */
  readonly site: SiteReader;
  /** The last turn of changes that is known of now. */
  turn(): number;
  /** The page has been quiet so long that what is not there by now is not coming. */
  isSettled(): boolean;
}

/** What one document held, in the turn in which that was certain. */
export interface FrameRead {
  readonly turn: number;
  readonly observations: readonly ReadObservation[];
  /** The page of the site's profile that it is, when it is one. */
  readonly visit: Visit | undefined;
  /** To be read again when the page has been quiet. */
  readonly isWaiting: boolean;
}

/** Reads the documents of a page, each time only what changed in them, and never long at a time. */
export class FrameReaders {
  readonly #options: FrameReadersOptions;
  #readers = new WeakMap<Document, { readonly root: Element; readonly reader: PageReader }>();

  constructor(options: FrameReadersOptions) {
    this.#options = options;
  }

  markChanged(records: readonly MutationRecord[]): void {
    const byDocument = Map.groupBy(records, ({ target }) => target.ownerDocument ?? (target as Document));
    for (const [document, own] of byDocument) this.#readers.get(document)?.reader.markChanged(own);
  }

  /** @param signal ends it early: then it rejects */
  async read(frames: readonly PageFrame[], now: Date, signal: AbortSignal): Promise<readonly FrameRead[]> {
    const places = new Map<PageFrame, PagePlace>();
    const all: FrameRead[] = [];
    for (const frame of frames) {
      const { document } = frame;
      const root = document.documentElement;
      if (!root) continue;
      const place = placeInPage(frame, root, frame.parent && places.get(frame.parent));
      places.set(frame, place);
      const { observations } = await this.#readerOf(document, root).readInSlices({ place, now }, signal);
      const options = { now, isTop: frame.depth === 0, isSettled: this.#options.isSettled() };
      const { isIgnored } = this.#options;
      const read = this.#options.site.read(root, place, { ...options, isIgnored }, observations);
      const visit =
        read.page === undefined ? undefined : { visit: `${read.page} ${document.URL}`, fields: read.fields };
      all.push({ turn: this.#options.turn(), observations: read.observations, visit, isWaiting: read.isWaiting });
    }
    return all;
  }

  /** Everything is read anew, because it is to be understood in another way. */
  forget(): void {
    this.#readers = new WeakMap();
  }

  #readerOf(document: Document, root: Element): PageReader {
    const known = this.#readers.get(document);
    if (known?.root === root) return known.reader;
    const reader = createPageReader(root, this.#options);
    this.#readers.set(document, { root, reader });
    return reader;
  }
}

/** A frame is about what the page around it is about, unless it says otherwise. */
function placeInPage({ document }: PageFrame, root: Element, around: PagePlace | undefined): PagePlace {
  const { protocol, pathname } = new URL(document.URL);
  // A frame that was filled by the page itself has no address of its own.
  const path = protocol === 'http:' || protocol === 'https:' ? pathname : (around?.path ?? '/');
  const own = placeOf(root, path, document.title || (around?.title ?? ''));
  return { ...own, topics: [...own.topics, ...(around?.topics ?? [])] };
}
