import type { KeyboardEvent } from 'react';
import type { Points } from './group-points.ts';
import { LineIcon, Mark, OutcomeIcon, type StatusIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { MenuItem, PanelMenu } from './panel-menu.tsx';
import type { Side } from './panel-preferences.ts';
import { useAction } from './use-action.ts';
import type { Offset, useDrag } from './use-drag.ts';
import type { ViewId } from './views.ts';
import { ViewsMenu } from './views-menu.tsx';

interface HeaderProps {
  readonly dossier: string | undefined;
  readonly points: Points | undefined;
  /** Questions about labels, which are counted with what is to be judged. */
  readonly asked: number;
  readonly side: Side;
  readonly dragHandlers: ReturnType<typeof useDrag>['handlers'];
  onDock(): void;
  /** With the arrows: by so many pixels. */
  onMove(by: Offset): void;
  onShortcuts(): void;
  /** Absent while there is nothing to view. */
  readonly onView: ((view: ViewId) => void) | undefined;
  onCollapse(): void;
}

const counted = [
  ['todo', 'gap'],
  ['judge', 'needs-judgement'],
  ['unseen', 'unseen'],
  ['unreadable', 'unreadable'],
  ['met', 'met'],
] as const satisfies readonly (readonly [keyof Points, StatusIcon])[];

const step = 24;
const moves: Readonly<Record<string, Offset>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

export function Header(props: HeaderProps) {
  const { dossier, points, asked, side, dragHandlers, onDock, onMove, onShortcuts, onView, onCollapse } = props;
  const { t, home, actions } = useOverlay();
  const { run, failure } = useAction();
  const isInPage = home === 'page';
  const dockLabel = t.shell.move[side === 'left' ? 'right' : 'left'];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <header className="header" {...(isInPage && dragHandlers)}>
      <div className="bar">
        <Mark />
        <div className="names">
          <h2 className="product">Dossierlens</h2>
          {dossier && <p className="dossier">{t.client(dossier)}</p>}
        </div>
        <PanelMenu>
          {onView && <ViewsMenu onView={onView} />}
          <MenuItem shortcut="?" onChoose={onShortcuts}>
            {t.shell.shortcuts.title}
          </MenuItem>
          <MenuItem onChoose={() => run(() => actions.moveTo(isInPage ? 'side-panel' : 'page'))}>
            {isInPage ? t.shell.toSidePanel : t.shell.toPage}
          </MenuItem>
        </PanelMenu>
        {isInPage && (
          <>
            <button
              type="button"
              className="icon-button dock"
              aria-label={dockLabel}
              title={dockLabel}
              onClick={onDock}
              onKeyDown={onKeyDown}
            >
              <LineIcon icon={side === 'left' ? 'right' : 'left'} />
            </button>
            <button
              type="button"
              className="icon-button collapse"
              aria-label={t.collapse}
              title={t.collapse}
              onClick={onCollapse}
            >
              <LineIcon icon="collapse" />
            </button>
          </>
        )}
      </div>
      {failure && <p className="failure">{t.shell.sidePanelFailed}</p>}
      {points && (
        <ul className="counts" aria-label={t.summary}>
          {counted.map(([section, icon]) => {
            const count = points[section].length + (section === 'judge' ? asked : 0);
            // What is to be done is always told, also when it is nothing; the rest only when there is any.
            return count === 0 && section !== 'todo' ? null : (
              <li key={section} className={count === 0 ? 'none' : undefined}>
                <OutcomeIcon icon={icon} />
                <strong>{count}</strong> {t.counts[section]}
              </li>
            );
          })}
        </ul>
      )}
    </header>
  );
}
