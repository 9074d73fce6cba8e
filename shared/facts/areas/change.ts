import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Significant changes (Ingrijpende veranderingen). */
export const changeFacts = {
  'change.date': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum ingrijpende verandering', en: 'date of significant change' },
    labels: {
      nl: words(`
        verandering situatie | datum verandering | datum ingrijpende verandering | datum ingrijpende gebeurtenis |
        ingrijpende gebeurtenis op | datum wijziging situatie | datum life event | verandering vastgesteld op |
        verandering op | situatie gewijzigd op | wijziging situatie op
      `),
      en: words(
        'date of change | change date | date of significant change | significant change on | date of life event',
      ),
    },
    labelsInContext: {
      nl: words(`
        ingrijpende gebeurtenis | life event | gewijzigde situatie | datum wijziging | bijzonderheid | datum |
        sinds | datum gebeurtenis
      `),
      en: words('significant change | life event | date'),
    },
  },
  'change.type': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'soort verandering', en: 'type of change' },
    labels: {
      nl: words(`
        soort wijziging | overlijden naaste | verandering gezin | soort verandering | aard van de verandering |
        type verandering | soort gebeurtenis | aard verandering | aard van de gebeurtenis
      `),
      en: words('type of change | kind of change | nature of the change | change type'),
    },
    labelsInContext: {
      nl: words(`
        zorgmijding | verhuizing | gedragsverandering | veiligheidsprobleem | opname | detentie | soort | aard |
        type | verandering | omschrijving | wat is er veranderd
      `),
      en: words('type | kind'),
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
      nl: words(`
        informatieplicht gemeente | verandering gemeld aan gemeente | verandering gemeld aan gemeente op |
        wijziging gemeld aan gemeente | wijziging gemeld aan gemeente op | wijziging doorgegeven aan gemeente |
        wijziging doorgegeven aan gemeente op | verandering doorgegeven aan gemeente op |
        verzoek om wijziging verzonden op
      `),
      en: words(`
        change reported to municipality | change reported to municipality on | municipality informed of change |
        municipality informed of change on
      `),
    },
    labelsInContext: {
      nl: words(`
        gemeente geïnformeerd | melding aan gemeente | doorgegeven aan consulent | bericht gemeente |
        verzoek om wijziging | gemeente geïnformeerd op | gemeld aan gemeente | gemeld aan gemeente op |
        gemeld bij gemeente | gemeld bij gemeente op | doorgegeven aan gemeente
      `),
      en: words(`
        municipality informed | municipality informed on | reported to municipality |
        reported to municipality on
      `),
    },
  },
} as const satisfies FactDefinitions;
