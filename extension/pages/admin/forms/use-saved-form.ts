import { useState } from 'react';
import { type Kept, useKept } from '../use-kept.ts';
import { type Saving, type SavingOptions, useSaving } from '../use-saving.ts';

interface Options<D, C, S> extends SavingOptions<C, S> {
  /** What the form is of; with the version, what was typed and not saved is kept under it. */
  readonly name: string;
  /** What the form starts from. */
  readonly start: D;
}

export interface SavedForm<D, C> {
  /** What stands in the form now. */
  readonly draft: D;
  readonly change: (part: Partial<D>) => void;
  /** Somebody asked to save: from then on it says what is not right. */
  readonly isTried: boolean;
  readonly kept: Pick<Kept<object>, 'isOld' | 'forget'>;
  readonly saving: Saving<C>;
  /** Saves `wanted`; undefined while something is not right yet. */
  readonly submit: (wanted: C | undefined) => void;
}

/**
 * A form on something that others change as well: what was typed is kept until it is saved or thrown away, and a
 * colleague who was first is laid beside it.
 */
export function useSavedForm<D extends object, C, S>(options: Options<D, C, S>): SavedForm<D, C> {
  const { name, start, version, onSaved, onTheirs } = options;
  const kept = useKept<D>(`${name} ${version}`, start);
  const [isTried, setIsTried] = useState(false);
  const saving = useSaving<C, S>({
    ...options,
    onSaved: (saved) => {
      kept.forget();
      onSaved(saved);
    },
    onTheirs: () => {
      kept.forget();
      onTheirs();
    },
  });
  return {
    draft: kept.value,
    change: kept.change,
    isTried,
    kept,
    saving,
    submit: (wanted) => {
      setIsTried(true);
      if (wanted !== undefined) void saving.save(wanted);
    },
  };
}
