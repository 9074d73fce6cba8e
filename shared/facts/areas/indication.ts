import type { FactDefinitions } from '../definition.ts';

/** Indication or decision (Indicatie of beschikking). */
export const indicationFacts = {
  'indication.startDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'ingangsdatum beschikking', en: 'start of decision' },
    labels: {
      nl: [
        'ingangsdatum beschikking',
        'ingangsdatum indicatie',
        'begindatum toewijzing',
        'startdatum indicatie',
        'toewijzing ingangsdatum',
      ],
      en: ['indication start'],
    },
    labelsInContext: {
      nl: ['ingangsdatum', 'startdatum', 'begindatum', 'geldig van', 'geldig vanaf', 'ingang', 'start'],
      en: ['valid from', 'start'],
    },
  },
  'indication.endDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'einddatum beschikking', en: 'end of decision' },
    labels: {
      nl: ['einddatum beschikking', 'einddatum indicatie', 'geldig tot', 'einddatum toewijzing', 'expiratiedatum'],
      en: ['indication end'],
    },
    labelsInContext: {
      nl: ['einddatum', 'geldig t/m', 'geldig tot en met', 'looptijd tot', 'einde', 'eind'],
      en: ['valid until', 'end'],
    },
  },
  'indication.extensionDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'verlenging beschikking', en: 'extension of decision' },
    labels: {
      nl: [
        'verlenging indicatie',
        'herindicatie',
        'verlengingsaanvraag',
        'vervolgbeschikking',
        'verzoek om wijziging',
        'herbeoordeling',
        'verlenging aangevraagd',
        'verlenging aangevraagd op',
        'herindicatie aangevraagd',
      ],
      en: ['re-indication', 'renewal'],
    },
    labelsInContext: { nl: ['verlenging', 'verlengd op', 'verlenging op'], en: ['extension'] },
  },
  'indication.product': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'toegekend product', en: 'granted product' },
    labels: {
      nl: [
        'geïndiceerd product',
        'product beschikking',
        'toegewezen product',
        'voorziening beschikking',
        'zorgtoewijzing',
      ],
      en: ['granted product'],
    },
    labelsInContext: {
      nl: ['product', 'voorziening', 'toegekend', 'toegekend product', 'toegekende voorziening'],
      en: ['product'],
    },
  },
  'indication.volume': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'toegekende omvang', en: 'granted amount' },
    labels: {
      nl: [
        'uren per week',
        'dagdelen',
        'etmalen',
        'eenheid',
        'frequentie',
        'toegewezen uren',
        'budget',
        'omvang indicatie',
        'omvang beschikking',
        'geïndiceerde uren',
      ],
      en: ['hours per week', 'units'],
    },
    labelsInContext: {
      nl: ['omvang', 'aantal uren', 'volume', 'toegekende omvang', 'toegekende uren'],
      en: ['volume'],
    },
  },
  'indication.goals': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'doelen van de gemeente', en: 'municipal goals' },
    labels: {
      nl: [
        'gemeentelijke doelen',
        'doelen beschikking',
        'resultaten',
        'te behalen resultaten',
        'resultaatgebieden',
        'doel gemeente',
        'gezinsplan',
        'leefzorgplan gemeente',
        'onderzoeksverslag',
        'perspectiefplan',
      ],
      en: ['municipal goals', 'results from the decision'],
    },
  },
} as const satisfies FactDefinitions;
