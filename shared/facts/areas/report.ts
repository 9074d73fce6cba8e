import type { FactDefinitions } from '../definition.ts';

/** Reporting (Rapportage). */
export const reportFacts = {
  'report.entries': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'rapportages', en: 'progress notes' },
    definition: {
      nl: 'Rapportages of contactmomenten in het dossier.',
      en: 'Reports or contact entries in the dossier.',
    },
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
    definition: {
      nl: 'Datum van de laatste rapportage, berekend uit de lijst.',
      en: 'Date of the latest report, computed from the list.',
    },
    labels: {
      nl: ['laatste rapportage', 'laatste contact', 'laatste verslag', 'datum laatste contactmoment'],
      en: ['last report'],
    },
  },
  'report.goalLinked': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'rapportage op doelen', en: 'notes linked to goals' },
    definition: { nl: 'Of rapportages aan doelen zijn gekoppeld.', en: 'Whether reports are linked to goals.' },
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
    definition: {
      nl: 'Vastgelegd dat de cliënt uitleg kreeg over het verloop of het handelen.',
      en: 'Recorded that the client received an explanation of progress or choices.',
    },
    labels: {
      nl: ['uitleg aan cliënt', 'toelichting cliënt', 'terugkoppeling cliënt', 'besproken met cliënt', 'uitleg keuze'],
      en: ['explained to client'],
    },
  },
} as const satisfies FactDefinitions;
