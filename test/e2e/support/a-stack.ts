import { rm } from 'node:fs/promises';
import path from 'node:path';
import { stateDir } from '../../../scripts/services/folders.ts';
import { type Stack, startStack } from '../../../scripts/services/stack.ts';
import type { DemoEcdOptions } from '../../demo-ecd/serve.ts';

/** A stack of a test file's own, with an empty database. */
export async function startEmptyStack(name: string, ecd: DemoEcdOptions = {}): Promise<Stack> {
  const folder = path.join(stateDir, 'e2e', name);
  await rm(folder, { recursive: true, force: true });
  return startStack({ stateDir: folder, ecd: { latency: [5, 40], ...ecd } });
}
