import type { FactDefinitions } from '../definition.ts';
import { signerWords } from '../people-words.ts';
import { words } from '../words.ts';

/** Consent and disclosure (Toestemming en gegevens delen). */
export const consentFacts = {
  'consent.records': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'toestemmingen', en: 'consents' },
    labels: {
      nl: words(`
        toestemmingsverklaring | toestemmingsformulier | AVG-toestemming | akkoord gegevensdeling |
        privacyverklaring ondertekend | consent | toestemmingen | toestemmingsverklaringen |
        toestemmingsformulieren | gegeven toestemmingen | toestemmingenregister | avg-toestemmingen |
        overzicht toestemmingen | toestemming gegevensdeling | toestemming gegevensuitwisseling |
        toestemming delen gegevens
      `),
      en: words('consent form | consents | consent forms | consent records | consents given | given consents'),
    },
    labelsInContext: {
      nl: words('toestemming | machtiging | machtigingen'),
      en: words('consent'),
    },
  },
  'consent.date': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum toestemming', en: 'date of consent' },
    labels: {
      nl: words(`
        datum toestemming | toestemming gegeven op | toestemmingsdatum | toestemming d.d. |
        toestemming getekend op | toestemming ondertekend op | toestemming verleend op | toestemming sinds
      `),
      en: words('consent date | date of consent | consent given on | consented on'),
    },
    labelsInContext: {
      nl: words('getekend op | akkoord op | gegeven op | ondertekend op | verleend op | vanaf | sinds'),
      en: words('given on | signed on | granted on'),
    },
    itemOf: 'consent.records',
  },
  'consent.givenBy': {
    type: 'enum',
    origin: 'dossier',
    title: { nl: 'toestemming gegeven door', en: 'consent given by' },
    labels: {
      nl: words(`
        toestemming door | toestemming ouder | toestemming jeugdige | toestemming gegeven door |
        toestemming verleend door | toestemming getekend door
      `),
      en: words('consent given by | consent by'),
    },
    labelsInContext: {
      nl: words('gegeven door | ondertekend door | akkoord door | door | getekend door | verleend door | wie'),
      en: words('given by | by | signed by'),
    },
    values: signerWords,
    itemOf: 'consent.records',
  },
  'consent.scope': {
    type: 'text',
    origin: 'dossier',
    labels: {
      nl: words(`
        doel toestemming | met wie delen | reikwijdte toestemming | gegevensuitwisseling met |
        omschrijving toestemming | geldigheid toestemming | doel van de toestemming | toestemming voor |
        toestemming waarvoor | met wie mogen gegevens gedeeld worden | toestemming om te delen met | delen met
      `),
      en: words(
        'consent scope | consent for | purpose of consent | scope of consent | share with | may be shared with',
      ),
    },
    labelsInContext: {
      nl: words(`
        ontvanger | doel | reikwijdte | omschrijving | voor | waarvoor | betreft | onderwerp | met wie | partij |
        organisatie | soort toestemming
      `),
      en: words('purpose | recipient | scope | for | subject'),
    },
    itemOf: 'consent.records',
  },
  'consent.disclosures': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'verstrekte informatie', en: 'information disclosed' },
    labels: {
      nl: words(`
        informatie verstrekt | gegevens gedeeld | uitgaande post | informatie-uitwisseling |
        correspondentie extern | contactjournaal extern | verstrekte informatie | verstrekte gegevens |
        gedeelde gegevens | informatie gedeeld | gegevensverstrekkingen | verstrekkingen | gegevensuitwisseling |
        externe correspondentie | gegevens verstrekt
      `),
      en: words('information shared | disclosures | information disclosed | data shared | shared data'),
    },
    labelsInContext: {
      nl: words('overleg met derden | contact met externe | gedeeld'),
      en: words('disclosure | shared'),
    },
  },
  'consent.withoutConsentReason': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'reden om zonder toestemming te handelen', en: 'reason to act without consent' },
    labels: {
      nl: words(`
        reden zonder toestemming | doorbreken geheimhouding | conflict van plichten | wettelijke meldplicht |
        grond zonder toestemming | reden geen toestemming | reden om zonder toestemming te handelen |
        reden delen zonder toestemming | grondslag zonder toestemming | zonder toestemming omdat |
        onderbouwing zonder toestemming
      `),
      en: words(`
        reason without consent | breach of confidentiality | reason for acting without consent |
        reason for sharing without consent
      `),
    },
    labelsInContext: {
      nl: words('noodsituatie | vitaal belang | reden'),
      en: words('reason'),
    },
  },
  'consent.clientInformedDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'cliënt geïnformeerd over melding op', en: 'client informed of report on' },
    labels: {
      nl: words(`
        cliënt vooraf ingelicht | gewaarschuwd over meldplicht | cliënt geïnformeerd over melding |
        cliënt geïnformeerd over melding op | cliënt vooraf geïnformeerd op | cliënt vooraf ingelicht op |
        cliënt ingelicht over melding | cliënt ingelicht op | cliënt op de hoogte gesteld op |
        melding besproken met cliënt op
      `),
      en: words(`
        client informed of report | client informed of report on | client told about report on |
        client informed beforehand on
      `),
    },
    labelsInContext: {
      nl: words(`
        cliënt geïnformeerd | uitleg gegeven | verantwoord aan cliënt | besproken met cliënt |
        cliënt geïnformeerd op
      `),
      en: words('client informed | client informed on'),
    },
  },
} as const satisfies FactDefinitions;
