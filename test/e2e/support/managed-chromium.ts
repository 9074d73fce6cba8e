import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../../../scripts/browsers.mjs';

/** Where Chromium looks for the policies of its machine. */
const POLICIES = '/etc/chromium';

export interface ManagedChromium {
  /** Starts Chromium; stands in the place of the browser itself. */
  readonly program: string;
  /** Writes the policies of the machine, as this browser sees them. */
  readonly setPolicies: (policies: object) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * A Chromium that sees a folder of ours where it looks for policies. It runs in a mount namespace of its own: no other
 * browser on the machine is managed by it, nothing is written in `/etc`, and no rights are needed that a user has not.
 * @returns why it cannot be done on this machine, as a sentence, when it cannot
 */
export async function prepareManagedChromium(): Promise<ManagedChromium | string> {
  const chromium = findChromium();
  if (!chromium) return 'There is no Chromium.';
  const folder = await mkdtemp(path.join(tmpdir(), 'dossierlens-policy-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const managed = path.join(folder, 'etc', 'policies', 'managed');
  await mkdir(managed, { recursive: true });
  // What the distribution keeps there stays.
  await cp(POLICIES, path.join(folder, 'etc'), { recursive: true }).catch(() => undefined);
  const mount = `mount --bind "${path.join(folder, 'etc')}" ${POLICIES}`;
  const tried = spawnSync('unshare', ['-rm', 'sh', '-c', `${mount} && test -d ${POLICIES}/policies/managed`]);
  if (tried.status !== 0) {
    await remove();
    return `A mount namespace over ${POLICIES} cannot be made here: ${tried.stderr?.toString().trim() || 'no unshare'}.`;
  }
  const program = path.join(folder, 'chromium');
  await writeFile(program, `#!/bin/sh\nexec unshare -rm sh -c '${mount} && exec "$0" "$@"' "${chromium}" "$@"\n`, {
    mode: 0o755,
  });
  return {
    program,
    async setPolicies(policies) {
      // The browser may read at any moment: half a file would be no policy.
      const whole = path.join(folder, 'next.json');
      await writeFile(whole, JSON.stringify(policies));
      await rename(whole, path.join(managed, 'dossierlens.json'));
    },
    remove,
  };
}
