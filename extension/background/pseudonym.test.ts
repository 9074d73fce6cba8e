import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pseudonymOf } from './pseudonym.ts';

const key = Buffer.from('an invented key of thirty-two b!').toString('base64url');
const dossier = { site: 'https://ecd.example', id: '100412' };

test('is the HMAC-SHA-256 that others compute too', async () => {
  expect(await pseudonymOf(dossier, key)).toBe(
    createHmac('sha256', 'an invented key of thirty-two b!').update('https://ecd.example\u0000100412').digest('hex'),
  );
});

test('of any key, site and id is the one of node:crypto', async () => {
  const bytes = fc.uint8Array({ minLength: 32, maxLength: 64 });
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.constantFrom('https://ecd.example', 'http://localhost:8080', 'https://é.example'),
      fc.string({ minLength: 1, maxLength: 64 }),
      async (raw, site, id) => {
        const expected = createHmac('sha256', raw).update(`${site}\0${id}`).digest('hex');
        expect(await pseudonymOf({ site, id }, Buffer.from(raw).toString('base64url'))).toBe(expected);
      },
    ),
    { numRuns: 20 },
  );
});

test.each([
  ['id', { ...dossier, id: '100413' }, key],
  ['site', { ...dossier, site: 'https://ecd.example.nl' }, key],
  ['key', dossier, Buffer.from('an invented key of thirty-two c!').toString('base64url')],
  ['split between site and id', { site: 'https://ecd.example1', id: '00412' }, key],
])('another %s gives another one', async (_, other, otherKey) => {
  expect(await pseudonymOf(other, otherKey)).not.toBe(await pseudonymOf(dossier, key));
});
