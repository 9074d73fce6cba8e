import type { FactDefinitions } from '../definition.ts';

/** Reporting (Rapportage). */
export const reportFacts = {
  'report.entries': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'rapportages', en: 'progress notes' },
    labels: {
      nl: [
        'rapportage',
        'rapportages',
        'dagrapportage',
        'contactjournaal',
        'journaal',
        'contactmomenten',
        'verslag',
        'voortgangsrapportage',
        'cliëntrapportage',
        'zorgdossier regels',
        'gespreksverslag',
        'logboek',
      ],
      en: ['progress notes', 'journal', 'daily report'],
    },
  },
  'report.lastDate': {
    type: 'date',
    origin: 'derived',
    labels: {
      nl: ['laatste rapportage', 'laatste contact', 'laatste verslag', 'datum laatste contactmoment'],
      en: ['last report'],
    },
  },
  'report.goalLinked': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'rapportage op doelen', en: 'notes linked to goals' },
    labels: {
      nl: [
        'rapporteren op doel',
        'gekoppeld aan doel',
        'doelgericht rapporteren',
        'rapportage bij doel',
        'SOEP',
        'doelrapportage',
        'voortgang op doel',
      ],
      en: ['linked to goal'],
    },
  },
  'report.clientInsight': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: ['uitleg aan cliënt', 'toelichting cliënt', 'terugkoppeling cliënt', 'besproken met cliënt', 'uitleg keuze'],
      en: ['explained to client'],
    },
  },
} as const satisfies FactDefinitions;
