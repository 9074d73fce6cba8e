import { useCallback, useEffect, useState } from 'react';
import { type Choice, choiceOf, queryOf } from './address.ts';

export type Choose = (part: Partial<Choice>) => void;

/** The choice in the address. Choosing adds to the history; the back button chooses again. */
export function useChoice(): readonly [Choice, Choose] {
  const [choice, setChoice] = useState(() => choiceOf(location.search));
  useEffect(() => {
    const follow = () => setChoice(choiceOf(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = useCallback((part: Partial<Choice>) => {
    const next = { ...choiceOf(location.search), ...part };
    history.pushState(null, '', location.pathname + queryOf(next));
    setChoice(next);
  }, []);
  return [choice, choose];
}
