import { type SQL, sql } from 'drizzle-orm';
import { foldOrder } from './cells.ts';
import { columnOf } from './count-rows.ts';
import { safeSum } from './protect-row.ts';

const columns = foldOrder.map(columnOf);
const rounded = (value: string) => `5 * ((${value} + 2) / 5)`;

/**
 * `protectRow` for every row of a query at once, in SQL: a year of history is too much to fetch row by row. A test holds
 * that both give the same.
 * @param rows a query with the keys and a column per outcome, each row of one team, requirement and day
 * @param keys what the sums are of; a day when it is not said
 * @returns a query with per key the sum of the protected cells per outcome; null where all were hidden
 */
export function protectedSums(rows: SQL, minimum: number, keys = 'day'): SQL {
  const small = columns.map((name) => `CASE WHEN ${name} < ${minimum} THEN ${name} ELSE 0 END`).join(' + ');
  const large = (name: string) => `CASE WHEN ${name} >= ${minimum} THEN ${name} ELSE 0 END`;
  // s: what is hidden because it is small; l1, l2, …: the large cells up to and including this one.
  const sums = columns.map(
    (_, index) =>
      `${columns
        .slice(0, index + 1)
        .map(large)
        .join(' + ')} AS l${index + 1}`,
  );
  const hasSmall = columns.map((name) => `${name} < ${minimum}`).join(' OR ');
  const cells = columns.map((name, index) => {
    const upToHere = `s + l${index + 1}`;
    const isTaken = index === 0 ? '0' : `l${index} > 0 AND s + l${index} >= ${safeSum(minimum)}`;
    return `sum(CASE WHEN ${name} < ${minimum} THEN NULL
      WHEN NOT has_small OR (${isTaken}) THEN ${rounded(name)}
      WHEN ${upToHere} >= ${safeSum(minimum)} THEN ${rounded(upToHere)} END) AS ${name}`;
  });
  return sql`SELECT ${sql.raw([keys, ...cells].join(', '))} FROM (
    SELECT *, ${sql.raw(`${small} AS s, (${hasSmall}) AS has_small, ${sums.join(', ')}`)} FROM (${rows})
  ) GROUP BY ${sql.raw(keys)}`;
}

/** The same without protection. */
export const plainSums = (rows: SQL, keys = 'day'): SQL =>
  sql`SELECT ${sql.raw([keys, ...columns.map((name) => `sum(${name}) AS ${name}`)].join(', '))} FROM (${rows})
    GROUP BY ${sql.raw(keys)}`;
