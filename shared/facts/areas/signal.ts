import type { FactDefinitions } from '../definition.ts';

/** Client signals (Signalen van de cliënt). */
export const signalFacts = {
  'signal.receivedAt': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'signaal ontvangen op', en: 'signal received on' },
    labels: {
      nl: [
        'signaal',
        'signalen',
        'melding cliënt',
        'noodvraag',
        'bericht cliënt',
        'oproep',
        'contactverzoek',
        'terugbelverzoek',
        'alarm',
        'tijdstip melding',
      ],
      en: ['signal received', 'call received'],
    },
  },
  'signal.respondedAt': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'op signaal gereageerd op', en: 'signal answered on' },
    labels: {
      nl: [
        'opgepakt op',
        'gereageerd op',
        'teruggebeld op',
        'actie op signaal',
        'reactie binnen 24 uur',
        'afgehandeld',
      ],
      en: ['responded at'],
    },
  },
} as const satisfies FactDefinitions;
