import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Catalogue } from '../../i18n/nl.ts';
import type { PanelState } from '../../messaging/views.ts';
import { useChecklistMemory } from './checklist-memory.ts';
import { groupPoints, type Points } from './group-points.ts';
import { type OverlayActions, OverlayContext, type PanelHome } from './overlay-context.ts';
import { Panel } from './panel.tsx';
import type { PanelPreferences } from './panel-preferences.ts';
import { Ring } from './ring.tsx';

interface AppProps {
  readonly state: PanelState;
  readonly preferences: PanelPreferences;
  readonly version: string;
  /** In the page unless told otherwise. */
  readonly home?: PanelHome;
  readonly t: Catalogue;
  readonly actions: OverlayActions;
  onPreferences(preferences: PanelPreferences): void;
  /** Collapse, and back to where the user was on the page. */
  onLeave(): void;
}

export function App({ state, preferences, version, home = 'page', t, actions, onPreferences, onLeave }: AppProps) {
  const [said, setSaid] = useState('');
  // The same words twice must differ, or a screen reader keeps silent the second time.
  const announce = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);
  const scope = useMemo(() => ({ t, home, actions, announce }), [t, home, actions, announce]);
  const verdicts = state.kind === 'assessment' ? state.assessment.verdicts : undefined;
  const points = useMemo(() => verdicts && groupPoints(verdicts), [verdicts]);
  const dossier = state.kind === 'assessment' ? state.assessment.dossier.id : undefined;
  const site = state.kind === 'assessment' ? state.assessment.dossier.site : undefined;
  const memory = useChecklistMemory(dossier === undefined ? undefined : `${site} ${dossier}`);
  useTodoAnnouncements(dossier, points, t, announce);

  return (
    <OverlayContext value={scope}>
      <div className="said" role="status" aria-live="polite">
        {said}
      </div>
      {preferences.isOpen ? (
        <Panel {...{ state, points, preferences, version, memory, onPreferences, onLeave }} />
      ) : (
        <Ring {...{ state, points, preferences, onPreferences }} />
      )}
    </OverlayContext>
  );
}

/**
 * Only another client or a changed number of points to do is worth saying: which client stands on the page. The first
 * number of a client is not a change.
 */
function useTodoAnnouncements(
  dossier: string | undefined,
  points: Points | undefined,
  t: Catalogue,
  announce: (text: string) => void,
) {
  const count = points?.todo.length;
  const before = useRef({ dossier, count });
  useEffect(() => {
    if (dossier === undefined || count === undefined) return;
    const last = before.current;
    before.current = { dossier, count };
    if (last.dossier === undefined || last.count === undefined) return;
    if (last.dossier !== dossier) announce(`${t.shell.otherClient} ${t.todoChanged(count)}`);
    else if (last.count !== count) announce(t.todoChanged(count));
  }, [dossier, count, t, announce]);
}
