import type { FactDefinitions } from '../definition.ts';

/** Agreement (Overeenkomst). */
export const agreementFacts = {
  'agreement.signedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum ondertekening overeenkomst', en: 'date agreement signed' },
    labels: {
      nl: [
        'zorgovereenkomst ondertekend',
        'datum ondertekening overeenkomst',
        'zorgovereenkomst',
        'ondersteuningsovereenkomst',
        'samenwerkingsovereenkomst',
        'dienstverleningsovereenkomst',
        'zorg- en dienstverleningsovereenkomst',
        'ZLO',
        'zorgleveringsovereenkomst',
        'begeleidingsovereenkomst',
        'hulpverleningsovereenkomst',
        'contract',
        'cliëntovereenkomst',
        'SVB-zorgovereenkomst',
      ],
      en: ['agreement signed', 'care agreement', 'service contract'],
    },
    labelsInContext: {
      nl: ['ondertekend op', 'datum ondertekening', 'getekend op', 'handtekening op', 'ondertekeningsdatum'],
      en: ['signed on', 'date of signature'],
    },
  },
  'agreement.signedByClient': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'overeenkomst getekend door cliënt', en: 'agreement signed by client' },
    labels: {
      nl: ['ondertekend door vertegenwoordiger', 'akkoord cliënt', 'akkoordverklaring'],
      en: ['client signature'],
    },
    labelsInContext: {
      nl: [
        'ondertekend door cliënt',
        'handtekening cliënt',
        'ondertekend door',
        'getekend door',
        'getekend',
        'digitaal ondertekend',
        'ondertekend',
        'cliënt heeft getekend',
      ],
      en: ['signed by', 'signed by client'],
    },
    values: {
      true: [
        'cliënt',
        'wettelijk vertegenwoordiger',
        'vertegenwoordiger',
        'ouder',
        'ouders',
        'voogd',
        'mentor',
        'curator',
        'ondertekend',
        'getekend',
      ],
      false: ['niet ondertekend', 'niet getekend', 'ontbreekt'],
    },
  },
  'agreement.signedByProvider': {
    type: 'boolean',
    origin: 'dossier',
    title: { nl: 'overeenkomst getekend door aanbieder', en: 'agreement signed by provider' },
    labels: {
      nl: [
        'handtekening organisatie',
        'ondertekend door aanbieder',
        'ondertekend namens organisatie',
        'handtekening zorgaanbieder',
        'handtekening medewerker',
      ],
      en: ['signed by provider'],
    },
  },
  'agreement.endDate': {
    type: 'date',
    origin: 'dossier',
    labels: {
      nl: ['einddatum overeenkomst', 'looptijd overeenkomst', 'geldig tot', 'contract tot'],
      en: ['agreement end date'],
    },
  },
  'agreement.content': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'inhoud van de overeenkomst', en: 'content of the agreement' },
    labels: {
      nl: [
        'inhoud ondersteuning',
        'omschrijving ondersteuning',
        'te leveren zorg',
        'te verlenen diensten',
        'afgesproken zorg',
        'reikwijdte',
        'dienstverlening',
      ],
      en: ['content of support', 'services agreed'],
    },
    labelsInContext: {
      nl: [
        'inhoud',
        'omschrijving',
        'ondersteuning bestaat uit',
        'inhoud van de ondersteuning',
        'inhoud van de begeleiding',
        'afgesproken ondersteuning',
      ],
      en: ['content'],
    },
  },
  'agreement.timeCommitment': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'tijdsbesteding in de overeenkomst', en: 'time in the agreement' },
    labels: {
      nl: [
        'tijdsbesteding',
        'aantal dagdelen',
        'duur',
        'frequentie',
        'inzet per week',
        'afgesproken tijd',
        'afgesproken tijd per week',
        'afgesproken uren',
        'afgesproken uren per week',
      ],
      en: ['time commitment', 'hours agreed'],
    },
    labelsInContext: {
      nl: ['omvang', 'uren per week', 'tijd per week', 'inzet', 'aantal uren', 'tijd'],
      en: ['hours per week'],
    },
  },
  'agreement.deliveryTerms': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'afspraken over levering', en: 'arrangements about delivery' },
    labels: {
      nl: [
        'afspraken over levering',
        'momenten van de dag',
        'zorgmomenten',
        'contactmomenten',
        'afzegregeling',
        'locatie ondersteuning',
      ],
      en: ['delivery terms', 'days and times', 'support moments'],
    },
    labelsInContext: {
      nl: [
        'planning',
        'levering',
        'momenten',
        'dagen en tijden',
        'wanneer',
        'leveringsafspraken',
        'afspraken over de levering',
      ],
      en: [],
    },
  },
  'agreement.noticePeriod': {
    type: 'period',
    origin: 'dossier',
    labels: {
      nl: ['opzegtermijn', 'opzegging', 'beëindiging overeenkomst', 'opzeggen'],
      en: ['notice period', 'termination'],
    },
  },
  'agreement.reviewedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'overeenkomst herzien op', en: 'agreement reviewed on' },
    labels: {
      nl: [
        'overeenkomst herzien',
        'afspraken geëvalueerd',
        'jaarlijkse herziening',
        'overeenkomst geactualiseerd',
        'verlenging overeenkomst',
      ],
      en: ['agreement reviewed', 'agreement renewed'],
    },
  },
} as const satisfies FactDefinitions;
