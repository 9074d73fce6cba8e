import type { GapRow } from './gap-rows.ts';

/**
 * The part of all points (a requirement in a dossier for which it may count) that was seen and could be read.
 * Undefined when there are no points.
 */
export function coverageOf(rows: readonly GapRow[]): number | undefined {
  const points = rows.reduce((sum, row) => sum + row.applicable, 0);
  const unknown = rows.reduce((sum, row) => sum + row.unseen + row.unreadable, 0);
  return points === 0 ? undefined : (points - unknown) / points;
}
