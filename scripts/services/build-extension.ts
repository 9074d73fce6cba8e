import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Configuration } from '../../extension/storage/configuration-schema.ts';
import { root, stateDir } from './folders.ts';

export type ExtensionBrowser = 'chrome' | 'firefox';

const sources = ['extension', 'shared', 'wxt.config.ts', 'package-lock.json'];

async function fingerprintOf(entries: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const entry of entries) {
    const full = path.join(root, entry);
    const files = path.extname(entry)
      ? [full]
      : (await readdir(full, { recursive: true, withFileTypes: true }))
          .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
          .map((file) => path.join(file.parentPath, file.name));
    for (const file of files.sort()) hash.update(path.relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

/**
 * Builds the demo extension for a browser, unless its sources did not change since the last time.
 * @returns the folder of the unpacked extension
 */
export async function buildExtension(browser: ExtensionBrowser): Promise<string> {
  const folder = path.join(root, '.output', `${browser}-mv3-demo`);
  const stamp = path.join(root, '.output', `${browser}-mv3-demo.sources`);
  const fingerprint = await fingerprintOf(sources);
  if (existsSync(folder) && existsSync(stamp) && (await readFile(stamp, 'utf8')) === fingerprint) return folder;
  await runWxt(['build', '--mode', 'demo', '--browser', browser]);
  await writeFile(stamp, fingerprint);
  return folder;
}

/** In a process of its own: WXT draws a spinner and sets the environment. What it says is shown when it fails. */
async function runWxt(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', WXT_TELEMETRY: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`De extensie kon niet worden gebouwd:\n${Buffer.concat(said).toString()}`);
}

/**
 * A copy of the built extension with its embedded defaults: the server, the sign-in and the key it uses here.
 * @param name of the copy; two that run at a time need two names
 */
export async function packExtension(
  browser: ExtensionBrowser,
  name: string,
  configuration: Configuration,
): Promise<string> {
  const folder = path.join(stateDir, 'extensions', `${browser}-${name}`);
  await rm(folder, { recursive: true, force: true });
  await cp(await buildExtension(browser), folder, { recursive: true });
  await writeFile(path.join(folder, 'configuration.json'), JSON.stringify(configuration));
  return folder;
}
