import path from 'node:path';

export const root = path.join(import.meta.dirname, '..', '..');

/** Everything that running leaves behind: database, keys, browser profile, screenshots. Ignored by git. */
export const stateDir = path.join(root, '.state');
