import { type CSSProperties, type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { AssessmentView, PanelState } from '../../messaging/views.ts';
import { Checklist } from './checklist.tsx';
import type { ChecklistMemory } from './checklist-memory.ts';
import type { Points } from './group-points.ts';
import { Header } from './header.tsx';
import { isTyping } from './is-typing.ts';
import { goToNextPoint } from './next-point.ts';
import { useOverlay } from './overlay-context.ts';
import { margin, type PanelPreferences, placeAt } from './panel-preferences.ts';
import { ResizeHandle } from './resize-handle.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { StateMessage } from './state-message.tsx';
import { StatusStrip } from './status-strip.tsx';
import { UndoLine } from './undo-line.tsx';
import { useAside } from './use-aside.ts';
import { type Offset, useDrag } from './use-drag.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import type { ViewId } from './views.ts';
import { ViewsFrame } from './views-frame.tsx';

interface PanelProps {
  readonly state: PanelState;
  readonly points: Points | undefined;
  readonly preferences: PanelPreferences;
  readonly version: string;
  readonly memory: ChecklistMemory;
  onPreferences(preferences: PanelPreferences): void;
  onLeave(): void;
}

export function Panel({ state, points, preferences, version, memory, onPreferences, onLeave }: PanelProps) {
  const { t, home, announce } = useOverlay();
  const panel = useRef<HTMLElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [view, setView] = useState<ViewId>();
  const { scrolled, keep } = useScrollMemory(view !== undefined);
  const openView = (next: ViewId) => {
    keep();
    setView(next);
  };
  const cameFrom = useRef<HTMLElement>(undefined);
  const [draggedWidth, setDraggedWidth] = useState<number>();
  const aside = useAside(panel, preferences);
  const { side, inset } = aside ?? preferences;
  const width = draggedWidth ?? aside?.width ?? preferences.width;
  const move = ({ x, y }: Offset, nearness?: number) => {
    const box = panel.current?.getBoundingClientRect();
    if (!box) return;
    const moved = { left: box.left + x, top: box.top + y, width: box.width };
    onPreferences({ ...preferences, ...placeAt(moved, window.innerWidth, nearness) });
  };
  // What was dragged stands where it was let go until the next picture is drawn.
  const drag = useDrag(() => move({ x: 0, y: 0 }));
  const openHelp = useCallback(() => {
    const focused = (panel.current?.getRootNode() as ShadowRoot | Document | undefined)?.activeElement;
    cameFrom.current = focused instanceof HTMLElement ? focused : undefined;
    setHelpOpen(true);
  }, []);
  const closeHelp = useCallback(() => {
    setHelpOpen(false);
    (cameFrom.current?.isConnected ? cameFrom.current : panel.current)?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      if (home !== 'page') return;
      event.preventDefault();
      onLeave();
      return;
    }
    if (isTyping(event.target) || event.altKey) return;
    if (event.key === '?') {
      event.preventDefault();
      openHelp();
      return;
    }
    if (event.key.toLowerCase() === t.shell.keys.nextPoint && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const focused = (event.currentTarget.getRootNode() as ShadowRoot | Document).activeElement;
      if (!goToNextPoint(event.currentTarget, focused)) announce(t.shell.noNextPoint);
      return;
    }
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    // The button does it, so that both ways are the same.
    const inPanel = event.currentTarget.querySelector<HTMLElement>(isUndo ? '.undo-line button' : '.search-input');
    if (!inPanel || !(isUndo || (event.key === '/' && !event.ctrlKey && !event.metaKey))) return;
    event.preventDefault();
    if (isUndo) inPanel.click();
    else inPanel.focus();
  };
  // Beside the page, or all there is.
  const Region = home === 'page' ? 'aside' : 'main';
  const assessment = state.kind === 'assessment' ? state.assessment : undefined;
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--width': `${width}px`,
    '--inset': `${inset}px`,
    '--top': `${preferences.top}px`,
    ...(drag.offset && { transform: `translate(${drag.offset.x}px, ${drag.offset.y}px)` }),
  };

  return (
    // A key handler for everything in the region: Escape leaves it from anywhere inside, / searches, Ctrl+Z undoes.
    <Region
      ref={panel}
      className={`panel ${home} ${side}${drag.offset ? ' dragged' : ''}${aside?.isFolded ? ' folded' : ''}`}
      aria-label={t.panel}
      tabIndex={-1}
      style={style}
      onKeyDown={onKeyDown}
    >
      {home === 'side-panel' && <h1 className="said">{t.panel}</h1>}
      {home === 'page' && (
        <ResizeHandle
          side={side}
          width={width}
          onResize={setDraggedWidth}
          onResized={(settled) => {
            setDraggedWidth(undefined);
            onPreferences({ ...preferences, width: settled });
          }}
        />
      )}
      <Header
        dossier={assessment?.dossier.id}
        points={points}
        asked={assessment?.labels?.length ?? 0}
        side={side}
        dragHandlers={drag.handlers}
        onDock={() => onPreferences({ ...preferences, side: side === 'left' ? 'right' : 'left', inset: margin })}
        onMove={(by) => move(by, 0)}
        onShortcuts={openHelp}
        onView={assessment && openView}
        onCollapse={onLeave}
      />
      <div className="body" ref={scrolled}>
        {isHelpOpen && <Shortcuts onClose={closeHelp} />}
        {assessment && view ? (
          <ViewsFrame
            key={keyOf(assessment)}
            view={view}
            assessment={assessment}
            version={version}
            onBack={() => {
              setView(undefined);
              panel.current?.querySelector<HTMLElement>('.menu-toggle')?.focus();
            }}
          />
        ) : assessment && points ? (
          // Another dossier starts anew: nothing that was opened for the former one stays open.
          <Checklist key={keyOf(assessment)} assessment={assessment} points={points} memory={memory} />
        ) : (
          state.kind !== 'assessment' && <StateMessage state={state} />
        )}
      </div>
      {assessment?.isStale && (
        <p className="stale" role="alert">
          {t.shell.stale}
        </p>
      )}
      {assessment?.isUnsent && (
        <p className="stale" role="alert">
          {t.shell.unsent}
        </p>
      )}
      {assessment && <UndoLine assessment={assessment} />}
      {assessment && <StatusStrip assessment={assessment} version={version} />}
    </Region>
  );
}

function keyOf({ dossier: { site, id } }: AssessmentView): string {
  return `${site} ${id}`;
}
