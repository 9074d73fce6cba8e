import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from './services/folders.ts';

/** Types per folder, so that each is held to what it may know; then formatting and lint; then the structure. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ...['shared', 'extension', 'worker', 'test', 'scripts'].map(
    (folder) => [`types of ${folder}`, 'tsc', '-p', folder] as const,
  ),
  ['format and lint', 'biome', 'check', '--error-on-warnings'],
  ['structure', 'vitest', 'run', '--project', 'structure'],
];

async function run(
  command: string,
  args: readonly string[],
): Promise<{ readonly isGood: boolean; readonly said: string }> {
  const program = path.join(root, 'node_modules', '.bin', command);
  const child = spawn(program, args, {
    cwd: root,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, 'close');
  return { isGood: code === 0, said: Buffer.concat(said).toString() };
}

const failed: string[] = [];
// Two at a time: more would only wait for each other on a small machine.
const waiting = [...checks];
await Promise.all(
  Array.from({ length: 2 }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, ...args] = next;
      const { isGood, said } = await run(command, args);
      console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name}`);
      if (!isGood) failed.push(`${name}\n${said}`);
    }
  }),
);
for (const text of failed) console.error(`\n${text}`);
process.exit(failed.length > 0 ? 1 : 0);
