import { describe, expect, test } from 'vitest';
import { Ciphertext } from '../../shared/contract/worklist.ts';
import { decryptReference, encryptReference } from './worklist-cipher.ts';

const KEY = Buffer.from('an invented key of thirty-two b!').toString('base64url');
const OTHER_KEY = Buffer.from('another invented key, 32 bytes b').toString('base64url');
const dossier = 'a'.repeat(64);
const reference = { site: 'https://ecd.example', id: '100412', path: '/clienten/100412/plan' };

test('what was encrypted is read again with the same key for the same dossier', async () => {
  const sealed = await encryptReference(reference, dossier, KEY);
  expect(await decryptReference(sealed ?? '', dossier, KEY)).toEqual(reference);
});

test('what leaves fits in the contract, and holds nothing that can be read', async () => {
  const sealed = (await encryptReference(reference, dossier, KEY)) ?? '';
  expect(Ciphertext.safeParse(sealed).success).toBe(true);
  const bytes = Buffer.from(sealed, 'base64').toString('latin1');
  for (const part of ['100412', 'ecd.example', 'clienten', '"site"']) expect(bytes).not.toContain(part);
});

test.each([
  ['another key', (sealed: string) => decryptReference(sealed, dossier, OTHER_KEY)],
  ['another dossier', (sealed: string) => decryptReference(sealed, 'b'.repeat(64), KEY)],
  [
    'a changed text',
    (sealed: string) => decryptReference(`${sealed.slice(0, 40)}AAAA${sealed.slice(44)}`, dossier, KEY),
  ],
  ['a text cut off', (sealed: string) => decryptReference(sealed.slice(0, 100), dossier, KEY)],
  ['no base64', () => decryptReference('%%%', dossier, KEY)],
  ['nothing', () => decryptReference('', dossier, KEY)],
])('%s gives nothing', async (_, read) => {
  expect(await read((await encryptReference(reference, dossier, KEY)) ?? '')).toBeUndefined();
});

test('the same reference looks different every time', async () => {
  expect(await encryptReference(reference, dossier, KEY)).not.toBe(await encryptReference(reference, dossier, KEY));
});

describe('the length says nothing', () => {
  const lengthOf = async (path: string) => (await encryptReference({ ...reference, path }, dossier, KEY))?.length;
  test('of short ones', async () => {
    expect(await lengthOf(`/${'x'.repeat(300)}`)).toBe(await lengthOf('/'));
  });
  test('a long one is twice as long, and still fits', async () => {
    const sealed = (await encryptReference({ ...reference, path: `/${'x'.repeat(890)}` }, dossier, KEY)) ?? '';
    expect(Ciphertext.safeParse(sealed).success).toBe(true);
    expect(sealed.length).toBeGreaterThan((await lengthOf('/')) ?? 0);
  });
  test('a longer one is not kept', async () => {
    expect(await encryptReference({ ...reference, path: `/${'é'.repeat(899)}` }, dossier, KEY)).toBeUndefined();
  });
});

test.each([
  ['a script', { ...reference, site: 'javascript:alert(1)' }],
  ['a path to elsewhere', { ...reference, path: 'https://elders.example' }],
])('%s that somebody with the key encrypted is refused', async (_, bad) => {
  const sealed = await encryptReference(bad, dossier, KEY);
  expect(await decryptReference(sealed ?? '', dossier, KEY)).toBeUndefined();
});
