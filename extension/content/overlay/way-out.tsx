import type { VerdictView } from '../../messaging/views.ts';
import { Block } from './block.tsx';
import { useOverlay } from './overlay-context.ts';

/** What somebody can do about a point that could not be read, for each reason once. */
export function WayOut({ verdict: { outcome, explanation } }: { readonly verdict: VerdictView }) {
  const { t } = useOverlay();
  if (outcome !== 'unreadable') return null;
  const say = t.deciding.unreadable;
  const reasons = explanation.flatMap((part) => {
    if (part.kind === 'failed') return ['failed' as const];
    const isUnreadable = part.kind === 'read' && part.reading.state === 'unreadable';
    return isUnreadable ? [part.reading.reason] : [];
  });
  const ways = [...new Set(reasons)].map((reason) => say[reason]);
  return (
    <Block title={say.title}>
      {(ways.length > 0 ? ways : [say.other]).map((way) => (
        <p key={way}>{way}</p>
      ))}
    </Block>
  );
}
