import { type Identity, readDocumentIdentity } from '../../../extension/reader/identity.ts';
import { countSiteLabels } from '../../../extension/reader/label-index.ts';
import { placeOf } from '../../../extension/reader/page-place.ts';
import { identityByProfile } from '../../../extension/reader/profile/identity-by-profile.ts';
import { readWithProfile } from '../../../extension/reader/profile/read-with-profile.ts';
import { recognisePage } from '../../../extension/reader/profile/recognise-page.ts';
import {
  type Candidate as ReadCandidate,
  type ReadObservation,
  readWholePage,
} from '../../../extension/reader/read-page.ts';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { openShadowRoot } from './closed-roots.ts';
import type { Candidate, FrameIdentity, FrameReading, ProfileField, ReadRequest } from './page-api.ts';
import { asksForSignIn } from './sign-in.ts';
import { isTyped } from './typed.ts';

/** Reads one frame as the extension's content script does: the same functions, the same options. */
export function readFrame(page: Document, { now: at, address, profile }: ReadRequest): FrameReading {
  const url = new URL(address ?? page.URL);
  const root = page.body;
  const place = placeOf(root, url.pathname, page.title);
  const now = new Date(at);
  countSiteLabels(profile?.labels ?? {});
  const generic = readWholePage(root, place, { now, openShadowRoot, isIgnored: isTyped });
  const byProfile = profile ? readByProfile(page, url, profile, generic.observations, now) : undefined;
  return {
    identity: frameIdentity(profile ? identityByProfile(profile, page, url) : readDocumentIdentity(page)),
    title: place.title,
    path: place.path,
    observations: (byProfile?.observations ?? generic.observations).map(({ observation }) => observation),
    candidates: generic.candidates.map(reportedCandidate),
    profilePage: byProfile?.page,
    profileFields: byProfile?.fields ?? [],
    asksForSignIn: asksForSignIn(page),
  };
}

function frameIdentity(identity: Identity): FrameIdentity {
  return identity.kind === 'known' ? { kind: 'known', id: identity.id } : { kind: identity.kind };
}

function reportedCandidate({ facts, label, text }: ReadCandidate): Candidate {
  return { facts, label, text, reason: facts.length > 1 ? 'several-facts' : 'needs-context' };
}

interface ByProfile {
  readonly page: string;
  readonly observations: readonly ReadObservation[];
  readonly fields: readonly ProfileField[];
}

function readByProfile(
  page: Document,
  url: URL,
  profile: SiteProfile,
  generic: readonly ReadObservation[],
  now: Date,
): ByProfile | undefined {
  const isTop = page.defaultView === page.defaultView?.top;
  const recognised = recognisePage(profile, page.body, { url, isTop });
  if (!recognised) return undefined;
  const place = placeOf(page.body, url.pathname, page.title);
  const options = { now, isSettled: true, openShadowRoot, isIgnored: isTyped };
  const { observations, health } = readWithProfile(profile, recognised, page.body, place, options, generic);
  const fields = health.map(({ page: id, fact, read, locators }) => ({ page: id, fact, isRead: read, locators }));
  return { page: recognised.page.id, observations, fields };
}
