import type { nlAdminKeys } from './nl-admin-keys.ts';

const number = new Intl.NumberFormat('en-GB');
const n = (value: number) => number.format(value);

export const enAdminKeys: typeof nlAdminKeys = {
  intro:
    'With the key of your organisation each browser makes a code of a dossier number. The server knows its fingerprint only: without the key a code cannot be traced back.',
  own: 'This browser',
  ownKey: (fingerprint) => `Works with the key with fingerprint ${fingerprint}.`,
  ownNone: 'Has no key. Nothing is sent from here.',
  ownSource: {
    policy: 'The key comes from the policy.',
    invitation: 'The key comes from an invitation, or was made here.',
    packed: 'The key came with the extension.',
    none: '',
  },
  ownUnknown: 'The server does not know this key yet. Take it into use to see here what was made with it.',
  ownRevoked:
    'This key was revoked: the server takes nothing that is made with it. Put the new key in the policy or use a new invitation.',
  ownPrevious: 'This is the previous key. It still holds, but this browser has to get the new one.',
  register: 'Take this key into use',
  fingerprint: 'Fingerprint',
  state: 'State',
  states: { active: 'in use', previous: 'previous, still holds', revoked: 'revoked' },
  created: 'Since',
  by: 'By',
  age: (days) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${n(days)} days`),
  dossiers: 'Dossiers',
  dossiersOf: (count) => (count === 1 ? '1 dossier' : `${n(count)} dossiers`),
  empty: 'There is no key yet. Make one to be able to send dossiers.',
  failed: 'The keys could not be loaded',
  make: 'Make a new key',
  makeFailed: 'The key was not made',
  made: 'New key',
  madeText:
    'Copy the key and keep it in the vault of your organisation. You see it here once. Put it in the policy (organisationKey, and the old one in formerOrganisationKey), or pass it on with invitations. The server never gets it.',
  key: 'Key',
  kept: 'I have kept the key',
  use: 'Take the key into use',
  useFailed: 'The key was not taken into use',
  used: 'The new key is in use. The previous one still holds, so that every browser can change over.',
  usedManaged:
    'The new key is in use. This browser follows the policy: put the new key there and it changes over by itself.',
  cancel: 'Throw this key away',
  revoke: 'Revoke',
  revokeOf: (fingerprint) => `Revoke key ${fingerprint}`,
  revokeQuestion: (dossiers) =>
    `Browsers that still have this key can send nothing any more. They keep the checklist, and read that they need the new key. What still stands under it (${dossiers}) can no longer be tied to a dossier and goes after the retention period. This cannot be undone.`,
  revokeConfirm: 'Yes, revoke this key',
  revokeFailed: 'The key was not revoked',
  revoked: 'The key was revoked.',
  rotation: 'How to replace a key',
  steps: [
    'Make a new key and keep it.',
    'Take it into use. From now on the old and the new one hold.',
    'Put the new one in the policy as organisationKey and the old one as formerOrganisationKey, or make new invitations. Each dossier moves when somebody opens it.',
    'Revoke the old one when few dossiers stand under it.',
  ],
};
