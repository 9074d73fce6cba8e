import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PanelState } from '../../messaging/views.ts';
import { coversControl, freePosition } from './free-place.ts';
import type { Points } from './group-points.ts';
import { LineIcon, Mark, OutcomeIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { clampRingPosition, type PanelPreferences, type Side } from './panel-preferences.ts';
import { useDrag } from './use-drag.ts';

interface RingProps {
  readonly state: PanelState;
  readonly points: Points | undefined;
  readonly preferences: PanelPreferences;
  onPreferences(preferences: PanelPreferences): void;
}

/** The collapsed panel: how many points to do, and how many were not seen, hanging at the side of the window. */
export function Ring({ state, points, preferences, onPreferences }: RingProps) {
  const { t } = useOverlay();
  const { side, ringPosition } = preferences;
  const ring = useRef<HTMLButtonElement>(null);
  const hangsAt = useFreePosition(ring, side, ringPosition);
  const move = (position: number) => onPreferences({ ...preferences, ringPosition: clampRingPosition(position) });
  const drag = useDrag(({ x, y }) =>
    onPreferences({
      ...preferences,
      side: x < window.innerWidth / 2 ? 'left' : 'right',
      ringPosition: clampRingPosition(y / window.innerHeight),
    }),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    move(hangsAt + (event.key === 'ArrowUp' ? -0.04 : 0.04));
  };
  const unseen = points?.unseen.length ?? 0;
  const name = points
    ? t.ring(points.todo.length, unseen)
    : t.ringStates[state.kind === 'assessment' ? 'starting' : state.kind];

  return (
    <button
      ref={ring}
      type="button"
      className={`ring ${side} ${state.kind}${drag.offset ? ' dragged' : ''}`}
      aria-label={name}
      title={name}
      style={{
        top: `${hangsAt * 100}%`,
        ...(drag.offset && { transform: `translate(${drag.offset.x}px, calc(-50% + ${drag.offset.y}px))` }),
      }}
      {...drag.handlers}
      onKeyDown={onKeyDown}
      onClick={() => drag.wasDragged() || onPreferences({ ...preferences, isOpen: true })}
    >
      {points && <RingSegments points={points} />}
      <span className="ring-centre" aria-hidden="true">
        <RingCentre state={state} points={points} />
      </span>
      {unseen > 0 && (
        // The number comes from the style sheet: as text it would run together with the other one ("36").
        <span className="ring-unseen" aria-hidden="true" data-count={unseen}>
          <OutcomeIcon icon="unseen" />
        </span>
      )}
    </button>
  );
}

/** Between the edge of the window and the middle of the ring. */
const fromEdge = 40;

/** Where the ring hangs: where the user hung it, or as near to it as the page leaves room for. */
function useFreePosition(ring: RefObject<HTMLElement | null>, side: Side, wanted: number): number {
  const [free, setFree] = useState(wanted);
  useEffect(() => {
    const root = ring.current?.getRootNode();
    const page = ring.current?.ownerDocument;
    const window = page?.defaultView;
    if (!(root instanceof ShadowRoot) || !page || !window) return;
    const look = () => {
      const x = side === 'left' ? fromEdge : page.documentElement.clientWidth - fromEdge;
      const isTaken = (at: number) => coversControl(page, root.host, x, at * window.innerHeight, 30);
      setFree(freePosition(wanted, isTaken));
    };
    look();
    const lifetime = new AbortController();
    const { signal } = lifetime;
    window.addEventListener('resize', look, { signal, passive: true });
    // What comes into focus may have come into being.
    page.addEventListener('focusin', look, { signal, passive: true });
    return () => lifetime.abort();
  }, [ring, side, wanted]);
  return free;
}

function RingCentre({ state, points }: Pick<RingProps, 'state' | 'points'>) {
  if (state.kind === 'disconnected') return <OutcomeIcon icon="unreadable" />;
  if (state.kind === 'no-identity') return <Mark />;
  if (!points) return <span className="ring-dots">…</span>;
  if (points.todo.length > 0) return points.todo.length;
  const isUncertain = points.unseen.length + points.judge.length + points.unreadable.length > 0;
  // A tick only when nothing is left to find out: no wrong green.
  return isUncertain ? 0 : <LineIcon icon="tick" />;
}

const radius = 22;
const around = 2 * Math.PI * radius;

/** The share of each kind around the number; the kinds differ in dashes too. */
function RingSegments({ points }: { readonly points: Points }) {
  const shares = [
    ['todo', points.todo.length],
    ['judge', points.judge.length],
    ['unseen', points.unseen.length + points.unreadable.length],
    ['met', points.met.length + points.upcoming.length],
  ] as const;
  const total = shares.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  return (
    <svg className="ring-segments" viewBox="0 0 52 52" aria-hidden="true">
      <circle className="track" cx="26" cy="26" r={radius} />
      {shares.map(([kind, count]) => {
        if (count === 0) return null;
        const length = (count / total) * around;
        const gap = count === total ? 0 : 3;
        const from = start;
        start += length;
        return (
          <circle
            key={kind}
            className={kind}
            cx="26"
            cy="26"
            r={radius}
            strokeDasharray={dashes(kind === 'unseen', Math.max(length - gap, 1))}
            strokeDashoffset={-from - gap / 2}
          />
        );
      })}
    </svg>
  );
}

function dashes(isDotted: boolean, length: number): string {
  if (!isDotted) return `${length} ${around - length}`;
  const count = Math.max(1, Math.floor(length / 5));
  return `${Array(count).fill('2.2 2.8').join(' ')} 0 ${around - count * 5}`;
}
