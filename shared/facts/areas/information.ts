import type { FactDefinitions } from '../definition.ts';

/** Information given to the client (Informatie aan de cliënt). */
export const informationFacts = {
  'information.packageDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'informatiemap gegeven op', en: 'information package given on' },
    labels: {
      nl: [
        'informatiemap',
        'informatiepakket',
        'welkomstpakket',
        'welkomstmap',
        'informatiebrief',
        'startinformatie',
        'cliënteninformatie verstrekt',
        'informatie verstrekt bij start',
        'checklist intake',
      ],
      en: ['information package', 'welcome pack'],
    },
  },
  'information.supportApproachDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'werkwijze uitgelegd op', en: 'approach explained on' },
    labels: {
      nl: [
        'werkwijze uitgelegd',
        'uitleg begeleiding',
        'verwachtingen besproken',
        'dienstverlening toegelicht',
        'visie en werkwijze',
      ],
      en: ['approach explained', 'expectations discussed'],
    },
  },
  'information.contactDetailsDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'bereikbaarheid uitgelegd op', en: 'contact details explained on' },
    labels: {
      nl: [
        'bereikbaarheid',
        'bereikbaarheidsgegevens',
        'noodnummer',
        '24-uurs nummer',
        'crisisnummer',
        'contactgegevens verstrekt',
        'bereikbaarheidsdienst',
      ],
      en: ['contact details', 'emergency number'],
    },
  },
  'information.rolesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'rollen uitgelegd op', en: 'roles explained on' },
    labels: {
      nl: [
        'rolverdeling uitgelegd',
        'rechten en plichten',
        'verantwoordelijkheden besproken',
        'rechten cliënt',
        'cliëntrechten',
      ],
      en: ['roles explained', 'rights and duties'],
    },
  },
  'information.complaintsDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klachtenregeling uitgelegd op', en: 'complaints procedure explained on' },
    labels: {
      nl: [
        'klachtenregeling',
        'klachtenprocedure',
        'klachtenreglement',
        'klachteninformatie verstrekt',
        'klachtenfolder',
        'klachtenfunctionaris uitgelegd',
        'afspraken over klachten',
      ],
      en: ['complaints procedure explained'],
    },
  },
  'information.confidantDate': {
    // A field that names the client's own person of trust (network.members) is not proof that the information was
    // given.
    type: 'date',
    origin: 'dossier',
    title: { nl: 'vertrouwenspersoon uitgelegd op', en: 'confidant explained on' },
    labels: {
      nl: [
        'vertrouwenspersoon',
        'cliëntvertrouwenspersoon',
        'CVP',
        'AKJ',
        'Jeugdstem',
        'Zorgbelang',
        'informatie vertrouwenspersoon',
        'contact vertrouwenspersoon',
      ],
      en: ['confidant', 'client confidential adviser'],
    },
  },
  'information.participationDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inspraak uitgelegd op', en: 'ways to take part explained on' },
    labels: {
      nl: [
        'cliëntenraad',
        'cliëntenraad uitgelegd',
        'inspraak',
        'medezeggenschap',
        'cliëntparticipatie',
        'meepraten',
        'panel',
        'jongerenraad',
      ],
      en: ['client council explained', 'participation'],
    },
  },
  'information.rulesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'huisregels gedeeld op', en: 'house rules shared on' },
    labels: {
      nl: [
        'huisregels',
        'huisreglement',
        'gedragsregels',
        'leefregels',
        'omgangsregels',
        'groepsregels',
        'huisregels ondertekend',
      ],
      en: ['house rules', 'code of conduct'],
    },
  },
  'information.privacyDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'privacy uitgelegd op', en: 'privacy explained on' },
    labels: {
      nl: [
        'privacyverklaring',
        'privacyreglement',
        'privacyinformatie',
        'AVG-verklaring',
        'geheimhouding uitgelegd',
        'uitleg gegevensdeling',
        'dossiervorming uitgelegd',
      ],
      en: ['privacy explained', 'privacy statement'],
    },
  },
  'information.professionalCodeDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'beroepscode uitgelegd op', en: 'professional code explained on' },
    labels: {
      nl: ['beroepscode', 'beroepsregister', 'tuchtrecht', 'Registerplein', 'SKJ', 'kwaliteitskader medewerker'],
      en: ['professional code explained'],
    },
  },
  'information.reportingDutiesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'meldplichten uitgelegd op', en: 'reporting duties explained on' },
    labels: {
      nl: [
        'meldcode uitgelegd',
        'meldplicht uitgelegd',
        'rapportageplicht',
        'informatieplicht gemeente',
        'uitleg meldcode',
        'verwijsindex uitgelegd',
      ],
      en: ['reporting duties explained'],
    },
  },
} as const satisfies FactDefinitions;
