/** No file is made of more pages than this; what is left out is told in it. */
const MOST_PAGES = 40;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** What comes after the part of a list that stands on the screen, page after page. */
export async function restOf<Item>(
  cursor: string | undefined,
  ask: (cursor: string) => Promise<Page<Item>>,
): Promise<{ readonly items: Item[]; readonly hasMore: boolean }> {
  const items: Item[] = [];
  let next = cursor;
  for (let page = 0; next !== undefined && page < MOST_PAGES; page++) {
    const answer = await ask(next);
    items.push(...answer.items);
    next = answer.next;
  }
  return { items, hasMore: next !== undefined };
}
