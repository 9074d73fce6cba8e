import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import type { PanelState } from '../../messaging/views.ts';
import { Checklist } from './checklist.tsx';
import type { Points } from './group-points.ts';
import { Header } from './header.tsx';
import { isTyping } from './is-typing.ts';
import { useOverlay } from './overlay-context.ts';
import type { PanelPreferences } from './panel-preferences.ts';
import { ResizeHandle } from './resize-handle.tsx';
import { StateMessage } from './state-message.tsx';
import { StatusStrip } from './status-strip.tsx';
import { UndoLine } from './undo-line.tsx';
import { useDrag } from './use-drag.ts';

interface PanelProps {
  readonly state: PanelState;
  readonly points: Points | undefined;
  readonly preferences: PanelPreferences;
  readonly version: string;
  onPreferences(preferences: PanelPreferences): void;
  onLeave(): void;
}

export function Panel({ state, points, preferences, version, onPreferences, onLeave }: PanelProps) {
  const { t } = useOverlay();
  const { side } = preferences;
  const [draggedWidth, setDraggedWidth] = useState<number>();
  const width = draggedWidth ?? preferences.width;
  const drag = useDrag(({ x }) =>
    onPreferences({ ...preferences, side: x < window.innerWidth / 2 ? 'left' : 'right' }),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
      return;
    }
    if (isTyping(event.target) || event.altKey) return;
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    // The button does it, so that both ways are the same.
    const inPanel = event.currentTarget.querySelector<HTMLElement>(isUndo ? '.undo-line button' : '.search-input');
    if (!inPanel || !(isUndo || (event.key === '/' && !event.ctrlKey && !event.metaKey))) return;
    event.preventDefault();
    if (isUndo) inPanel.click();
    else inPanel.focus();
  };
  const assessment = state.kind === 'assessment' ? state.assessment : undefined;
  const style: CSSProperties & { '--width': string } = {
    '--width': `${width}px`,
    ...(drag.offset && { transform: `translate(${drag.offset.x}px, ${drag.offset.y}px)` }),
  };

  return (
    // A key handler for everything in the region: Escape leaves it from anywhere inside, / searches, Ctrl+Z undoes.
    <aside
      className={`panel ${side}${drag.offset ? ' dragged' : ''}`}
      aria-label={t.panel}
      tabIndex={-1}
      style={style}
      onKeyDown={onKeyDown}
    >
      <ResizeHandle
        side={side}
        width={width}
        onResize={setDraggedWidth}
        onResized={(settled) => {
          setDraggedWidth(undefined);
          onPreferences({ ...preferences, width: settled });
        }}
      />
      <Header
        dossier={assessment?.dossier.id}
        points={points}
        side={side}
        dragHandlers={drag.handlers}
        onDock={() => onPreferences({ ...preferences, side: side === 'left' ? 'right' : 'left' })}
        onCollapse={onLeave}
      />
      <div className="body">
        {assessment && points ? (
          // Another dossier starts anew: nothing that was opened for the former one stays open.
          <Checklist
            key={`${assessment.dossier.site} ${assessment.dossier.id}`}
            assessment={assessment}
            points={points}
          />
        ) : (
          state.kind !== 'assessment' && <StateMessage state={state} />
        )}
      </div>
      {assessment && <UndoLine assessment={assessment} />}
      {assessment && <StatusStrip assessment={assessment} version={version} />}
    </aside>
  );
}
