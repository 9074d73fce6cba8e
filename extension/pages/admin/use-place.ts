import { useCallback, useEffect, useState } from 'react';
import { type Place, placeOf, queryOf } from './place.ts';

export type Go = (to: Place) => void;

/** The place in the address. Going adds to the history; the back button goes back. */
export function usePlace(): readonly [Place, Go] {
  const [place, setPlace] = useState(() => placeOf(location.search));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((to: Place) => {
    history.pushState(null, '', location.pathname + queryOf(to));
    setPlace(to);
    scrollTo({ top: 0 });
  }, []);
  return [place, go];
}
