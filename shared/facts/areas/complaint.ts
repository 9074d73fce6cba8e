import type { FactDefinitions } from '../definition.ts';

/** Complaints (Klachten). */
export const complaintFacts = {
  'complaint.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'klachten', en: 'complaints' },
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
    labels: { nl: ['klacht ontvangen', 'datum klacht', 'ingekomen klacht', 'klachtdatum'], en: ['complaint received'] },
    itemOf: 'complaint.records',
  },
  'complaint.handledDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klacht afgehandeld op', en: 'complaint handled on' },
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
    labels: {
      nl: ['uitkomst klacht', 'oordeel klacht', 'maatregelen klacht', 'vervolg klacht', 'leerpunt klacht'],
      en: ['complaint outcome'],
    },
    itemOf: 'complaint.records',
  },
} as const satisfies FactDefinitions;
