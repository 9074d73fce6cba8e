import type { FactDefinitions } from '../definition.ts';

/** Consent and disclosure (Toestemming en gegevens delen). */
export const consentFacts = {
  'consent.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'toestemmingen', en: 'consents' },
    definition: { nl: 'Vastgelegde toestemmingen.', en: 'Recorded consents.' },
    labels: {
      nl: [
        'toestemming',
        'toestemmingsverklaring',
        'toestemmingsformulier',
        'AVG-toestemming',
        'machtiging',
        'akkoord gegevensdeling',
        'privacyverklaring ondertekend',
        'consent',
      ],
      en: ['consent', 'consent form'],
    },
  },
  'consent.date': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum toestemming', en: 'date of consent' },
    definition: { nl: 'Datum waarop toestemming is gegeven.', en: 'Date on which consent was given.' },
    labels: { nl: ['datum toestemming', 'toestemming gegeven op', 'getekend op', 'akkoord op'], en: ['consent date'] },
    itemOf: 'consent.records',
  },
  'consent.givenBy': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'toestemming gegeven door', en: 'consent given by' },
    definition: { nl: 'Wie toestemming heeft gegeven.', en: 'Who gave consent.' },
    labels: {
      nl: [
        'toestemming door',
        'gegeven door',
        'ondertekend door',
        'akkoord door',
        'toestemming ouder',
        'toestemming jeugdige',
      ],
      en: ['consent given by'],
    },
    values: {
      client: ['cliënt', 'client', 'zelf', 'jeugdige', 'bewoner', 'deelnemer'],
      'legal-representative': [
        'wettelijk vertegenwoordiger',
        'vertegenwoordiger',
        'ouder',
        'ouders',
        'gezaghebbende ouder',
        'ouder met gezag',
        'voogd',
        'mentor',
        'curator',
        'legal representative',
        'guardian',
      ],
      both: [
        'beiden',
        'beide',
        'allebei',
        'cliënt en wettelijk vertegenwoordiger',
        'cliënt en vertegenwoordiger',
        'cliënt en ouders',
        'both',
      ],
    },
    itemOf: 'consent.records',
  },
  'consent.scope': {
    type: 'text',
    origin: 'dossier',
    definition: {
      nl: 'Waarvoor en met wie gedeeld mag worden.',
      en: 'For what and with whom information may be shared.',
    },
    labels: {
      nl: [
        'doel toestemming',
        'met wie delen',
        'reikwijdte toestemming',
        'gegevensuitwisseling met',
        'ontvanger',
        'omschrijving toestemming',
        'geldigheid toestemming',
      ],
      en: ['consent scope', 'purpose', 'recipient'],
    },
    itemOf: 'consent.records',
  },
  'consent.disclosures': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'verstrekte informatie', en: 'information disclosed' },
    definition: {
      nl: 'Keren dat informatie over de cliënt aan anderen is gegeven.',
      en: 'Occasions on which information about the client was given to others.',
    },
    labels: {
      nl: [
        'informatie verstrekt',
        'gegevens gedeeld',
        'uitgaande post',
        'overleg met derden',
        'contact met externe',
        'informatie-uitwisseling',
        'correspondentie extern',
        'contactjournaal extern',
      ],
      en: ['disclosure', 'information shared'],
    },
  },
  'consent.withoutConsentReason': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'reden om zonder toestemming te handelen', en: 'reason to act without consent' },
    definition: {
      nl: 'Reden om zonder toestemming te handelen of te delen.',
      en: 'Reason for acting or sharing without consent.',
    },
    labels: {
      nl: [
        'reden zonder toestemming',
        'doorbreken geheimhouding',
        'conflict van plichten',
        'wettelijke meldplicht',
        'noodsituatie',
        'vitaal belang',
        'grond zonder toestemming',
      ],
      en: ['reason without consent', 'breach of confidentiality'],
    },
  },
  'consent.clientInformedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'cliënt geïnformeerd over melding op', en: 'client informed of report on' },
    definition: {
      nl: 'Datum waarop de cliënt over melding of handelen zonder toestemming is geïnformeerd.',
      en: 'Date on which the client was told about a report or action without consent.',
    },
    labels: {
      nl: [
        'cliënt geïnformeerd',
        'cliënt vooraf ingelicht',
        'gewaarschuwd over meldplicht',
        'uitleg gegeven',
        'verantwoord aan cliënt',
        'besproken met cliënt',
      ],
      en: ['client informed'],
    },
  },
} as const satisfies FactDefinitions;
