import type { Points } from './group-points.ts';
import { LineIcon, Mark, OutcomeIcon, type StatusIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import type { Side } from './panel-preferences.ts';
import type { useDrag } from './use-drag.ts';

interface HeaderProps {
  readonly dossier: string | undefined;
  readonly points: Points | undefined;
  readonly side: Side;
  readonly dragHandlers: ReturnType<typeof useDrag>['handlers'];
  onDock(): void;
  onCollapse(): void;
}

const counted = [
  ['todo', 'gap'],
  ['judge', 'needs-judgement'],
  ['unseen', 'unseen'],
  ['unreadable', 'unreadable'],
  ['met', 'met'],
] as const satisfies readonly (readonly [keyof Points, StatusIcon])[];

export function Header({ dossier, points, side, dragHandlers, onDock, onCollapse }: HeaderProps) {
  const { t } = useOverlay();
  const dockLabel = t.dock[side === 'left' ? 'right' : 'left'];
  return (
    <header className="header" {...dragHandlers}>
      <div className="bar">
        <Mark />
        <div className="names">
          <h2 className="product">Dossierlens</h2>
          {dossier && <p className="dossier">{t.client(dossier)}</p>}
        </div>
        <button type="button" className="icon-button dock" aria-label={dockLabel} title={dockLabel} onClick={onDock}>
          <LineIcon icon={side === 'left' ? 'right' : 'left'} />
        </button>
        <button type="button" className="icon-button" aria-label={t.collapse} title={t.collapse} onClick={onCollapse}>
          <LineIcon icon="collapse" />
        </button>
      </div>
      {points && (
        <ul className="counts" aria-label={t.summary}>
          {counted.map(([section, icon]) =>
            // What is to be done is always told, also when it is nothing; the rest only when there is any.
            points[section].length === 0 && section !== 'todo' ? null : (
              <li key={section} className={points[section].length === 0 ? 'none' : undefined}>
                <OutcomeIcon icon={icon} />
                <strong>{points[section].length}</strong> {t.counts[section]}
              </li>
            ),
          )}
        </ul>
      )}
    </header>
  );
}
