import path from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { root } from './folders.ts';
import { applyMigrations } from './migrate.ts';

export interface LocalDatabase {
  readonly db: D1Database;
  close(): Promise<void>;
}

/** The local D1 in this folder, with the migrations applied, without the Worker. Nothing else may have it open. */
export async function openLocalDatabase(stateDir: string): Promise<LocalDatabase> {
  const workerd = new Miniflare(
    convertV4MiniflareOptions({
      cf: false,
      telemetry: { enabled: false },
      resourcePersistencePath: path.join(stateDir, 'v3'),
      name: 'dossierlens',
      modules: true,
      script: 'export default { fetch: () => new Response(null, { status: 404 }) };',
      compatibilityDate: '2026-11-01',
      d1Databases: { DB: { id: 'local' } },
    }),
  );
  const db = (await workerd.getD1Database('DB')) as unknown as D1Database;
  await applyMigrations(db, path.join(root, 'worker/migrations'));
  return { db, close: () => workerd.dispose() };
}
