import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Catalogue } from '../../i18n/nl.ts';
import type { PanelState } from '../../messaging/views.ts';
import { groupPoints, type Points } from './group-points.ts';
import { type OverlayActions, OverlayContext } from './overlay-context.ts';
import { Panel } from './panel.tsx';
import type { PanelPreferences } from './panel-preferences.ts';
import { Ring } from './ring.tsx';

interface AppProps {
  readonly state: PanelState;
  readonly preferences: PanelPreferences;
  readonly version: string;
  readonly t: Catalogue;
  readonly actions: OverlayActions;
  onPreferences(preferences: PanelPreferences): void;
  /** Collapse, and back to where the user was on the page. */
  onLeave(): void;
}

export function App({ state, preferences, version, t, actions, onPreferences, onLeave }: AppProps) {
  const [said, setSaid] = useState('');
  // The same words twice must differ, or a screen reader keeps silent the second time.
  const announce = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);
  const scope = useMemo(() => ({ t, actions, announce }), [t, actions, announce]);
  const verdicts = state.kind === 'assessment' ? state.assessment.verdicts : undefined;
  const points = useMemo(() => verdicts && groupPoints(verdicts), [verdicts]);
  useTodoAnnouncements(points, t, announce);

  return (
    <OverlayContext value={scope}>
      <div className="said" role="status" aria-live="polite">
        {said}
      </div>
      {preferences.isOpen ? (
        <Panel {...{ state, points, preferences, version, onPreferences, onLeave }} />
      ) : (
        <Ring {...{ state, points, preferences, onPreferences }} />
      )}
    </OverlayContext>
  );
}

/** Only a changed number of points to do is worth interrupting for; the first number is not a change. */
function useTodoAnnouncements(points: Points | undefined, t: Catalogue, announce: (text: string) => void) {
  const count = points?.todo.length;
  const before = useRef(count);
  useEffect(() => {
    if (count === undefined) return;
    if (before.current !== undefined && before.current !== count) announce(t.todoChanged(count));
    before.current = count;
  }, [count, t, announce]);
}
