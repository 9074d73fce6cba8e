/** The process that `startWorker` starts: workerd with the Worker and a local D1, for as long as the parent lives. */
import path from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler';
import { z } from 'zod';
import { seedStatements } from '../../test/seed/demo-organisation.ts';
import { applyMigrations } from './migrate.ts';
import type { FromWorkerProcess, WorkerSettings } from './worker.ts';

const root = path.resolve(import.meta.dirname, '../..');
const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
let workerd: Miniflare | undefined;

/** What is taken over of the local environment in `wrangler.toml`, as wrangler reads it. */
const LocalEnvironment = z.object({
  compatibilityDate: z.string(),
  compatibilityFlags: z.array(z.string()),
  bindings: z.record(z.string(), z.string()),
  d1Databases: z.record(z.string(), z.object({ id: z.string() })),
});

// The parent ends this by closing the channel, and so does its own end. A Ctrl-C that also arrives here changes nothing.
process.on('SIGINT', () => {});
process.on('disconnect', stop);
if (!process.connected) process.exit(); // the parent ended while the imports above were loading

try {
  const url = await serve();
  report({ kind: 'ready', url });
} catch (error) {
  report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  await stop();
}

async function serve(): Promise<string> {
  const { bindings, ...local } = LocalEnvironment.parse(
    readWorkerOptions(path.join(root, 'wrangler.toml')).workerOptions,
  );
  const script = await bundleWorker();
  const optionsAt = (port: number) =>
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port,
      // Both would ask Cloudflare's servers something at the start.
      cf: false,
      telemetry: { enabled: false },
      log: new Log(settings.quiet ? LogLevel.NONE : LogLevel.ERROR),
      ...(settings.quiet ? { handleStructuredLogs: () => {} } : {}),
      // Where `wrangler --persist-to` looks as well.
      resourcePersistencePath: path.join(settings.stateDir, 'v3'),
      name: 'dossierlens',
      modules: true,
      script,
      ...local,
      bindings: { ...bindings, ...settings.vars },
    });
  workerd = new Miniflare(optionsAt(0));
  const db = (await workerd.getD1Database('DB')) as unknown as D1Database;
  await applyMigrations(db, path.join(root, 'worker/migrations'));
  const seed = await seedStatements(settings);
  await db.batch(seed.map(({ sql, parameters }) => db.prepare(sql).bind(...parameters)));
  // Only now where clients may be waiting for it. What is done to the database above blocks this process until workerd
  // answers; meanwhile nobody would read the log of their requests, and workerd would wait for that, for ever.
  if (settings.port !== 0) await workerd.setOptions(optionsAt(settings.port));
  return (await workerd.ready).origin;
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'worker/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'esnext',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function report(message: FromWorkerProcess): void {
  if (process.connected) process.send?.(message);
}

async function stop(): Promise<void> {
  await workerd?.dispose();
  process.exit();
}
