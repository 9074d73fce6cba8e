import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type ClosedFrame, type FramesOnPage, framesOnPage, type PageFrame } from './page-frames.ts';

/**
 * A document that said it would leave may stay (a link that turned out to be a download). So long it does not count: the
 * one that takes its place can be of another client, and a server may take its time.
 */
export const LEAVING_MS = 15_000;

export interface WatchFrames {
  /** A document was found in a frame; the page itself is not told. */
  onArrival(document: Document): void;
  /** A frame's document is going, gone or came; the page around it may not have changed at all. */
  onFrameChange(): void;
  /** Milliseconds on any one clock. */
  now(): number;
}

/** Keeps up which documents stand on a page and which of them are on their way out. */
export class WatchedFrames {
  readonly #ctx: ContentScriptContext;
  readonly #page: Document;
  readonly #watch: WatchFrames;
  readonly #known = new WeakSet<Document>();
  readonly #leaving = new WeakMap<Document, number>();
  #frames: FramesOnPage;
  #open = new Map<Document, PageFrame>();

  constructor(ctx: ContentScriptContext, page: Document, watch: WatchFrames) {
    this.#ctx = ctx;
    this.#page = page;
    this.#watch = watch;
    this.#frames = { open: [{ document: page, depth: 0 }], closed: [] };
    this.#listen(page, true);
  }

  /** Documents that may be read now, the page itself first, each after the one it is in. */
  get standing(): readonly PageFrame[] {
    return this.#frames.open.filter((frame) => this.#standsWithAncestors(frame));
  }

  get closed(): readonly ClosedFrame[] {
    return this.#frames.closed.filter(({ element }) => element.isConnected);
  }

  stands(document: Document): boolean {
    const frame = this.#open.get(document);
    return frame !== undefined && showsStill(frame) && !this.#isLeaving(document);
  }

  /** Looks anew which frames there are. */
  look(): void {
    this.#frames = framesOnPage(this.#page);
    this.#open = new Map(this.#frames.open.map((frame) => [frame.document, frame]));
    for (const { document } of this.#frames.open) {
      if (document !== this.#page && !this.#known.has(document)) this.#listen(document, false);
    }
  }

  #standsWithAncestors(frame: PageFrame): boolean {
    for (let at: PageFrame | undefined = frame; at; at = at.parent) if (!this.stands(at.document)) return false;
    return true;
  }

  #isLeaving(document: Document): boolean {
    const since = this.#leaving.get(document);
    return since !== undefined && this.#watch.now() - since < LEAVING_MS;
  }

  #listen(document: Document, isPage: boolean): void {
    this.#known.add(document);
    // A frame that loads is an event on its element, which goes down to it and does not come up from it.
    document.addEventListener('load', this.#onLoad, true);
    if (isPage) return;
    // Not ended by a signal: that would be one of another window to a frame. What listens on does nothing any more.
    const leave = () => {
      if (!this.#ctx.isValid) return;
      this.#leaving.set(document, this.#watch.now());
      this.#watch.onFrameChange();
    };
    for (const type of ['beforeunload', 'pagehide']) document.defaultView?.addEventListener(type, leave);
    this.#watch.onArrival(document);
  }

  readonly #onLoad = (event: Event) => {
    const { localName } = event.target as Element;
    if (!this.#ctx.isValid) return;
    if (/^i?frame$|^object$/.test(localName ?? '')) this.#watch.onFrameChange();
  };
}

function showsStill({ document, element }: PageFrame): boolean {
  if (!element) return true;
  return element.isConnected && (element as HTMLIFrameElement).contentDocument === document;
}
