import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A line of a backup, and of an export that an organisation made itself: a row as it is stored. */
export const StoredRow = z.strictObject({
  table: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type StoredRow = z.infer<typeof StoredRow>;

/** Reads a file of JSON lines, one row at a time. */
export async function* readLines(file: string): AsyncGenerator<StoredRow> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = StoredRow.safeParse(jsonOf(line));
    if (!parsed.success) throw new Error(`${file}, line ${number}: this is not a row of an export.`);
    yield parsed.data;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
