import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useOverlay } from './overlay-context.ts';
import { clampWidth, maxWidth, minWidth, type Side } from './panel-preferences.ts';

interface ResizeHandleProps {
  readonly side: Side;
  readonly width: number;
  /** While it is dragged. */
  onResize(width: number): void;
  /** When it is let go: worth remembering. */
  onResized(width: number): void;
}

const step = 24;

export function ResizeHandle({ side, width, onResize, onResized }: ResizeHandleProps) {
  const { t } = useOverlay();
  const start = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  /** Away from the edge it hangs on is wider. */
  const outward = side === 'right' ? -1 : 1;

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) onResize(clampWidth(start.current.width + (event.clientX - start.current.x) * outward));
  };
  const onPointerUp = () => {
    if (start.current) onResized(width);
    start.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    onResized(clampWidth(width + direction * outward * step));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is no <hr>.
    <div
      className="resize-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t.resize}
      aria-valuenow={width}
      aria-valuemin={minWidth}
      aria-valuemax={maxWidth}
      {...{ onPointerDown, onPointerMove, onPointerUp, onKeyDown }}
      onPointerCancel={onPointerUp}
    />
  );
}
