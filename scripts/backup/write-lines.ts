import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { StoredRow } from './stored-row.ts';

/** Writes rows as JSON lines, readable for the owner only; the file has its name once it is whole. */
export async function writeLines(file: string, rows: AsyncIterable<StoredRow>): Promise<number> {
  const unfinished = `${file}.unfinished`;
  const stream = createWriteStream(unfinished, { mode: 0o600 });
  let count = 0;
  for await (const row of rows) {
    if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
    count += 1;
  }
  stream.end();
  await finished(stream);
  await rename(unfinished, file);
  return count;
}
