import type { PopupTexts } from './popup-texts.ts';

const number = new Intl.NumberFormat('en-GB');

export const popup: PopupTexts = {
  site: 'This site',
  switchLabel: (host) => `Dossierlens on ${host}`,
  siteState: {
    on: 'On. Open a dossier and the requirements appear beside it.',
    off: 'Off. Dossierlens reads nothing here.',
    'not-granted': 'Off. When you turn Dossierlens on, your browser asks for access to this site.',
    'not-possible': 'Dossierlens can’t work on this page.',
    'not-allowed': 'Off. Your organisation uses Dossierlens on its own systems only.',
  },
  unknownDossier: {
    ambiguous: 'This page shows several client numbers, so Dossierlens reads nothing. Open the dossier of one client.',
    'only-bsn':
      'This page shows only a citizen service number (BSN). Dossierlens never uses that. Open a screen that shows the client number too.',
    list: 'This page shows a list of clients. Open the dossier of one client.',
  },
  noSite: 'Not a website',
  managed: 'Set by your organisation',
  managedNotGranted: 'Your organisation turns Dossierlens on here. Your browser still needs your permission.',
  refused: 'Your browser gave no access. Turn the switch on again to be asked once more.',
  working: 'Working…',
  account: 'Account',
  signedOut: 'You are not signed in. Checking works, but nothing is sent.',
  expired: 'Your sign-in has expired. Checking goes on; sending continues once you sign in.',
  server: {
    reachable: 'Server reachable',
    unreachable: 'Server can’t be reached. Dossierlens works on and sends later.',
    unknown: 'Server not asked yet',
    'not-configured': 'No server set. Dossierlens works in your browser only.',
  },
  key: {
    missing:
      'This browser does not have the key of your organisation. The checklist works, but nothing is sent. Ask your admin for an invitation.',
    revoked:
      'The key of your organisation was replaced and this browser still has the old one. The checklist works, but nothing is sent any more. Ask your admin for a new invitation, or have the policy of this computer updated.',
  },
  lastReached: (moment) => `Last reached on ${moment}`,
  waiting: (records) =>
    records === 0
      ? 'Nothing is waiting to be sent'
      : records === 1
        ? '1 record is waiting to be sent'
        : `${number.format(records)} records are waiting to be sent`,
  openDashboard: 'Open team overview',
  openAdmin: 'Open administration',
  haveInvitation: 'I have an invitation',
  whatIsSet: 'What is set here?',
  dueActions: (actions) =>
    actions === 1
      ? '1 improvement action of yours is overdue or due within a week.'
      : `${actions} improvement actions of yours are overdue or due within a week.`,
  privacy: {
    claim: 'No client data leaves your browser.',
    what: 'What is sent?',
    items: [
      'One outcome per requirement, such as met, missing or not seen yet.',
      'A code for the dossier. Without your organisation’s key it can’t be traced back.',
      'Your team, the framework with its revision, the moment of the check and the version of Dossierlens.',
      'What you judge, answer or record as an exception yourself: as a code, with a date. Your explanation stays in your browser.',
      'How often a field of a screen could be read: counts only.',
      'Only when your organisation switched the worklist on: where the dossier is, encrypted. The server can’t read it; only the team lead can, with your organisation’s key.',
    ],
    never: 'Never: names, citizen service numbers, dates or texts from a dossier.',
  },
};
