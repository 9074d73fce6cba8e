import type { FrameIdentity, FrameReading } from './page/page-api.ts';

export interface CombinedFrames {
  readonly identity: FrameIdentity;
  /** Frames that count for that identity. */
  readonly own: readonly FrameReading[];
  /** Frames that show another dossier. */
  readonly others: readonly FrameReading[];
}

/**
 * Whose dossier a page with frames is: that of the page itself, or when it shows none that of its frames, if they agree.
 * A frame with another identity, or with several, counts for nobody.
 */
export function combineFrames([top, ...frames]: readonly FrameReading[]): CombinedFrames {
  if (!top) return { identity: { kind: 'none' }, own: [], others: [] };
  const identity = top.identity.kind === 'none' ? agreedIdentity(frames) : top.identity;
  if (identity.kind !== 'known') return { identity, own: [top, ...frames], others: [] };
  const isOwn = ({ identity: its }: FrameReading) =>
    its.kind === 'none' || (its.kind === 'known' && its.id === identity.id);
  return {
    identity,
    own: [top, ...frames.filter(isOwn)],
    others: frames.filter((frame) => !isOwn(frame)),
  };
}

function agreedIdentity(frames: readonly FrameReading[]): FrameIdentity {
  const shown = frames.map(({ identity }) => identity).filter(({ kind }) => kind !== 'none');
  const ids = new Set(shown.map((identity) => (identity.kind === 'known' ? identity.id : '')));
  const [first] = shown;
  if (!first) return { kind: 'none' };
  return ids.size === 1 && first.kind === 'known' ? first : { kind: 'ambiguous' };
}
