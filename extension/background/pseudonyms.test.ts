import { expect, test } from 'vitest';
import { hmac } from './hmac.ts';
import { pseudonymOf } from './pseudonym.ts';
import { pseudonymsOf } from './pseudonyms.ts';

const dossier = { site: 'https://ecd.example', id: '100412' };
const organisationKey = 'A'.repeat(43);
const formerOrganisationKey = 'B'.repeat(43);
const fingerprint = (await hmac('dossierlens key fingerprint', organisationKey)).slice(0, 16);
const active = { activeKey: { id: 'key-2', fingerprint } };
const another = { activeKey: { id: 'key-3', fingerprint: '0123456789abcdef' } };
const now = await pseudonymOf(dossier, organisationKey);
const before = await pseudonymOf(dossier, formerOrganisationKey);

test.each([
  ['before the first contact with the server', { organisationKey }, undefined, { dossier: now }],
  ['while the server knows of no key', { organisationKey }, {}, { dossier: now }],
  ['with the active key', { organisationKey }, active, { dossier: now, key: 'key-2' }],
  ['with a key that the server replaced', { organisationKey }, another, { dossier: now }],
  [
    'changed over to the new key',
    { organisationKey, formerOrganisationKey },
    active,
    { dossier: now, key: 'key-2', formerDossier: before },
  ],
  [
    'a new key that the server does not know yet moves nothing',
    { organisationKey, formerOrganisationKey },
    another,
    { dossier: now },
  ],
  [
    'the same key twice',
    { organisationKey, formerOrganisationKey: organisationKey },
    active,
    { dossier: now, key: 'key-2' },
  ],
])('%s', async (_, keys, settings, expected) => expect(await pseudonymsOf(dossier, keys, settings)).toEqual(expected));
