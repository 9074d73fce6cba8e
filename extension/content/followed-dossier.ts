import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { openShadowRootsWith } from '../reader/composed-tree.ts';
import { type Identity, readDocumentIdentity } from '../reader/identity.ts';
import type { ReadObservation } from '../reader/read-observation.ts';
import { FencedFrames } from './fenced-frames.ts';
import { type FollowedPage, followPage } from './follow-page.ts';
import { FrameReaders } from './frame-readers.ts';
import { IdentityFence, SETTLED_MS } from './identity-fence.ts';
import { joinReadings } from './join-readings.ts';
import { openShadowRoot } from './open-shadow-root.ts';
import type { ClosedFrame, PageFrame } from './page-frames.ts';
import type { ProfileOnPage } from './profile-on-page.ts';
import { isOtherThanRecognised } from './recognised.ts';
import { TypedControls } from './typed-controls.ts';
import { isLabel, type ReadLabel } from './unclear-labels.ts';
import { LEAVING_MS, WatchedFrames } from './watch-frames.ts';

export interface DossierReading {
  readonly id: string;
  /** The establishing in the page around this one by which it is known whose dossier this is. */
  readonly epoch?: number;
  readonly own: readonly ReadObservation[];
  /** What may be a fact, if a person says so. */
  readonly labels: readonly ReadLabel[];
  readonly now: Date;
}

export interface FollowDossier {
  readonly profile: ProfileOnPage;
  /** The dossier that was there is not certainly there any more. In the same task as the change, before it is painted. */
  onLeave(): void;
  /** Nobody's dossier, or several. */
  onUnknown(identity: Exclude<Identity, { kind: 'known' }>): void;
  onReading(reading: DossierReading): void;
  /** Some frame shows another document now, perhaps one that can't be read from here. */
  onFrameChange?(): void;
}

/** A page that is drawn in parts shows no number for a moment; that nobody's dossier is there is said when it is quiet. */
const UNKNOWN_MS = 80;
/** A page that is never quiet is told of all the same. */
const LONGEST_UNKNOWN_MS = 500;

type Read = ReadObservation | ReadLabel;

const isObserved = (each: Read): each is ReadObservation => !isLabel(each);

/** What is known of the page, and what a person is asked about. */
function apart(read: readonly Read[]): Pick<DossierReading, 'own' | 'labels'> {
  return { own: joinReadings(read.filter(isObserved)), labels: read.filter(isLabel) };
}

/** Follows whose dossier a page and its frames of the same origin show, and reads it while it is certain. */
export class FollowedDossier {
  readonly #ctx: ContentScriptContext;
  readonly #page: Document;
  readonly #follow: FollowDossier;
  readonly #frames: WatchedFrames;
  readonly #fenced: FencedFrames;
  readonly #fence: IdentityFence;
  readonly #typed: TypedControls;
  readonly #readers: FrameReaders;
  readonly #shadowRoots = new WeakSet<ShadowRoot>();
  #followed: FollowedPage | undefined;
  #isCompared = false;
  #id: string | undefined;
  /** Something was read of the dossier that is on the page. */
  #isRead = false;
  #lookedAt = 0;
  #changedAt = 0;
  #unknownSince: number | undefined;
  /** The look that waits for its time, and that time. */
  #next: { readonly at: number; readonly timer: number } | undefined;
  #isLooking = false;
  #isAskedAgain = false;

  constructor(ctx: ContentScriptContext, page: Document, follow: FollowDossier) {
    openShadowRootsWith(openShadowRoot);
    this.#ctx = ctx;
    this.#page = page;
    this.#follow = follow;
    this.#typed = new TypedControls(ctx);
    this.#typed.watch(page);
    this.#readers = new FrameReaders({
      openShadowRoot,
      isIgnored: (element) => this.#typed.isTyped(element),
      onShadowRoot: (root) => this.#receiveShadowRoot(root),
      site: follow.profile.site,
      turn: () => this.#fence.turn,
      isSettled: () => this.#fence.isAtRest(performance.now()),
    });
    this.#frames = new WatchedFrames(ctx, page, {
      onArrival: (document) => this.#receive(document),
      onFrameChange: () => this.#noteFrameChange(),
      now: () => performance.now(),
    });
    this.#fenced = new FencedFrames(page, this.#frames, follow.profile.site.readIdentity);
    this.#fence = new IdentityFence(this.#fenced);
  }

  /** Begins when it is known how to read this site. */
  start(): void {
    void this.#follow.profile.load().then(() => {
      if (this.#ctx.isValid) this.#begin();
    });
  }

  #begin(): void {
    this.#followed = followPage(this.#ctx, this.#page, {
      onChange: (records) => {
        this.#changedAt = performance.now();
        this.#fenced.markChanged(records);
        this.#fence.noteChanges(records, this.#changedAt);
        this.#readers.markChanged(records);
        if (this.#id !== undefined && !this.#fence.holds()) this.#leave();
      },
      onQuiet: () => this.look(),
      isUrgent: () => this.#id === undefined || !this.#isRead,
    });
    // Only now, because what is found in frames is followed too.
    this.#frames.look();
  }

  /** What the page showed when the reader was asked for may have become another client's while it loaded. */
  #compareWithRecognised(): void {
    if (this.#isCompared) return;
    this.#isCompared = true;
    const identity = this.#fenced.readIdentityWith(readDocumentIdentity);
    if (isOtherThanRecognised(identity, this.#page.URL)) this.#fence.noteUnsettled(performance.now());
  }

  /** Whose dossier certainly stands on the page at this moment, and since which establishing of it. */
  get held(): { readonly id: string; readonly epoch: number } | undefined {
    return this.#id !== undefined && this.#fence.holds() ? { id: this.#id, epoch: this.#fence.epoch } : undefined;
  }

  /** Addresses of what stands on the page now. */
  get paths(): readonly string[] {
    return this.#frames.standing.map(({ document }) => new URL(document.URL).pathname);
  }

  get closed(): readonly ClosedFrame[] {
    return this.#frames.closed;
  }

  /** Frames that show another dossier than the page. */
  get ofOthers(): readonly PageFrame[] {
    return [...this.#fenced.ofOthers];
  }

  /** Looks now, or right after the look that is under way; and again when what was left out may prove to be its own. */
  async look(): Promise<void> {
    if (this.#isLooking) this.#isAskedAgain = true;
    else await this.#inTurn(() => this.#look());
  }

  /** Reads everything anew with the profile of the site as it is now, which may have come, changed or gone. */
  async followProfile(): Promise<void> {
    await this.#follow.profile.load();
    this.#readers.forget();
    await this.look();
  }

  /**
   * The page around this one shows this dossier at this moment, and nothing here says otherwise. What stands here counts
   * once it has stood through a while of that; so this must be told again at the next look.
   */
  lend(whose: { readonly id: string; readonly epoch: number }): void {
    if (!this.#isLooking) void this.#inTurn(() => this.#readLent(whose));
  }

  async #inTurn(task: () => Promise<void>): Promise<void> {
    this.#isLooking = true;
    this.#isAskedAgain = false;
    // Only the end of the script breaks a reading off.
    await task().catch((error: unknown) => {
      if (this.#ctx.isValid) throw error;
    });
    this.#isLooking = false;
    if (this.#isAskedAgain && this.#ctx.isValid) await this.look();
  }

  async #look(): Promise<void> {
    this.#frames.look();
    this.#lookedAt = this.#fence.turn;
    await this.#fenced.prepare(this.#ctx.signal);
    this.#compareWithRecognised();
    const at = performance.now();
    const identity = this.#fence.establish(at);
    if (identity.kind === 'changing') {
      if (this.#id !== undefined) this.#leave();
      this.#lookIn(identity.lookAgainIn);
      return;
    }
    if (identity.kind !== 'known') {
      this.#id = undefined;
      this.#isRead = false;
      this.#unknownSince ??= at;
      const left = Math.min(this.#changedAt + UNKNOWN_MS, this.#unknownSince + LONGEST_UNKNOWN_MS) - at;
      if (left > 0) this.#lookIn(left);
      else this.#follow.onUnknown(identity);
      return;
    }
    this.#unknownSince = undefined;
    if (this.#id !== undefined && this.#id !== identity.id) this.#leave();
    const { id } = identity;
    this.#id = id;
    const { epoch } = this.#fence;
    const now = new Date();
    const read = await this.#read(now);
    // Reading takes a while, in which the page can have become another one's.
    if (this.held?.id !== id || this.#fence.epoch !== epoch) return;
    const own = this.#fence.keepOwn(id, read(), performance.now());
    this.#isRead = true;
    this.#lookWhenProved();
    this.#follow.onReading({ id, ...apart(own), now });
  }

  async #readLent({ id, epoch }: { readonly id: string; readonly epoch: number }): Promise<void> {
    const now = new Date();
    const read = await this.#read(now);
    const own = this.#fence.keepLent(id, epoch, read(), performance.now());
    this.#lookWhenProved();
    this.#follow.onReading({ id, epoch, ...apart(own), now });
  }

  /** Everything that stands on the page and in its frames, whosever it is; without what changed since it was read. */
  async #read(now: Date): Promise<() => readonly Read[]> {
    const all = await this.#readers.read(this.#fenced.readable, now, this.#ctx.signal);
    this.#follow.profile.note(all.flatMap(({ visit }) => visit ?? []));
    if (all.some(({ isWaiting }) => isWaiting)) this.#lookIn(SETTLED_MS);
    return () =>
      all.flatMap(({ turn, observations, labels }) =>
        [...observations, ...labels].filter(({ element }) => !this.#fence.hasChangedSince(element, turn)),
      );
  }

  #lookWhenProved(): void {
    const { lookAgainAt } = this.#fence;
    if (lookAgainAt !== undefined) this.#lookIn(lookAgainAt - performance.now());
  }

  #leave(): void {
    this.#fence.drop();
    this.#id = undefined;
    this.#isRead = false;
    this.#follow.onLeave();
  }

  /** The first look that is asked for finds out whether more are needed, so only that one waits. */
  #lookIn(milliseconds: number): void {
    // A little later, so that what is waited for has passed by then.
    const wait = Math.max(0, milliseconds) + 50;
    const at = performance.now() + wait;
    if (this.#next && this.#next.at <= at) return;
    if (this.#next) clearTimeout(this.#next.timer);
    const timer = this.#ctx.setTimeout(() => {
      this.#next = undefined;
      void this.look();
    }, wait);
    this.#next = { at, timer };
  }

  #receive(document: Document): void {
    this.#fence.noteArrival(document, this.#lookedAt, performance.now());
    this.#typed.watch(document);
    this.#followed?.observe(document);
  }

  #receiveShadowRoot(root: ShadowRoot): void {
    if (this.#shadowRoots.has(root)) return;
    this.#shadowRoots.add(root);
    this.#typed.watch(root);
    this.#followed?.observe(root);
  }

  #noteFrameChange(): void {
    this.#followed?.changed();
    this.#follow.onFrameChange?.();
    // What said that it would leave may still be there by then; the looks before that don't ask for this one again.
    this.#ctx.setTimeout(() => void this.look(), LEAVING_MS + 50);
  }
}
