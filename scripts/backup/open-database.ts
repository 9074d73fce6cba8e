import path from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler';
import { z } from 'zod';
import { root } from '../services/folders.ts';
import { applyMigrations } from '../services/migrate.ts';

export interface OpenDatabase {
  readonly db: D1Database;
  close(): Promise<void>;
}

const Local = z.object({
  compatibilityDate: z.string(),
  d1Databases: z.record(z.string(), z.object({ id: z.string() })),
});

/** The local D1 in a folder of state, as `npm start` and `wrangler --persist-to` have it; one that is new gets its tables. */
export async function openLocalDatabase(stateDir: string): Promise<OpenDatabase> {
  const { compatibilityDate, d1Databases } = Local.parse(
    readWorkerOptions(path.join(root, 'wrangler.toml')).workerOptions,
  );
  const workerd = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      telemetry: { enabled: false },
      log: new Log(LogLevel.ERROR),
      resourcePersistencePath: path.join(path.resolve(stateDir), 'v3'),
      name: 'dossierlens-database',
      modules: true,
      script: 'export default { fetch: () => new Response(null, { status: 404 }) };',
      compatibilityDate,
      d1Databases,
    }),
  );
  const db = (await workerd.getD1Database('DB')) as unknown as D1Database;
  await applyMigrations(db, path.join(root, 'worker/migrations'));
  return { db, close: () => workerd.dispose() };
}
