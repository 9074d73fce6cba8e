import type { FactDefinitions } from '../definition.ts';
import { signerWords } from '../people-words.ts';

/** Consent and disclosure (Toestemming en gegevens delen). */
export const consentFacts = {
  'consent.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'toestemmingen', en: 'consents' },
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
    labels: { nl: ['datum toestemming', 'toestemming gegeven op', 'getekend op', 'akkoord op'], en: ['consent date'] },
    itemOf: 'consent.records',
  },
  'consent.givenBy': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'toestemming gegeven door', en: 'consent given by' },
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
    values: signerWords,
    itemOf: 'consent.records',
  },
  'consent.scope': {
    type: 'text',
    origin: 'dossier',
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
