import type { FactDefinitions } from '../definition.ts';

/** Transport (Vervoer). */
export const transportFacts = {
  'transport.provided': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'vervoer door aanbieder', en: 'transport by provider' },
    labels: {
      nl: [
        'vervoer',
        'vervoer van/naar',
        'halen en brengen',
        'vervoersindicatie',
        'taxi',
        'rolstoelvervoer',
        'eigen vervoer',
        'busje',
        'vervoer dagbesteding',
        'vervoer door organisatie',
        'vervoer door de organisatie',
        'organisatie verzorgt vervoer',
        'cliënt wordt vervoerd',
        'vervoer door ons',
        'wij vervoeren cliënt',
        'wij verzorgen vervoer',
        'vervoer door begeleiding',
      ],
      en: ['transport', 'taxi', 'pick-up'],
    },
    labelsInContext: { nl: ['wordt vervoerd', 'door organisatie', 'door ons'], en: [] },
  },
  'transport.agreement': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'afspraken over vervoer', en: 'transport arrangements' },
    labels: {
      nl: [
        'vervoersafspraken',
        'afspraken vervoer',
        'vervoersplan',
        'vervoersprotocol',
        'afspraken halen en brengen',
        'begeleiding in de taxi',
      ],
      en: ['transport agreement'],
    },
    labelsInContext: { nl: ['afspraken', 'afspraak'], en: ['agreement'] },
  },
  'transport.agreementDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum afspraken vervoer', en: 'date of transport arrangements' },
    labels: {
      nl: [
        'datum vervoersafspraak',
        'vervoer vastgelegd op',
        'vervoersafspraken bijgewerkt',
        'datum vervoersafspraken',
        'vervoersafspraken vastgelegd op',
      ],
      en: ['transport agreement date'],
    },
    labelsInContext: {
      nl: ['datum afspraken', 'vastgelegd op', 'afgesproken op', 'datum afspraak', 'datum'],
      en: ['agreed on'],
    },
  },
  'transport.riskNotes': {
    type: 'text',
    origin: 'dossier',
    title: { nl: "risico's bij vervoer", en: 'transport risks' },
    labels: {
      nl: [
        "risico's vervoer",
        'aandachtspunten vervoer',
        'beperkingen vervoer',
        'epilepsie vervoer',
        'rolstoel',
        'wegloopgevaar',
        'medische bijzonderheden vervoer',
      ],
      en: ['transport risks'],
    },
  },
} as const satisfies FactDefinitions;
