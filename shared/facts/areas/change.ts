import type { FactDefinitions } from '../definition.ts';

/** Significant changes (Ingrijpende veranderingen). */
export const changeFacts = {
  'change.date': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum ingrijpende verandering', en: 'date of significant change' },
    labels: {
      nl: [
        'ingrijpende gebeurtenis',
        'verandering situatie',
        'life event',
        'gewijzigde situatie',
        'datum wijziging',
        'bijzonderheid',
      ],
      en: ['significant change', 'life event'],
    },
  },
  'change.type': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'soort verandering', en: 'type of change' },
    labels: {
      nl: [
        'soort wijziging',
        'zorgmijding',
        'verhuizing',
        'gedragsverandering',
        'veiligheidsprobleem',
        'opname',
        'detentie',
        'overlijden naaste',
        'verandering gezin',
      ],
      en: ['type of change'],
    },
    values: {
      'care-avoidance': ['zorgmijding', 'mijdt zorg', 'care avoidance'],
      moving: ['verhuizing', 'verhuisd', 'moving', 'move'],
      'behaviour-change': ['gedragsverandering', 'verandering in gedrag', 'behaviour change'],
      'safety-problem': ['veiligheidsprobleem', 'onveiligheid', 'veiligheid', 'safety problem'],
      admission: ['opname', 'ziekenhuisopname', 'crisisopname', 'detentie', 'admission'],
      'family-change': [
        'verandering gezin',
        'gezinssituatie',
        'scheiding',
        'overlijden naaste',
        'geboorte',
        'family change',
      ],
      other: ['anders', 'overig', 'overige', 'other'],
    },
  },
  'change.municipalityInformedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'verandering gemeld aan gemeente op', en: 'change reported to municipality on' },
    labels: {
      nl: [
        'gemeente geïnformeerd',
        'melding aan gemeente',
        'doorgegeven aan consulent',
        'bericht gemeente',
        'informatieplicht gemeente',
        'verzoek om wijziging',
      ],
      en: ['municipality informed'],
    },
  },
} as const satisfies FactDefinitions;
