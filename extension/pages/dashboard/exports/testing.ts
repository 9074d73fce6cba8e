import { formatFor } from '../../i18n/format.ts';
import { nl } from '../../i18n/nl.ts';
import type { Wording } from '../../i18n/texts.tsx';
import type { Sheet, Value } from './document.ts';

/** For tests only. */

export const dutch: Wording = { language: 'nl', texts: nl, format: formatFor('nl') };

/** A row of a sheet by the titles of its columns. */
export function rowOf(sheet: Sheet | undefined, index: number): Record<string, Value> {
  return Object.fromEntries((sheet?.columns ?? []).map(({ title }, column) => [title, sheet?.rows[index]?.[column]]));
}
