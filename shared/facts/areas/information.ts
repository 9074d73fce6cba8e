import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Information given to the client (Informatie aan de cliënt). */
export const informationFacts = {
  'information.packageDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'informatiemap gegeven op', en: 'information package given on' },
    labels: {
      nl: words(`
        informatiemap | informatiepakket | welkomstpakket | welkomstmap | informatiebrief | startinformatie |
        cliënteninformatie verstrekt | informatie verstrekt bij start | checklist intake | informatiemap gegeven |
        informatiemap gegeven op | informatiemap verstrekt | informatiemap verstrekt op |
        informatiemap uitgereikt | informatiemap uitgereikt op | informatiepakket gegeven op |
        informatiepakket verstrekt op | informatiepakket uitgereikt op | welkomstpakket gegeven op |
        welkomstmap uitgereikt op | cliëntmap | cliëntmap uitgereikt | cliëntinformatie verstrekt |
        cliëntinformatie verstrekt op | informatiebrochure | algemene informatie gegeven |
        algemene informatie gegeven op | huiswijzer
      `),
      en: words(`
        information package | welcome pack | information package given | information package given on |
        welcome pack given on | information folder given on | general information given on | client handbook
      `),
    },
    labelsInContext: {
      nl: words('algemene informatie | informatie verstrekt | informatie gegeven | informatie gegeven op'),
      en: words('general information'),
    },
  },
  'information.supportApproachDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'werkwijze uitgelegd op', en: 'approach explained on' },
    labels: {
      nl: words(`
        werkwijze uitgelegd | uitleg begeleiding | verwachtingen besproken | dienstverlening toegelicht |
        werkwijze uitgelegd op | werkwijze besproken | werkwijze besproken op | werkwijze toegelicht |
        werkwijze toegelicht op | werkwijze van de ondersteuning | uitleg werkwijze | uitleg over ondersteuning |
        uitleg over de ondersteuning op | verwachtingen besproken op | manier van werken uitgelegd |
        wederzijdse verwachtingen
      `),
      en: words(`
        approach explained | expectations discussed | approach explained on | expectations discussed on |
        way of working explained | way of working explained on | support explained on
      `),
    },
    labelsInContext: {
      nl: words('visie en werkwijze | werkwijze | verwachtingen'),
      en: words('approach | expectations | way of working'),
    },
  },
  'information.contactDetailsDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'bereikbaarheid uitgelegd op', en: 'contact details explained on' },
    labels: {
      nl: words(`
        contactgegevens verstrekt | bereikbaarheid uitgelegd | bereikbaarheid uitgelegd op |
        bereikbaarheid besproken | bereikbaarheid besproken op | bereikbaarheid toegelicht |
        contactgegevens verstrekt op | contactgegevens gegeven | contactgegevens gegeven op |
        bereikbaarheidsgegevens gegeven op | noodnummer gegeven | noodnummer gegeven op | noodnummer verstrekt |
        bereikbaarheid bij nood | bereikbaarheid en noodnummer | telefoonnummers gegeven op
      `),
      en: words(`
        contact details explained | contact details given | contact details given on |
        contact details explained on | emergency number given on | how to reach us explained
      `),
    },
    labelsInContext: {
      nl: words(`
        bereikbaarheid | bereikbaarheidsgegevens | noodnummer | 24-uurs nummer | crisisnummer |
        bereikbaarheidsdienst | contactgegevens
      `),
      en: words('contact details | emergency number | availability'),
    },
  },
  'information.rolesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'rollen uitgelegd op', en: 'roles explained on' },
    labels: {
      nl: words(`
        rolverdeling uitgelegd | rechten en plichten | verantwoordelijkheden besproken | cliëntrechten |
        rollen uitgelegd | rollen uitgelegd op | rolverdeling uitgelegd op | rollen besproken op |
        rollen en verantwoordelijkheden uitgelegd | rechten en plichten uitgelegd |
        rechten en plichten uitgelegd op | rechten en plichten besproken | rechten en plichten besproken op |
        cliëntrechten uitgelegd | uitleg rechten en plichten
      `),
      en: words(`
        roles explained | rights and duties | roles explained on | rights and duties explained |
        rights and duties explained on | rights explained on
      `),
    },
    labelsInContext: {
      nl: words('rechten cliënt | rollen | rolverdeling | rechten'),
      en: words('roles | rights'),
    },
  },
  'information.complaintsDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'klachtenregeling uitgelegd op', en: 'complaints procedure explained on' },
    labels: {
      nl: words(`
        klachtenregeling | klachtenprocedure | klachtenreglement | klachteninformatie verstrekt | klachtenfolder |
        klachtenfunctionaris uitgelegd | afspraken over klachten | klachtenregeling uitgelegd |
        klachtenregeling uitgelegd op | klachtenregeling besproken | klachtenregeling besproken op |
        klachtenregeling verstrekt | klachtenregeling verstrekt op | klachtenregeling toegelicht |
        klachtenregeling toegelicht op | klachtenprocedure uitgelegd | klachtenprocedure uitgelegd op |
        klachtenreglement verstrekt | klachtenfolder gegeven op | klachtenroute uitgelegd |
        klachtenroute uitgelegd op | klachtroute uitgelegd | uitleg klachten | uitleg klachtenregeling |
        geïnformeerd over klachtenregeling | geïnformeerd over klachtenregeling op | informatie klachtenregeling
      `),
      en: words(`
        complaints procedure explained | complaints procedure explained on | complaints procedure |
        complaints procedure given on | informed about complaints procedure | complaints route explained |
        complaints policy explained
      `),
    },
    labelsInContext: {
      nl: words('klachten | klacht'),
      en: words('complaints'),
    },
  },
  'information.confidantDate': {
    // A field that names the client's own person of trust (network.members) is not proof that the information was
    // given.
    type: 'date',
    origin: 'dossier',
    title: { nl: 'vertrouwenspersoon uitgelegd op', en: 'confidant explained on' },
    labels: {
      nl: words(`
        cliëntvertrouwenspersoon | informatie vertrouwenspersoon | contact vertrouwenspersoon |
        vertrouwenspersoon uitgelegd | vertrouwenspersoon uitgelegd op | vertrouwenspersoon besproken |
        vertrouwenspersoon besproken op | vertrouwenspersoon toegelicht | uitleg vertrouwenspersoon |
        informatie over vertrouwenspersoon | informatie over vertrouwenspersoon op |
        cliëntvertrouwenspersoon uitgelegd op | geïnformeerd over vertrouwenspersoon |
        geïnformeerd over vertrouwenspersoon op | folder vertrouwenspersoon gegeven op
      `),
      en: words(`
        client confidential adviser | confidant explained | confidant explained on | informed about confidant |
        informed about confidant on | confidential adviser explained on
      `),
    },
    labelsInContext: {
      nl: words('vertrouwenspersoon | CVP | AKJ | Jeugdstem | Zorgbelang'),
      en: words('confidant | confidential adviser'),
    },
  },
  'information.participationDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'inspraak uitgelegd op', en: 'ways to take part explained on' },
    labels: {
      nl: words(`
        cliëntenraad uitgelegd | cliëntenraad uitgelegd op | inspraak uitgelegd | inspraak uitgelegd op |
        inspraak besproken | inspraak besproken op | medezeggenschap uitgelegd | medezeggenschap uitgelegd op |
        medezeggenschap besproken op | cliëntparticipatie uitgelegd op | uitleg cliëntenraad | uitleg inspraak |
        uitleg medezeggenschap | informatie cliëntenraad | geïnformeerd over cliëntenraad |
        mogelijkheden tot inspraak | cliëntenraad besproken op
      `),
      en: words(`
        client council explained | client council explained on | participation explained |
        participation explained on | ways to take part explained on | informed about client council
      `),
    },
    labelsInContext: {
      nl: words('cliëntenraad | inspraak | medezeggenschap | cliëntparticipatie | meepraten | panel | jongerenraad'),
      en: words('participation | client council'),
    },
  },
  'information.rulesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'huisregels gedeeld op', en: 'house rules shared on' },
    labels: {
      nl: words(`
        huisregels ondertekend | huisregels gedeeld | huisregels gedeeld op | huisregels besproken |
        huisregels besproken op | huisregels gegeven op | huisregels verstrekt op | huisregels uitgelegd |
        huisregels uitgelegd op | huisregels uitgereikt op | gedragsregels besproken |
        gedragsregels besproken op | gedragsregels gedeeld op | gedragsregels uitgelegd op |
        leefregels besproken op | gedrags- en huisregels | gedragscode besproken op
      `),
      en: words(`
        house rules shared | house rules shared on | house rules discussed | house rules discussed on |
        house rules given on | house rules explained on | rules of conduct shared on
      `),
    },
    labelsInContext: {
      nl: words('huisregels | huisreglement | gedragsregels | leefregels | omgangsregels | groepsregels | gedragscode'),
      en: words('house rules | code of conduct | rules'),
    },
  },
  'information.privacyDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'privacy uitgelegd op', en: 'privacy explained on' },
    labels: {
      nl: words(`
        geheimhouding uitgelegd | uitleg gegevensdeling | dossiervorming uitgelegd | privacy uitgelegd |
        privacy uitgelegd op | privacy besproken | privacy besproken op | privacyverklaring gegeven |
        privacyverklaring gegeven op | privacyverklaring verstrekt | privacyverklaring verstrekt op |
        privacyreglement uitgelegd | privacyreglement verstrekt | privacyinformatie gegeven op | uitleg privacy |
        uitleg privacy en geheimhouding | geheimhouding uitgelegd op | privacy en geheimhouding uitgelegd op |
        privacy en geheimhouding | uitleg dossiervorming | avg uitgelegd | informatie over privacy op
      `),
      en: words(`
        privacy explained | privacy explained on | privacy statement given | privacy statement given on |
        confidentiality explained | confidentiality explained on | privacy discussed on |
        privacy and confidentiality
      `),
    },
    labelsInContext: {
      nl: words('privacyverklaring | privacyreglement | privacyinformatie | AVG-verklaring | privacy | geheimhouding'),
      en: words('privacy statement | privacy | confidentiality'),
    },
  },
  'information.professionalCodeDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'beroepscode uitgelegd op', en: 'professional code explained on' },
    labels: {
      nl: words(`
        kwaliteitskader medewerker | beroepscode uitgelegd | beroepscode uitgelegd op | beroepscode besproken |
        beroepscode besproken op | tuchtrecht uitgelegd | tuchtrecht uitgelegd op | beroepscode en tuchtrecht |
        beroepscode en tuchtrecht uitgelegd op | uitleg beroepscode | informatie over beroepscode |
        skj-registratie uitgelegd
      `),
      en: words(`
        professional code explained | professional code explained on | disciplinary rules explained on |
        professional code and disciplinary rules
      `),
    },
    labelsInContext: {
      nl: words('beroepscode | beroepsregister | tuchtrecht | Registerplein | SKJ'),
      en: words('professional code'),
    },
  },
  'information.reportingDutiesDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'meldplichten uitgelegd op', en: 'reporting duties explained on' },
    labels: {
      nl: words(`
        meldcode uitgelegd | meldplicht uitgelegd | informatieplicht gemeente | uitleg meldcode |
        verwijsindex uitgelegd | meldplichten uitgelegd | meldplichten uitgelegd op | meldplicht uitgelegd op |
        meldcode uitgelegd op | uitleg meldplicht | meldcode besproken met cliënt op |
        rapportageplicht uitgelegd | rapportageplichten uitgelegd op | meld- en rapportageplichten |
        wettelijke meldplichten uitgelegd op
      `),
      en: words(`
        reporting duties explained | reporting duties explained on | reporting code explained on |
        statutory duties explained on
      `),
    },
    labelsInContext: {
      nl: words('rapportageplicht | meldplicht | meldplichten'),
      en: words('reporting duties'),
    },
  },
} as const satisfies FactDefinitions;
