import type { Identity } from '../reader/identity.ts';
import type { PageFrame } from './page-frames.ts';

export interface IdentityOnPage {
  readonly identity: Identity;
  /** Frames that show another dossier, or several. Nothing in them is read. */
  readonly ofOthers: ReadonlySet<PageFrame>;
}

/**
 * Whose dossier a page with frames shows. The outermost document with a number decides; in a frameset that may be one
 * frame beside the others. Documents at that level that do not agree make it ambiguous, deeper ones are left out.
 */
export function identityOnPage(
  frames: readonly PageFrame[],
  readIdentity: (frame: PageFrame) => Identity,
): IdentityOnPage {
  const read = frames.map((frame) => ({ frame, identity: readIdentity(frame) }));
  const telling = read.filter(({ identity }) => identity.kind !== 'none');
  // A client number says more than a dossier number, wherever it stands.
  const rank = Math.min(...telling.map(({ identity }) => rankOf(identity)));
  const best = telling.filter(({ identity }) => rankOf(identity) === rank || identity.kind === 'ambiguous');
  const depth = Math.min(...best.map(({ frame }) => frame.depth));
  const outermost = best.filter(({ frame }) => frame.depth === depth);
  const [first] = outermost;
  if (!first) return { identity: mostTellingNone(read.map(({ identity }) => identity)), ofOthers: new Set() };
  if (outermost.some(({ identity }) => idOf(identity) !== idOf(first.identity) || identity.kind === 'ambiguous'))
    return { identity: { kind: 'ambiguous' }, ofOthers: new Set() };
  const others = best.filter(({ identity }) => idOf(identity) !== idOf(first.identity)).map(({ frame }) => frame);
  return { identity: first.identity, ofOthers: withFramesInside(others, frames) };
}

function rankOf(identity: Identity): number {
  return identity.kind === 'known' ? identity.rank : Number.POSITIVE_INFINITY;
}

function idOf(identity: Identity): string | undefined {
  return identity.kind === 'known' ? identity.id : undefined;
}

/** Of several documents without a number, the one that says most about why. */
function mostTellingNone(identities: readonly Identity[]): Identity {
  const order = ['only-bsn', 'list'];
  const reasons = identities.flatMap((identity) => (identity.kind === 'none' ? (identity.why ?? []) : []));
  const why = order.find((reason) => reasons.some((other) => other === reason)) as 'only-bsn' | 'list' | undefined;
  return why ? { kind: 'none', why } : { kind: 'none' };
}

/** Frames come after the one they are in. */
function withFramesInside(some: readonly PageFrame[], frames: readonly PageFrame[]): ReadonlySet<PageFrame> {
  const all = new Set(some);
  for (const frame of frames) if (frame.parent && all.has(frame.parent)) all.add(frame);
  return all;
}
