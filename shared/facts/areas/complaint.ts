import type { FactDefinitions } from '../definition.ts';

/** Complaints (Klachten). */
export const complaintFacts = {
  'complaint.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'klachten', en: 'complaints' },
    definition: { nl: 'Klachten die de cliënt heeft ingediend.', en: 'Complaints filed by the client.' },
    labels: {
      nl: [
        'klacht',
        'klachten',
        'klachtmelding',
        'klachtenregistratie',
        'klacht ingediend',
        'uiting van onvrede',
        'onvrede',
      ],
      en: ['complaint', 'complaint record'],
    },
  },
  'complaint.receivedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klacht ontvangen op', en: 'complaint received on' },
    definition: { nl: 'Datum waarop de klacht binnenkwam.', en: 'Date on which the complaint was received.' },
    labels: { nl: ['klacht ontvangen', 'datum klacht', 'ingekomen klacht', 'klachtdatum'], en: ['complaint received'] },
    itemOf: 'complaint.records',
  },
  'complaint.handledDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klacht afgehandeld op', en: 'complaint handled on' },
    definition: { nl: 'Datum waarop de klacht is afgehandeld.', en: 'Date on which the complaint was handled.' },
    labels: {
      nl: ['klacht afgehandeld', 'afhandeling klacht', 'klacht gesloten', 'datum besluit klacht'],
      en: ['complaint handled'],
    },
    itemOf: 'complaint.records',
  },
  'complaint.outcome': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'uitkomst van de klacht', en: 'outcome of the complaint' },
    definition: { nl: 'Uitkomst en wat ermee is gedaan.', en: 'Outcome and what was done with it.' },
    labels: {
      nl: ['uitkomst klacht', 'oordeel klacht', 'maatregelen klacht', 'vervolg klacht', 'leerpunt klacht'],
      en: ['complaint outcome'],
    },
    itemOf: 'complaint.records',
  },
} as const satisfies FactDefinitions;
