import { type PagePlace, placeOf } from '../reader/page-place.ts';
import { createPageReader, type PageReader, type PageReaderOptions } from '../reader/page-reader.ts';
import { isEnglishPage } from '../reader/page-view.ts';
import type { SiteReader } from '../reader/profile/site-reader.ts';
import type { Visit } from '../reader/profile/visit-health.ts';
import type { ReadObservation } from '../reader/read-observation.ts';
import { dayInNetherlands } from '../reader/values/dutch-date.ts';
import type { PageFrame } from './page-frames.ts';
import { type ReadLabel, unclearLabels } from './unclear-labels.ts';

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
  /** What may be a fact, if a person says so. */
  readonly labels: readonly ReadLabel[];
  /** The page of the site's profile that it is, when it is one. */
  readonly visit: Visit | undefined;
  /** To be read again when the page has been quiet. */
  readonly isWaiting: boolean;
}

/** Reads the documents of a page, each time only what changed in them, and never long at a time. */
export class FrameReaders {
  readonly #options: FrameReadersOptions;
  #readers = new WeakMap<Document, { readonly root: Element; readonly reader: PageReader }>();
  readonly #shadowRoots = new WeakMap<Document, Set<ShadowRoot>>();

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
      const around = frame.parent && places.get(frame.parent);
      const place = (chosen: readonly Element[]) =>
        placeInPage(frame, root, { around, shadowRoots: this.#shadowRootsOf(document), chosen });
      const reader = this.#readerOf(document, root);
      const known = this.#shadowRootsOf(document).length;
      let reading = await reader.readInSlices({ place, now }, signal);
      // Shadow trees are known once they were read; what they say about the page holds for all of it.
      if (this.#shadowRootsOf(document).length > known) reading = await reader.readInSlices({ place, now }, signal);
      places.set(frame, reading.place);
      const { observations, candidates } = reading;
      const options = { now, isTop: frame.depth === 0, isSettled: this.#options.isSettled() };
      const { isIgnored } = this.#options;
      const read = this.#options.site.read(root, reading.place, { ...options, isIgnored }, observations);
      const visit =
        read.page === undefined ? undefined : { visit: `${read.page} ${document.URL}`, fields: read.fields };
      const dates = { now, today: dayInNetherlands(now), isEnglish: isEnglishPage(root) };
      all.push({
        turn: this.#options.turn(),
        observations: read.observations,
        labels: unclearLabels(candidates, read.observations, reading.place, dates),
        visit,
        isWaiting: read.isWaiting,
      });
    }
    return all;
  }

  /** Everything is read anew, because it is to be understood in another way. */
  forget(): void {
    this.#readers = new WeakMap();
  }

  #receive(document: Document, root: ShadowRoot): void {
    const known = this.#shadowRoots.get(document) ?? new Set();
    this.#shadowRoots.set(document, known.add(root));
    this.#options.onShadowRoot?.(root);
  }

  #shadowRootsOf(document: Document): readonly ShadowRoot[] {
    const known = this.#shadowRoots.get(document) ?? new Set();
    for (const root of known) if (!root.host.isConnected) known.delete(root);
    return [...known];
  }

  #readerOf(document: Document, root: Element): PageReader {
    const known = this.#readers.get(document);
    if (known?.root === root) return known.reader;
    const reader = createPageReader(root, { ...this.#options, onShadowRoot: (each) => this.#receive(document, each) });
    this.#readers.set(document, { root, reader });
    return reader;
  }
}

/** A frame is about what the page around it is about, unless it says otherwise. */
function placeInPage({ document }: PageFrame, root: Element, { around, shadowRoots, chosen }: PlaceParts): PagePlace {
  const { protocol, pathname } = new URL(document.URL);
  // A frame that was filled by the page itself has no address of its own.
  const path = protocol === 'http:' || protocol === 'https:' ? pathname : (around?.path ?? '/');
  const own = placeOf(root, path, document.title || (around?.title ?? ''), shadowRoots, chosen);
  return { ...own, topics: [...own.topics, ...(around?.topics ?? [])] };
}

interface PlaceParts {
  /** The place of the page around the frame. */
  readonly around: PagePlace | undefined;
  readonly shadowRoots: readonly ShadowRoot[];
  readonly chosen: readonly Element[];
}
