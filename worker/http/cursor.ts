import { z } from 'zod';
import { ApiError } from './api-error.ts';

/** Where a page ended, as text that fits in an address. */
export function cursorOf(place: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(place));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The place in a cursor; throws `malformed` for what `cursorOf` did not make. */
export function placeIn<Place extends z.ZodType>(schema: Place, cursor: string): z.output<Place> {
  const parsed = schema.safeParse(jsonIn(cursor));
  if (parsed.success) return parsed.data;
  const message = 'Gebruik de waarde van `next` uit het vorige antwoord.';
  throw new ApiError('malformed', message, { fields: [{ path: 'cursor', message }] });
}

function jsonIn(cursor: string): unknown {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A page out of rows of which one more was read than fits: that one tells that there is a next page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
  placeOf: (row: Row) => readonly (string | number)[],
): { items: Item[]; next?: string } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    ...(rows.length > limit && last !== undefined && { next: cursorOf(placeOf(last)) }),
  };
}
