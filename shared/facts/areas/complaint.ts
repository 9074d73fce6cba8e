import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Complaints (Klachten). */
export const complaintFacts = {
  'complaint.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'klachten', en: 'complaints' },
    labels: {
      nl: words(`
        klacht | klachten | klachtmelding | klachtenregistratie | klacht ingediend | uiting van onvrede |
        onvrede | ingediende klachten | klachtmeldingen | klachtenoverzicht | overzicht klachten |
        uitingen van onvrede | klachten en onvrede
      `),
      en: words('complaint | complaint record | complaints | complaint records | complaint log'),
    },
  },
  'complaint.receivedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klacht ontvangen op', en: 'complaint received on' },
    labels: {
      nl: words(`
        klacht ontvangen | datum klacht | ingekomen klacht | klachtdatum | klacht ontvangen op |
        klacht ingediend op | datum indiening klacht | klacht binnengekomen op
      `),
      en: words('complaint received | complaint received on | complaint date | date of complaint'),
    },
    labelsInContext: {
      nl: words('ontvangen op | ontvangen | ingediend op | datum ontvangst | ontvangstdatum | binnengekomen op'),
      en: words('received on | received | filed on'),
    },
    itemOf: 'complaint.records',
  },
  'complaint.handledDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klacht afgehandeld op', en: 'complaint handled on' },
    labels: {
      nl: words(`
        klacht afgehandeld | afhandeling klacht | klacht gesloten | datum besluit klacht | klacht afgehandeld op |
        klacht gesloten op | klacht afgesloten op | datum afhandeling klacht | klacht afgerond op
      `),
      en: words('complaint handled | complaint handled on | complaint closed on | complaint resolved on'),
    },
    labelsInContext: {
      nl: words('afgehandeld op | afgehandeld | datum afhandeling | afgesloten op | afgerond op | besluit op'),
      en: words('handled on | handled | closed on | resolved on'),
    },
    itemOf: 'complaint.records',
  },
  'complaint.outcome': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'uitkomst van de klacht', en: 'outcome of the complaint' },
    labels: {
      nl: words(`
        uitkomst klacht | oordeel klacht | maatregelen klacht | vervolg klacht | leerpunt klacht |
        uitkomst van de klacht | oordeel over de klacht | resultaat klacht | beslissing klacht | besluit klacht |
        gevolg klacht
      `),
      en: words('complaint outcome | outcome of the complaint | decision on complaint'),
    },
    labelsInContext: {
      nl: words('uitkomst | oordeel | resultaat | beslissing | besluit | conclusie | maatregelen | afhandeling'),
      en: words('outcome | result | decision'),
    },
    itemOf: 'complaint.records',
  },
} as const satisfies FactDefinitions;
