import { z } from 'zod';

/** Where the next page of a list begins, as the page before told it; nothing else is a valid cursor. */
export const Cursor = z.string().regex(/^[\w-]{1,4000}$/, 'Gebruik de waarde van `next` uit het vorige antwoord.');

export const MAX_PAGE = 100;

/** Of a list that may be long. */
export const PageQuery = z.strictObject({
  cursor: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(50),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** `next` is absent on the last page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item).max(MAX_PAGE), next: Cursor.optional() });
