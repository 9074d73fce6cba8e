import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'wxt';
import type { Configuration } from '../../extension/storage/configuration.ts';
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
  process.env.WXT_TELEMETRY = '0';
  process.env.NODE_ENV = 'production';
  await build({ root, mode: 'demo', browser, logger: quiet });
  await writeFile(stamp, fingerprint);
  return folder;
}

/** Only what went wrong. */
const quiet = {
  debug: () => undefined,
  log: () => undefined,
  info: () => undefined,
  success: () => undefined,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};

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
