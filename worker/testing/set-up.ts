import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, beforeEach, vi } from 'vitest';
import { answerAsIssuer } from './issuers.ts';
import { captureLog } from './log.ts';

beforeAll(() => applyD1Migrations(env.DB, env.TEST_MIGRATIONS));

beforeEach(async () => {
  captureLog();
  vi.spyOn(globalThis, 'fetch').mockImplementation(answerAsIssuer);
  // Every row belongs to an organisation and goes with it. `reset()` of cloudflare:test skips a database that has been
  // idle for a while, which happens between two files on a busy machine.
  await env.DB.prepare('DELETE FROM organisations').run();
});
