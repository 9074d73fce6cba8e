import type { AdminPolicyTexts } from './nl-admin-policy.ts';

export const enAdminPolicy: AdminPolicyTexts = {
  title: 'Roll-out and policy',
  intro:
    'What this browser got from your organisation, and what is in force now. A changed policy works at once, without a restart. In Firefox the browser reads the policy when it starts.',
  loading: 'Reading the policy…',
  failed: 'The policy could not be read',
  hasPolicy: 'This browser got a policy for Dossierlens.',
  noPolicy:
    'This browser got no policy for Dossierlens. What is in force comes from an invitation or with the extension.',
  problems: (count) =>
    count === 1
      ? '1 value in the policy is not right. The others hold.'
      : `${count} values in the policy are not right. The others hold.`,
  missing:
    'Is something in the policy but not here? Chrome and Edge leave out a value of the wrong kind (a number where text belongs) and a name they do not know. Look in chrome://policy or edge://policy under Dossierlens; it says what is wrong.',
  unknown: 'Dossierlens does not know these names: ',
  unknownWay:
    'They do nothing. See whether there is a slip of the pen, or whether this version of Dossierlens is older.',
  changed: 'The policy changed just now; below is what is in force.',
  column: { field: 'Part', received: 'Received', inForce: 'In force', source: 'Comes from' },
  notReceived: 'nothing received',
  none: 'nothing',
  fingerprint: (fingerprint) => `fingerprint ${fingerprint}`,
  source: { policy: 'policy', invitation: 'invitation', packed: 'with the extension', none: 'not set' },
  problem: {
    kind: 'The wrong kind of value; this part of the policy does not count.',
    form: 'Cannot be used like this; this part of the policy does not count.',
  },
  wrong: (items) => `Not right: ${items}.`,
  fields: {
    serverUrl: { name: 'Server', form: 'An address with https://, such as https://dossierlens.voorbeeld.nl.' },
    issuer: { name: 'Sign-in', form: 'The address (issuer) of the sign-in, with https://.' },
    clientId: { name: 'Id of the extension at the sign-in', form: 'Text of 200 characters at most.' },
    audience: { name: 'Purpose of the token (audience)', form: 'Text of 300 characters at most.' },
    organisationKey: { name: 'Key of the organisation', form: '43 or more characters: letters, digits, - and _.' },
    formerOrganisationKey: { name: 'Former key', form: '43 or more characters: letters, digits, - and _.' },
    sites: { name: 'Dossier systems', form: 'A list of addresses that end in /*, such as https://*.voorbeeld.nl/*.' },
    siteLock: { name: 'Freedom in sites', form: 'free, listed or only-listed.' },
  },
  lock: {
    free: 'free: everybody chooses where Dossierlens works',
    listed: 'the systems named stay on; everybody chooses the others',
    'only-listed': 'the systems named and no others',
  },
  lockDefault: 'the systems named stay on; everybody chooses the others (when nothing is set)',
  sites: 'Access to dossier systems',
  sitesText:
    'The policy names the systems. Access is for the browser to give: beforehand in a package of your own, or with one click here.',
  noSites: 'No systems are set. A support worker switches Dossierlens on, on the site, with the button in the toolbar.',
  granted: 'access given',
  notGranted: 'no access yet',
  grant: 'Give access to these systems',
  refused: 'The browser gave no access. Click again to be asked once more.',
  samples:
    'Sample files for Chrome, Edge (group policy and Intune) and Firefox are in the folder docs/policy-samples of Dossierlens; docs/deployment.md explains them.',
};
