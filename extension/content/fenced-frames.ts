import type { Identity, ReadIdentity } from '../reader/identity.ts';
import type { FencedPage } from './identity-fence.ts';
import { identityOnPage } from './identity-on-page.ts';
import type { PageFrame } from './page-frames.ts';
import type { WatchedFrames } from './watch-frames.ts';

/** A page with its frames, as the fence looks at it: one page, of which a part may say whose it is. */
export class FencedFrames implements FencedPage {
  readonly #page: Document;
  readonly #frames: Pick<WatchedFrames, 'standing' | 'stands'>;
  readonly #readIdentity: ReadIdentity;
  #ofOthers: ReadonlySet<PageFrame> = new Set();

  constructor(page: Document, frames: Pick<WatchedFrames, 'standing' | 'stands'>, readIdentity: ReadIdentity) {
    this.#page = page;
    this.#frames = frames;
    this.#readIdentity = readIdentity;
  }

  readIdentity(): Identity {
    const { identity, ofOthers } = identityOnPage(this.#frames.standing, ({ document }) =>
      this.#readIdentity(document),
    );
    this.#ofOthers = ofOthers;
    return identity;
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
