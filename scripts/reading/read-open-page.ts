import type { Page } from 'playwright-core';
import type { Observation } from '../../shared/domain/fact.ts';
import type { SiteProfile } from '../../shared/profiles/site-profile.ts';
import { combineFrames } from './combine-frames.ts';
import { enterFrames, isGone, orGone, type UnreadableFrame } from './frame-worlds.ts';
import type { FrameIdentity, FrameReading } from './page/page-api.ts';
import type { PageReport, ReportedObservation, Unreadable } from './page-report.ts';
import { verdictsOn } from './verdicts.ts';

export interface ReadPageOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly profile?: SiteProfile | undefined;
  /** Where the page stands in the dossier system, when the browser has it from elsewhere. */
  readonly address?: string | undefined;
}

/** What was read on a page with all its frames. */
export interface OpenPageReading {
  readonly identity: FrameIdentity;
  readonly frames: readonly FrameReading[];
  readonly observations: readonly Observation[];
  readonly unreadableFrames: readonly UnreadableFrame[];
  readonly otherDossiers: readonly string[];
  /** It shows a field for a password, and nothing of a dossier. */
  readonly asksForSignIn: boolean;
}

const QUIET_MS = 300;
const AT_MOST_MS = 10_000;

/** Waits until the page is at rest and reads it, all its frames included. */
export async function readOpenPage(page: Page, options: ReadPageOptions): Promise<OpenPageReading> {
  for (let triesLeft = 2; ; triesLeft -= 1) {
    try {
      return await readOnce(page, options);
    } catch (error) {
      if (triesLeft === 0 || page.isClosed() || !isGone(error)) throw error;
    }
  }
}

async function readOnce(page: Page, { today, profile, address }: ReadPageOptions): Promise<OpenPageReading> {
  const now = `${today}T12:00:00.000Z`;
  await waitUntilQuiet(page);
  const { worlds, unreadable, leave } = await enterFrames(page);
  try {
    const frames = await Promise.all(
      worlds.map((world) =>
        world.call('read', { now, profile, address: world.parentId === undefined ? address : undefined }),
      ),
    );
    const { identity, own, others } = combineFrames(frames);
    return {
      identity,
      frames: own,
      observations: own.flatMap(({ observations }) => observations),
      unreadableFrames: unreadable,
      otherDossiers: others.map(({ title }) => title),
      asksForSignIn: identity.kind === 'none' && frames.some(({ asksForSignIn }) => asksForSignIn),
    };
  } finally {
    await leave();
  }
}

/** Frames come and go while a page loads, so it waits in those that are there, and then for those that came. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  const { worlds, leave } = await enterFrames(page);
  try {
    await Promise.all(worlds.map((world) => orGone(world.call('whenQuiet', QUIET_MS, AT_MOST_MS))));
  } finally {
    await leave();
  }
}

export function reportOf(reading: OpenPageReading, { today, profile }: ReadPageOptions): PageReport {
  const { identity, frames, observations, unreadableFrames, otherDossiers } = reading;
  const [top] = frames;
  const unreadable: Unreadable[] = [
    ...unreadableFrames.map((frame) => ({ kind: 'frame' as const, ...frame })),
    ...otherDossiers.map((title) => ({ kind: 'other-dossier' as const, title })),
    ...observations.flatMap((each) =>
      each.state === 'unreadable'
        ? [
            {
              kind: 'value' as const,
              fact: each.fact,
              label: each.evidence.label,
              text: each.evidence.text,
              reason: each.reason,
            },
          ]
        : [],
    ),
  ];
  return {
    identity: identity.kind === 'known' ? identity.id : null,
    identityState: identity.kind,
    page: { title: top?.title ?? '', path: top?.path ?? '', frames: frames.length, today },
    observations: observations.map(reported),
    candidates: frames.flatMap(({ candidates }) => candidates),
    unreadable,
    verdicts: verdictsOn(observations, today),
    ...(profile
      ? {
          profile: {
            id: profile.id,
            pages: frames.flatMap(({ profilePage }) => profilePage ?? []),
            fields: frames.flatMap(({ profileFields }) => profileFields),
          },
        }
      : {}),
  };
}

function reported(observation: Observation): ReportedObservation {
  const { fact, state, evidence } = observation;
  return {
    fact,
    state,
    value: observation.state === 'found' ? observation.value : null,
    evidence: { label: evidence.label, text: evidence.text },
  };
}
