import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../db/database.ts';
import { foldOrder, sumRows } from './cells.ts';
import { columnOf } from './count-rows.ts';
import { protectedSums } from './protected-sum.ts';

test('in SQL the same is told as in TypeScript', async () => {
  const db = openDatabase(env.DB);
  const cell = fc.oneof(fc.nat(20), fc.nat(300));
  const rows = fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 5, max: 10 }), async (counts, minimum) => {
      const columns = foldOrder.map((outcome, index) => `value ->> ${index} AS ${columnOf(outcome)}`).join(', ');
      const query = sql`SELECT '2026-01-01' AS day, ${sql.raw(columns)} FROM json_each(${JSON.stringify(counts)})`;
      const [sums] = await db.all<Record<string, number | null>>(protectedSums(query, minimum));
      const cells = sumRows(counts, minimum);
      for (const outcome of foldOrder) {
        const told = cells[outcome];
        expect(sums?.[columnOf(outcome)] ?? null).toBe('count' in told ? told.count : null);
      }
    }),
    { numRuns: 60 },
  );
});
