import type { Evidence, Observation } from '../../shared/domain/fact.ts';
import { isElement, type OpenShadowRoot, openShadowRootsWith } from './composed-tree.ts';
import { ContextFinder } from './context.ts';
import { SLICE_MS } from './in-slices.ts';
import { MarkReader, type MarkReading, type ReadingContext, type SpotReading } from './mark-reader.ts';
import { tidy } from './normalise.ts';
import { onePerPlace } from './one-per-place.ts';
import type { PagePlace } from './page-place.ts';
import { bearsAlike, bearsOnOthers, type Mark, PageScan } from './page-scan.ts';
import { PageStamps } from './page-stamps.ts';
import { isEnglishPage, type PageView } from './page-view.ts';
import type { Candidate, ReadObservation } from './read-observation.ts';
import { formSelector, SearchForms } from './search-form.ts';
import { TextMemo } from './text-memo.ts';
import { TimeUp } from './time-up.ts';
import { dayInNetherlands } from './values/dutch-date.ts';
import { clip } from './values/parse-value.ts';
import { controlText, lookingOnce } from './visible-text.ts';
import { yieldToPage } from './yield-to-page.ts';

export interface PageReaderOptions {
  /** Enters closed shadow roots, where the browser lets an extension. */
  readonly openShadowRoot?: OpenShadowRoot | undefined;
  /** Parts that are no evidence: what is typed but not saved, what was on screen for another dossier. */
  readonly isIgnored?: ((element: Element) => boolean) | undefined;
  /** Called for every shadow root that is entered, so that its changes can be followed; also for known ones. */
  readonly onShadowRoot?: ((root: ShadowRoot) => void) | undefined;
}

export interface Reading {
  readonly place: PagePlace;
  readonly observations: readonly ReadObservation[];
  readonly candidates: readonly Candidate[];
  /** False when the page changed so much meanwhile that parts were left out. */
  readonly isComplete: boolean;
}

export interface ReadRequest {
  /** Or what tells it, from what the page marks as chosen in its menus and rows of tabs. */
  readonly place: PagePlace | ((chosen: readonly Element[]) => PagePlace);
  readonly now: Date;
}

/** Reads a page again and again, each time only the parts that changed. */
export interface PageReader {
  /** All at once: for tests, for small pages, for tools. */
  read(request: ReadRequest): Reading;
  /**
   * In slices of a few milliseconds, between which the page does its own work. Rejects with the signal's reason when it
   * is aborted.
   */
  readInSlices(request: ReadRequest, signal?: AbortSignal): Promise<Reading>;
  /** Must be told of every change of the page, before the next reading. Cheap. */
  markChanged(records: readonly MutationRecord[]): void;
  /** Reads everything anew the next time: what is shown can change without a change of the markup. */
  forget(): void;
}

/** A page that changes all the time is not waited for. */
const MOST_ROUNDS = 3;
const MOST_CANDIDATES = 50;
/** Style sheets, media and late components change what is shown without a change of the markup. */
const WHOLE_EVERY_MS = 15_000;
/** A page that takes long to read is read as a whole less often: most of the time is for what changes. */
const WHOLE_REST = 10;

/** A mark that has been put off so many times is read to its end. */
const MOST_PUT_OFF = 200;
const never = () => false;

export function createPageReader(root: ParentNode & Node, options: PageReaderOptions = {}): PageReader {
  return new IncrementalReader(root, options);
}

class IncrementalReader implements PageReader {
  readonly #root: ParentNode & Node;
  readonly #options: PageReaderOptions;
  readonly #stamps = new PageStamps();
  readonly #scan: PageScan;
  #view: PageView | undefined;
  #context: ContextFinder | undefined;
  #reader: MarkReader | undefined;
  /** While a mark is read that may be put off. */
  #isTimeUp = never;
  #print = '';
  #topics = '';
  /** The spots by which others were understood at the last reading. */
  #bearing: readonly Mark[] = [];
  #wholeAt = 0;
  /** Milliseconds, with what the page did meanwhile. */
  #wholeTook = 0;

  constructor(root: ParentNode & Node, options: PageReaderOptions) {
    this.#root = root;
    this.#options = options;
    this.#scan = new PageScan(root, { stamps: this.#stamps, onShadowRoot: options.onShadowRoot });
  }

  markChanged(records: readonly MutationRecord[]): void {
    this.#stamps.note(records);
  }

  forget(): void {
    this.#stamps.forgetAll();
  }

  read(request: ReadRequest): Reading {
    const steps = this.#steps(request, () => false);
    for (;;) {
      const { done, value } = lookingOnce(() => steps.next(), this.#scan.lacks);
      if (done) return value;
    }
  }

  async readInSlices(request: ReadRequest, signal?: AbortSignal): Promise<Reading> {
    let until = performance.now() + SLICE_MS;
    const steps = this.#steps(request, () => performance.now() >= until);
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = lookingOnce(() => steps.next(), this.#scan.lacks);
      if (done) return value;
      await yieldToPage();
      until = performance.now() + SLICE_MS;
    }
  }

  /** Yields wherever the time of a slice is up. */
  *#steps(request: ReadRequest, isTimeUp: () => boolean): Generator<undefined, Reading, undefined> {
    if ('openShadowRoot' in this.#options) openShadowRootsWith(this.#options.openShadowRoot);
    const start = performance.now();
    const isWhole = request.now.getTime() - this.#wholeAt > Math.max(WHOLE_EVERY_MS, WHOLE_REST * this.#wholeTook);
    if (isWhole) {
      this.#wholeAt = request.now.getTime();
      this.#stamps.forgetAll();
    }
    const { reader, context } = this.#toolsFor(request);
    for (let round = 1; ; round += 1) {
      this.#stamps.takeIn();
      const { turn } = this.#stamps;
      this.#scan.start();
      while (!this.#scan.step(isTimeUp)) yield;
      const { marks } = this.#scan;
      const place = placeIn(request, marks);
      this.#noteSurroundings(place, marks, turn);
      const headed = context.headingsAnew({ turn, contextTurn: this.#stamps.contextTurn });
      for (const mark of headed ? marks : []) {
        headed?.add(mark);
        if (isTimeUp()) yield;
      }
      const around = this.#around({ place, now: request.now }, context, marks, turn);
      const read: MarkReading[] = [];
      for (const mark of marks) {
        read.push(this.#readAtOnce(mark, around, isTimeUp) ?? (yield* this.#readInTime(mark, around, isTimeUp)));
        if (isTimeUp()) yield;
      }
      const candidates: Candidate[] = [];
      for (const { unclear } of read) {
        const candidate = unclear && reader.candidate(unclear);
        if (candidate && !this.#options.isIgnored?.(candidate.element)) candidates.push(candidate);
        // Pages can have thousands of which nobody will be asked.
        if (candidates.length === MOST_CANDIDATES) break;
        if (isTimeUp()) yield;
      }
      if (isWhole && round === 1) this.#wholeTook = performance.now() - start;
      const isSame = this.#stamps.turn === turn;
      if (isSame || round === MOST_ROUNDS)
        return this.#collect({ read, candidates, place, now: request.now }, isSame ? undefined : turn);
    }
  }

  /** Undefined when the time was up before it was read. */
  #readAtOnce(mark: Mark, around: ReadingContext, isTimeUp: () => boolean): MarkReading | undefined {
    this.#isTimeUp = isTimeUp;
    try {
      return this.#reader?.read(mark, around);
    } catch (error) {
      if (error instanceof TimeUp) return undefined;
      throw error;
    } finally {
      this.#isTimeUp = never;
    }
  }

  /** One mark can be a list of hundreds of notes. */
  *#readInTime(mark: Mark, around: ReadingContext, isTimeUp: () => boolean) {
    for (let count = 1; ; count += 1) {
      yield;
      // What changes all the time is not remembered, so that putting it off would bring it no further.
      const read = this.#readAtOnce(mark, around, count < MOST_PUT_OFF ? isTimeUp : never);
      if (read) return read;
    }
  }

  /** What is kept between readings holds for one day and language: "vandaag" is another day tomorrow. */
  #toolsFor({ now }: ReadRequest): { readonly reader: MarkReader; readonly context: ContextFinder } {
    const dates = { today: dayInNetherlands(now), isEnglish: isEnglishPage(this.#root) };
    const print = JSON.stringify(dates);
    if (this.#print !== print || !this.#reader || !this.#context) {
      this.#print = print;
      this.#view = new TextMemo(this.#stamps, dates, () => this.#isTimeUp());
      this.#context = new ContextFinder(this.#view);
      this.#reader = new MarkReader(this.#view, this.#stamps);
    }
    return { reader: this.#reader, context: this.#context };
  }

  /** Spots that are as they were are read as before, unless that by which they are understood is another. */
  #noteSurroundings(place: PagePlace, marks: readonly Mark[], turn: number): void {
    const bearing = marks.filter(bearsOnOthers);
    const topics = JSON.stringify(place.topics);
    const isSame =
      topics === this.#topics &&
      bearing.length === this.#bearing.length &&
      bearing.every((mark, index) => bearsAlike(mark, this.#bearing[index]));
    this.#bearing = bearing;
    this.#topics = topics;
    if (isSame) return;
    this.#stamps.noteContext(turn);
    this.#stamps.nameBy(new Set(bearing.flatMap((mark) => (mark.kind === 'named' ? mark.ids : []))));
  }

  #around({ place, now }: PlaceAndTime, context: ContextFinder, marks: readonly Mark[], turn: number): ReadingContext {
    context.startReading(place.topics, marks);
    const named = namedControls(marks);
    return {
      context,
      search: new SearchForms(isElement(this.#root) && this.#scan.lacks(this.#root, formSelector)),
      topics: place.topics,
      today: dayInNetherlands(now),
      named: (label) => (label.id === '' ? undefined : named.get(label.getRootNode())?.get(label.id)),
      readTables: new Set(),
      turn,
    };
  }

  /** @param since when the page changed meanwhile: only what stands unchanged since this turn counts */
  #collect({ read, candidates, place, now }: Found, since: number | undefined): Reading {
    const isKept = (element: Element) =>
      element.isConnected &&
      (since === undefined || this.#stamps.isSettled(element, since)) &&
      !this.#options.isIgnored?.(element);
    const evidence = ({ label, text }: SpotReading): Evidence => ({
      label: clip(tidy(label).replace(/:$/, '')),
      text: clip(text),
      page: { title: place.title, path: place.path },
      seenAt: now.toISOString(),
    });
    const found: ReadObservation[] = [];
    // Of most spots nothing is read.
    for (const { readings } of read)
      for (const spot of readings) if (isKept(spot.element)) found.push(observed(spot, evidence(spot)));
    return {
      place,
      observations: onePerPlace(found),
      candidates: candidates.filter(({ element }) => isKept(element)),
      isComplete: since === undefined,
    };
  }
}

interface PlaceAndTime {
  readonly place: PagePlace;
  readonly now: Date;
}

interface Found extends PlaceAndTime {
  readonly read: readonly MarkReading[];
  readonly candidates: readonly Candidate[];
}

function placeIn({ place }: ReadRequest, marks: readonly Mark[]): PagePlace {
  if (typeof place !== 'function') return place;
  return place(marks.flatMap((mark) => (mark.kind === 'chosen' ? [mark.node] : [])));
}

function observed(spot: SpotReading, evidence: Evidence): ReadObservation {
  const { fact, reading, element, isPlainList } = spot;
  const observation: Observation =
    reading.state === 'found'
      ? { fact, state: 'found', value: 'items' in reading ? [...reading.items] : reading.value, evidence }
      : reading.state === 'empty'
        ? { fact, state: 'empty', evidence }
        : { fact, state: 'unreadable', reason: 'does-not-parse', evidence };
  return { observation, element, ...(isPlainList === undefined ? {} : { isPlainList }) };
}

/** Controls by the ids of what names them, per tree: sections are named in the same way, but hold no value. */
function namedControls(marks: readonly Mark[]): ReadonlyMap<Node, ReadonlyMap<string, Element>> {
  const trees = new Map<Node, Map<string, Element>>();
  for (const mark of marks) {
    if (mark.kind !== 'named') continue;
    const { node: control, ids } = mark;
    const isGroup = control.localName === 'fieldset' || control.getAttribute('role') === 'radiogroup';
    if (!isGroup && controlText(control) === undefined) continue;
    const root = control.getRootNode();
    const tree = trees.get(root) ?? new Map<string, Element>();
    trees.set(root, tree);
    for (const id of ids) tree.set(id, control);
  }
  return trees;
}
