import { expect, test } from 'vitest';
import { keyTrouble } from './key-trouble.ts';
import { fingerprintOf } from './organisation-key.ts';
import { aSession, KEY } from './testing.ts';

const own = await fingerprintOf(KEY);
const settings = (activeKey: string | undefined, previousKeys: string[]) => ({
  worklistReferences: false,
  fourEyes: true,
  smallCellMinimum: 8,
  previousKeys,
  ...(activeKey && { activeKey: { id: `key-${activeKey}`, fingerprint: activeKey } }),
});
const other = 'f'.repeat(16);

test.each([
  ['the key in use', KEY, settings(own, []), undefined],
  ['the previous one, which still holds', KEY, settings(other, [`key-${own}`]), undefined],
  ['one that neither is', KEY, settings(other, []), 'revoked'],
  ['one that neither is, with another previous one', KEY, settings(other, ['key-0123456789abcdef']), 'revoked'],
  ['one, and a server that knows of none', KEY, settings(undefined, []), undefined],
  ['none', undefined, settings(own, []), 'missing'],
] as const)('a worker with %s', async (_, organisationKey, known, trouble) => {
  const session = aSession({ settings: known as never });
  expect(await keyTrouble(organisationKey ? { organisationKey } : {}, session)).toBe(trouble);
});

test.each(['lead', 'admin', 'auditor'] as const)('a %s sends nothing, and is told nothing', async (role) => {
  expect(await keyTrouble({}, aSession({ person: { name: 'A', role } }))).toBeUndefined();
});
