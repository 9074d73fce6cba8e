import type { z } from 'zod';
import { ApiError } from '../http/api-error.ts';

/** Where a page begins, as text for an address: the sort key of the last item of the page before. */
export function cursorOf(key: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The sort key in a cursor; throws `malformed` for anything that `cursorOf` did not make for this list. */
export function keyOf<Key extends z.ZodType>(key: Key, cursor: string): z.output<Key> {
  const parsed = key.safeParse(decode(cursor));
  if (parsed.success) return parsed.data;
  throw new ApiError('malformed', 'Deze lijst is niet verder te lezen vanaf hier. Begin weer bij het begin.', {
    fields: [{ path: 'cursor', message: 'Gebruik de waarde van `next` uit het vorige antwoord.' }],
  });
}

function decode(cursor: string): unknown {
  try {
    const text = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

/** A page of at most `limit`, from one more row than that; whether there is one more says whether there is a next page. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { keyOf: key, item }: { keyOf: (row: Row) => readonly (string | number)[]; item: (row: Row) => Item },
): { items: Item[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    ...(rows.length > limit && last !== undefined && { next: cursorOf(key(last)) }),
  };
}
