import { type PointerEvent, useRef, useState } from 'react';

export interface Offset {
  readonly x: number;
  readonly y: number;
}

interface Drag {
  /** How far it was dragged so far; undefined while nothing is dragged. */
  readonly offset: Offset | undefined;
  readonly handlers: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(): void;
  };
  /** Whether the click that follows a drag must not count as a click. */
  wasDragged(): boolean;
}

const threshold = 5;

/** Follows a pointer from down to up. Less than a few pixels is a click. */
export function useDrag(onDrop: (at: Offset, by: Offset) => void): Drag {
  const start = useRef<Offset | undefined>(undefined);
  const dragged = useRef(false);
  const [offset, setOffset] = useState<Offset>();
  const by = (event: PointerEvent, from: Offset): Offset => ({ x: event.clientX - from.x, y: event.clientY - from.y });
  const stop = () => {
    start.current = undefined;
    setOffset(undefined);
  };

  return {
    offset,
    wasDragged: () => dragged.current,
    handlers: {
      onPointerDown(event) {
        dragged.current = false;
        const target = event.target as Element;
        const control = target.closest('button, a, input');
        if (event.button !== 0 || (control && control !== event.currentTarget)) return;
        // From here on, or a fast movement would leave it behind.
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove(event) {
        if (!start.current) return;
        const moved = by(event, start.current);
        if (!dragged.current && Math.hypot(moved.x, moved.y) < threshold) return;
        dragged.current = true;
        setOffset(moved);
      },
      onPointerUp(event) {
        const from = start.current;
        stop();
        if (from && dragged.current) onDrop({ x: event.clientX, y: event.clientY }, by(event, from));
      },
      onPointerCancel: stop,
    },
  };
}
