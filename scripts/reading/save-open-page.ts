import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { enterFrames, type FrameWorld } from './frame-worlds.ts';
import type { SavedFrame } from './page/page-api.ts';
import { textsOfProfile } from './profile-texts.ts';
import { waitUntilQuiet } from './read-open-page.ts';

export interface SavedPage extends SavedFrame {
  /** By how many weeks every date moved. */
  readonly weeks: number;
}

export interface SaveOptions {
  /** `YYYY-MM-DD`, as for reading. */
  readonly today: string;
  readonly profile?: SiteProfile | undefined;
  /** Further texts and names in the markup to keep. */
  readonly keep: readonly string[];
  /** Where the page stands in the dossier system, when the browser has it from elsewhere. */
  readonly address?: string | undefined;
}

/** More than a year back, so that no year stays as it was. */
const LEAST_WEEKS = 53;
const MOST_WEEKS = 150;

/** Seed and shift are drawn anew for every page and kept nowhere. */
function drawShift(): number {
  return -(LEAST_WEEKS + (randomBytes(4).readUInt32BE() % (MOST_WEEKS - LEAST_WEEKS)));
}

/** The page with all its frames as one file in which every value is invented. */
export async function saveOpenPage(page: Page, { today, profile, keep, address }: SaveOptions): Promise<SavedPage> {
  await waitUntilQuiet(page);
  const { worlds, leave } = await enterFrames(page);
  const seed = randomBytes(16).toString('hex');
  const weeks = drawShift();
  const kept = [...keep, ...(profile ? textsOfProfile(profile) : [])];
  try {
    const [top] = worlds;
    if (!top) throw new Error('The page is gone.');
    const counts = { kept: 0, replaced: 0 };
    // The innermost first: a frame is part of the markup of the one around it.
    const save = async (world: FrameWorld): Promise<string> => {
      const frames: Record<string, string> = {};
      for (const child of worlds.filter(({ parentId }) => parentId === world.frameId)) {
        frames[child.frameId] = await save(child);
      }
      const saved = await world.call('save', {
        now: `${today}T12:00:00.000Z`,
        profile,
        seed,
        weeks,
        keep: kept,
        frames,
        address: world === top ? address : undefined,
      });
      counts.kept += saved.kept;
      counts.replaced += saved.replaced;
      return saved.html;
    };
    return { html: await save(top), ...counts, weeks };
  } finally {
    await leave();
  }
}
