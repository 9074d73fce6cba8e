import { useCallback, useState } from 'react';
import { type Filter, noFilter } from './filter-points.ts';

/** How the user left the checklist of a dossier: what he looked for, and what he opened or closed. */
export interface ChecklistMemory {
  readonly filter: Filter;
  /** By id of a section or point. */
  readonly choices: Readonly<Record<string, boolean>>;
  setFilter(filter: Filter): void;
  toggle(id: string, isOpenAtFirst: boolean): void;
}

/**
 * Outlives the checklist, which goes when a view is opened or the panel is collapsed. Another dossier starts anew:
 * nothing that was opened or looked for in the former one stays.
 */
export function useChecklistMemory(dossier: string | undefined): ChecklistMemory {
  const anew = { dossier, filter: noFilter, choices: {} as Readonly<Record<string, boolean>> };
  const [memory, setMemory] = useState(anew);
  // While another dossier is coming nothing is forgotten: it may be this one again.
  if (dossier !== undefined && memory.dossier !== dossier) setMemory(anew);
  const setFilter = useCallback((filter: Filter) => setMemory((before) => ({ ...before, filter })), []);
  const toggle = useCallback(
    (id: string, isOpenAtFirst: boolean) =>
      setMemory((before) => ({
        ...before,
        choices: { ...before.choices, [id]: !(before.choices[id] ?? isOpenAtFirst) },
      })),
    [],
  );
  return {
    filter: memory.filter,
    choices: memory.choices,
    setFilter,
    toggle,
  };
}
