import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { send } from '../messaging/send.ts';
import { SiteReader } from '../reader/profile/site-reader.ts';
import { type Visit, type VisitedField, VisitHealth } from '../reader/profile/visit-health.ts';

/** What is on screen this long is a visit; it counts also when the whole page is left at once afterwards. */
const VISIT_MS = 5000;

/** The profile by which this site is read, when it has one, and the counting of how well that goes. */
export class ProfileOnPage {
  readonly site = new SiteReader();
  readonly #ctx: ContentScriptContext;
  readonly #health = new VisitHealth();
  #revision: number | undefined;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
  }

  /** Asks how to read this site. Without an answer it is read as any page. */
  async load(): Promise<void> {
    const answer = await send('profile.get', {}).catch(() => undefined);
    this.#revision = answer?.profile?.profile.revision;
    this.site.use(answer?.profile ?? undefined, answer?.labels);
  }

  /** @param visits the pages of the profile that are on screen now */
  note(visits: readonly Visit[]): void {
    this.#tell(this.#health.note(visits));
    if (visits.length > 0) this.#ctx.setTimeout(() => this.#tell(this.#health.count()), VISIT_MS);
  }

  #tell(fields: readonly VisitedField[]): void {
    if (fields.length === 0 || this.#revision === undefined) return;
    void send('profile.health', { revision: this.#revision, fields: fields.slice(0, 100) }).catch(() => undefined);
  }
}
