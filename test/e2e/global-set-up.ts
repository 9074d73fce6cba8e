import { rm } from 'node:fs/promises';
import path from 'node:path';
import { buildExtension } from '../../scripts/services/build-extension.ts';
import { root } from '../../scripts/services/folders.ts';

/** Builds once what every file uses; a build that is still good is kept. */
export default async function setUp(): Promise<void> {
  await rm(path.join(root, 'test-results'), { recursive: true, force: true });
  // One after another: two builds at a time share the folder in which WXT prepares them.
  await buildExtension('chrome');
  await buildExtension('firefox');
}
