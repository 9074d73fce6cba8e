import type { FactDefinitions } from '../definition.ts';

/** Information given to the client (Informatie aan de cliënt). */
export const informationFacts = {
  'information.packageDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'informatiemap gegeven op', en: 'information package given on' },
    definition: {
      nl: 'Datum waarop de cliënt de algemene informatie heeft gekregen.',
      en: 'Date on which the client received the general information.',
    },
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
    definition: {
      nl: 'Datum waarop is uitgelegd hoe de ondersteuning wordt gegeven en wat de cliënt mag verwachten.',
      en: 'Date on which it was explained how support is given and what the client may expect.',
    },
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
    definition: {
      nl: 'Datum waarop de cliënt weet hoe hij begeleider en organisatie bereikt, ook bij nood.',
      en: 'Date on which the client knows how to reach worker and organisation, also in an emergency.',
    },
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
    definition: {
      nl: 'Datum waarop de rollen van cliënt, begeleider en organisatie zijn uitgelegd.',
      en: 'Date on which the roles of client, worker and organisation were explained.',
    },
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
    definition: {
      nl: 'Datum waarop de klachtenregeling is uitgelegd.',
      en: 'Date on which the complaints procedure was explained.',
    },
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
    type: 'date',
    origin: 'dossier',
    title: { nl: 'vertrouwenspersoon uitgelegd op', en: 'confidant explained on' },
    definition: {
      nl: 'Datum waarop is verteld dat er een vertrouwenspersoon is en hoe je die bereikt.',
      en: 'Date on which the client was told that there is a confidant and how to reach them.',
    },
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
    caution:
      "A field that names the client's own person of trust (network.members) is not proof that the information was given.",
  },
  'information.participationDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inspraak uitgelegd op', en: 'ways to take part explained on' },
    definition: {
      nl: 'Datum waarop de cliëntenraad of andere inspraak is uitgelegd.',
      en: 'Date on which the client council or other participation was explained.',
    },
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
    definition: {
      nl: 'Datum waarop gedrags- en huisregels zijn gedeeld.',
      en: 'Date on which conduct and house rules were shared.',
    },
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
    definition: {
      nl: 'Datum waarop privacy en geheimhouding zijn uitgelegd.',
      en: 'Date on which privacy and confidentiality were explained.',
    },
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
    definition: {
      nl: 'Datum waarop beroepscode en tuchtrecht zijn uitgelegd.',
      en: 'Date on which professional code and disciplinary rules were explained.',
    },
    labels: {
      nl: ['beroepscode', 'beroepsregister', 'tuchtrecht', 'Registerplein', 'SKJ', 'kwaliteitskader medewerker'],
      en: ['professional code explained'],
    },
  },
  'information.reportingDutiesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'meldplichten uitgelegd op', en: 'reporting duties explained on' },
    definition: {
      nl: 'Datum waarop wettelijke meld- en rapportageplichten zijn uitgelegd.',
      en: 'Date on which statutory reporting duties were explained.',
    },
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
