import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../../messaging/send.ts';
import { type DashboardState, keepOlder, loadDashboard, type Place } from './load-dashboard.ts';

/** The dashboard of a team, loaded again on another team and on `reload`. An answer that was overtaken is dropped. */
export function useDashboard(team: string | undefined) {
  const [state, setState] = useState<DashboardState>({ body: { kind: 'loading' } });
  const [isLoading, setIsLoading] = useState(true);
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    setIsLoading(true);
    // Only numbers of this very team stay on screen while they are fetched again.
    setState((older) =>
      older.body.kind === 'ready' && older.place?.team?.id === teamOf(older.place, team)
        ? older
        : loadingOf(older, team),
    );
    const loaded = await loadDashboard(send, team);
    if (turn !== latest.current) return;
    setState((older) => keepOlder(older, loaded));
    setIsLoading(false);
  }, [team]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { state, isLoading, reload };
}

function loadingOf({ place }: DashboardState, teamId: string | undefined): DashboardState {
  if (!place) return { body: { kind: 'loading' } };
  const { account, teams } = place;
  const team = teams.find(({ id }) => id === teamOf(place, teamId));
  return { place: { account, teams, ...(team && { team }) }, body: { kind: 'loading' } };
}

/** Without a choice it is the first team, as in `loadDashboard`. */
function teamOf(place: Place | undefined, teamId: string | undefined): string | undefined {
  return teamId ?? place?.teams[0]?.id;
}
