import { type Identity, namesNumber, type ReadIdentity } from '../reader/identity.ts';
import { inSlices } from '../reader/in-slices.ts';
import { NumberTexts } from '../reader/number-texts.ts';
import type { FencedPage } from './identity-fence.ts';
import { type IdentityOnPage, identityOnPage } from './identity-on-page.ts';
import type { PageFrame } from './page-frames.ts';
import type { WatchedFrames } from './watch-frames.ts';

/** A page with its frames, as the fence looks at it: one page, of which a part may say whose it is. */
export class FencedFrames implements FencedPage {
  readonly #page: Document;
  readonly #frames: Pick<WatchedFrames, 'standing' | 'stands'>;
  readonly #readIdentity: ReadIdentity;
  readonly #texts = new NumberTexts(namesNumber);
  #ofOthers: ReadonlySet<PageFrame> = new Set();

  constructor(page: Document, frames: Pick<WatchedFrames, 'standing' | 'stands'>, readIdentity: ReadIdentity) {
    this.#page = page;
    this.#frames = frames;
    this.#readIdentity = readIdentity;
  }

  /** Must be told of every change of the page and its frames, before its identity is read. Cheap. */
  markChanged(records: readonly MutationRecord[]): void {
    this.#texts.markChanged(records);
  }

  /** Goes through the page in slices, so that reading its identity takes no time. */
  async prepare(signal: AbortSignal): Promise<void> {
    for (const { document } of this.#frames.standing) {
      if (document.documentElement) await inSlices(this.#texts.steps(document.documentElement), signal);
    }
  }

  readIdentity(): Identity {
    const { identity, ofOthers } = this.#identityWith(this.#readIdentity);
    this.#ofOthers = ofOthers;
    return identity;
  }

  /** As another way of reading sees it, which decides nothing here. */
  readIdentityWith(read: ReadIdentity): Identity {
    return this.#identityWith(read).identity;
  }

  #identityWith(read: ReadIdentity): IdentityOnPage {
    const textsIn = (root: Element) => this.#texts.in(root);
    return identityOnPage(this.#frames.standing, ({ document }) => read(document, textsIn));
  }

  address(): string {
    return this.#page.URL;
  }

  stands(document: Document): boolean {
    return document === this.#page || this.#frames.stands(document);
  }

  /** Frames that were found to show another dossier when the identity was last read. */
  get ofOthers(): ReadonlySet<PageFrame> {
    return this.#ofOthers;
  }

  /** What may be read for the dossier on the page. */
  get readable(): readonly PageFrame[] {
    const others = new Set([...this.#ofOthers].map(({ document }) => document));
    return this.#frames.standing.filter(({ document }) => !others.has(document));
  }
}
