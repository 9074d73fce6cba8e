import type { nlAdminData } from './nl-admin-data.ts';

const number = new Intl.NumberFormat('en-GB');
const n = (value: number) => number.format(value);

export const enAdminData: typeof nlAdminData = {
  intro:
    'What the server keeps of your organisation: take it along, look after it, remove it. All that you do here is in the audit log.',
  exportTitle: 'Take everything along',
  exportText:
    'One file with every row of your organisation as it is stored: one line of JSON for each. Names of staff and the audit log are in it; data of clients are not, because the server has none.',
  exportStart: 'Make the file',
  exportStop: 'Stop',
  exporting: (rows) => `${n(rows)} rows fetched…`,
  exported: (rows) => `Done: ${n(rows)} rows in the file.`,
  exportFailed: 'The file is not complete',
  exportResume: 'Go on where it stopped',
  dossierTitle: 'Erase one dossier',
  dossierText:
    'Such as when a client asks for it. The code is made in this browser from address and number; neither leaves your browser. Everything under that code goes. History keeps counts only.',
  site: 'Address of the dossier system',
  siteHelp: 'As the address bar begins, such as https://ecd.voorbeeld.nl.',
  number: 'Number of the dossier or client',
  numberHelp: 'Never a BSN.',
  erase: 'Erase this dossier',
  eraseQuestion: (id, host) =>
    `All outcomes, judgements and waivers of dossier ${id} on ${host} go from the server. This cannot be undone. When somebody opens the dossier again, it is sent again.`,
  eraseConfirm: 'Yes, erase',
  eraseFailed: 'The dossier was not erased',
  erased: (removed) =>
    removed === 0
      ? 'Nothing stands under this address and number. Is the address right, and does this browser have the right key?'
      : removed === 1
        ? 'Done: 1 row was removed.'
        : `Done: ${n(removed)} rows were removed.`,
  noKey: 'This browser does not have the key of your organisation, so the code cannot be made. Look under Keys.',
  problem: {
    site: 'Fill in an address that begins with https:// or http://.',
    number: 'Fill in the number, 64 characters at most.',
    bsn: 'This may be a BSN. Use the client number of the dossier system.',
  },
  recountTitle: 'Check the counters',
  recountText:
    'The numbers on the team overview are counters. Here they are compared with a new count of all outcomes.',
  recount: 'Count again',
  repair: 'Set the counters right',
  recountFailed: 'Counting did not work',
  same: (results) => `The counters equal all ${n(results)} outcomes.`,
  differ: (count) => (count === 1 ? '1 counter differs.' : `${n(count)} counters differ.`),
  repaired: (count) => (count === 1 ? '1 counter was set right.' : `${n(count)} counters were set right.`),
  counter: 'Counter',
  counters: { outcomes: 'outcomes', dossiers: 'dossiers', answers: 'answers', 'due-weeks': 'weeks' },
  team: 'Team',
  counted: 'Was',
  recounted: 'Counted',
  organisationTitle: 'Erase the whole organisation',
  organisationText:
    'Everything goes: outcomes, rule sets, people, settings and the audit log. Nobody of your organisation gets in any more. Make the file above first.',
  fourEyes: 'With four eyes on you ask for it, and a second admin has to do the same within seven days.',
  typeName: (name) => `Type the name of your organisation: ${name}`,
  eraseOrganisation: 'Erase organisation',
  eraseOrganisationConfirm: 'Yes, erase everything',
  eraseOrganisationFailed: 'The organisation was not erased',
  asked: (day) =>
    `Your request is there. A second admin has to do the same before ${day}; otherwise it lapses by itself.`,
  gone: 'The organisation was erased.',
  going: 'The organisation was erased; the last outcomes go tonight.',
  proof: (seq, hash) => `Last row of the audit log, to keep: ${seq}:${hash}`,
};
