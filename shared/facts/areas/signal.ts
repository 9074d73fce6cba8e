import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Client signals (Signalen van de cliënt). */
export const signalFacts = {
  'signal.receivedAt': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'signaal ontvangen op', en: 'signal received on' },
    labels: {
      nl: words(`
        melding cliënt | bericht cliënt | signaal ontvangen op | signaal ontvangen | datum signaal |
        signaal van cliënt op | oproep ontvangen op | bericht cliënt ontvangen op | noodvraag ontvangen op |
        terugbelverzoek ontvangen op | contactverzoek ontvangen op
      `),
      en: words('signal received | call received | signal received on | signal date | call received on'),
    },
    labelsInContext: {
      nl: words(`
        signaal | signalen | noodvraag | oproep | contactverzoek | terugbelverzoek | alarm | tijdstip melding |
        ontvangen op | binnengekomen op | datum melding
      `),
      en: words('received on'),
    },
  },
  'signal.respondedAt': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'op signaal gereageerd op', en: 'signal answered on' },
    labels: {
      nl: words(`
        teruggebeld op | actie op signaal | reactie binnen 24 uur | op signaal gereageerd op |
        signaal opgepakt op | signaal beantwoord op | signaal afgehandeld op | reactie op signaal |
        reactie gegeven op signaal op
      `),
      en: words('responded at | signal answered on | responded to signal on | signal handled on | called back on'),
    },
    labelsInContext: {
      nl: words('opgepakt op | gereageerd op | afgehandeld | afgehandeld op | reactie op | beantwoord op'),
      en: words('responded on | answered on | handled on'),
    },
  },
} as const satisfies FactDefinitions;
