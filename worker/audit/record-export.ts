import type { z } from 'zod';
import type { RecordExport } from '../../shared/contract/aggregates.ts';
import type { Context } from '../http/context.ts';
import { appendAudit } from './append.ts';

/** Files are made in the browser, from what it was allowed to see; here stands that one was made, and of what. */
export async function recordExport(
  context: Context,
  { view, format, filter, rows }: z.output<typeof RecordExport.request>,
): Promise<{ done: true }> {
  const filters = Object.entries(filter).map(([name, value]) => [name, String(value).slice(0, 200)]);
  await appendAudit(context, {
    action: 'view.export',
    object: { kind: 'view', id: view },
    details: { format, rows, ...Object.fromEntries(filters) },
  });
  return { done: true };
}
