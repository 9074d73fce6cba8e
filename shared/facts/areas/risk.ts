import type { FactDefinitions } from '../definition.ts';
import { functionWords, partiesWords } from '../people-words.ts';
import { words } from '../words.ts';

/** Risk (Risico's). */
export const riskFacts = {
  'risk.assessmentDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum risico-inschatting', en: 'date of risk assessment' },
    labels: {
      nl: words(`
        risicoscan | veiligheidstaxatie | vragenlijst risico's | signs of safety | datum risicotaxatie |
        datum risico-inventarisatie | datum risico-inschatting | datum risicoanalyse |
        risico-inventarisatie gedaan op | risico-inschatting gedaan op | risico's ingeschat op |
        risico's in kaart gebracht op | risico's in kaart op | risico's geïnventariseerd op |
        risicotaxatie uitgevoerd op | risicotaxatie afgenomen op | risicotaxatie d.d. | laatste risicotaxatie |
        laatste risico-inventarisatie | laatste risico-inschatting | risicoscan op | veiligheidstaxatie op |
        risico's besproken en vastgelegd op | risico's beoordeeld op
      `),
      en: words(`
        risk assessment date | date of risk assessment | risk assessed on | risks assessed on |
        risk assessment done on | last risk assessment | risk assessment on | risks mapped on |
        risk assessment held on
      `),
    },
    labelsInContext: {
      nl: words(`
        datum | datum inventarisatie | datum inschatting | uitgevoerd op | afgenomen op | datum taxatie |
        ingevuld op | datum afname | laatste inventarisatie | laatst beoordeeld | datum laatste inventarisatie |
        opgesteld op | risicotaxatie | risico-inventarisatie | risicoinventarisatie | risicoanalyse |
        risicosignalering | risico-inschatting | veiligheidsplan | afgenomen | taxatiedatum | afnamedatum |
        laatst beoordeeld op | opgesteld | gedaan op | ingeschat op | beoordeeld op | datum beoordeling |
        laatste inschatting | laatste taxatie | inschatting op | in kaart gebracht op | inventarisatiedatum |
        datum opgesteld | vastgesteld op | datum onderzoek | datum scan
      `),
      en: words(`
        date | assessed on | risk assessment | risk inventory | risk analysis | assessment date | date assessed |
        last assessed | last assessed on | performed on | completed on | done on | last assessment |
        carried out on | occurrence | occurrence date`),
    },
  },
  'risk.instrument': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'instrument risico-inschatting', en: 'risk instrument' },
    labels: {
      nl: words(`
        risicotaxatie-instrument | ARIJ | LIRIK | Signs of Safety | formulier risico's | risicotaxatieinstrument |
        instrument risicotaxatie | instrument risico-inschatting | gebruikt instrument | gebruikte vragenlijst |
        risico-instrument | gebruikt meetinstrument | gebruikt risico-instrument | instrument voor risico's
      `),
      en: words(`
        risk instrument | risk assessment tool | assessment instrument | risk tool | instrument used | tool used |
        risk assessment instrument
      `),
    },
    labelsInContext: {
      nl: words(`
        instrument | vragenlijst | risicosignaleringslijst | veiligheidscheck | KCR | HKT-R | START | CARE-NL |
        meetinstrument | methode | formulier | lijst | risicolijst | gebruikte methode | gebruikte lijst
      `),
      en: words('instrument | tool | questionnaire | method'),
    },
  },
  'risk.assessorRole': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'risico ingeschat door', en: 'risk assessed by' },
    labels: {
      nl: words(`
        functie invuller | functie beoordelaar | functie van de beoordelaar | functie van de invuller |
        functie taxateur | functie inschatter | ingeschat door functie | beoordeeld door (functie) |
        rol beoordelaar | discipline beoordelaar | functie opsteller
      `),
      en: words(`
        assessor role | role of assessor | assessed by role | function of assessor | assessor's role |
        role of the assessor
      `),
    },
    labelsInContext: {
      nl: words(`
        opgesteld door | ingevuld door | auteur | gedragswetenschapper | beoordelaar | behandelverantwoordelijke |
        taxateur | functie | ingeschat door | uitgevoerd door | afgenomen door | beoordeeld door | gedaan door |
        functie medewerker | door wie | wie heeft ingeschat
      `),
      en: words('assessed by | completed by | role | assessor | performed by | done by'),
    },
    oneOfWords: functionWords,
  },
  'risk.outcome': {
    type: 'list',
    origin: 'dossier',
    title: { nl: "gevonden risico's", en: 'risks found' },
    labels: {
      nl: words(`
        risico's | vastgestelde risico's | geen risico | gesignaleerde risico's | geconstateerde risico's |
        risico | gevonden risico's | benoemde risico's | overzicht risico's | risicolijst |
        risico's en maatregelen | actuele risico's | risicogebieden | lijst van risico's | ingeschatte risico's |
        bekende risico's | actieve risico's
      `),
      en: words(`
        risks found | no risk | risks | risk | identified risks | known risks | risk overview | risk list |
        found risks | active risks | risks identified | risk areas
      `),
    },
    labelsInContext: {
      nl: words(`
        conclusie | uitkomst | bevindingen | conclusie risico | risiconiveau | aandachtsgebieden | zorgen |
        resultaat | omschrijving risico
      `),
      en: words('conclusion | outcome | findings | result | predicted outcome'),
    },
    noneWords: [
      "geen risico's",
      'geen risico',
      "geen risico's gevonden",
      'geen bijzonderheden',
      'geen verhoogd risico',
      'no risks',
      'no risk',
    ],
  },
  'risk.measures': {
    type: 'list',
    origin: 'dossier',
    title: { nl: "maatregelen bij risico's", en: 'measures against risks' },
    labels: {
      nl: words(`
        maatregelen | acties bij risico | preventieve maatregelen | afspraken risico | beheersmaatregelen |
        maatregelen bij risico's | maatregelen risico's | genomen maatregelen | veiligheidsmaatregelen |
        afspraken bij risico | getroffen maatregelen | afgesproken maatregelen
      `),
      en: words(`
        measures | safety actions | measures against risks | risk measures | safety measures |
        preventive measures | mitigating measures | measures taken
      `),
    },
    labelsInContext: {
      nl: words(`
        veiligheidsafspraken | interventie bij risico | vervolgacties | maatregel | acties | actie | afspraken |
        afspraak | aanpak | wat doen we
      `),
      en: words('measure | actions | action | mitigation | agreed measures'),
    },
    itemOf: 'risk.outcome',
  },
  'risk.measuresAgreedWith': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'maatregelen afgesproken met', en: 'measures agreed with' },
    labels: {
      nl: words(`
        akkoord netwerk | besproken met ouders | maatregelen afgesproken met | maatregelen besproken met |
        maatregelen afgestemd met | risico's besproken met
      `),
      en: words('measures agreed with | measures discussed with | risks discussed with'),
    },
    labelsInContext: {
      nl: words(`
        besproken met | afgestemd met | akkoord cliënt | overlegd met | gedeeld met | afgesproken met |
        in overleg met | samen met
      `),
      en: words('agreed with | discussed with | shared with'),
    },
    values: partiesWords,
    itemOf: 'risk.outcome',
  },
  'risk.reviewDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: "risico's opnieuw bekeken op", en: 'risks reviewed on' },
    labels: {
      nl: words(`
        evaluatie risico's | risico's geëvalueerd | herziening risicotaxatie | volgende risicotaxatie |
        opvolging risico | risico's opnieuw bekeken op | risico's opnieuw bekeken | risico's opnieuw beoordeeld |
        risico's opnieuw beoordeeld op | risico's geëvalueerd op | herbeoordeling risico's | herijking risico's |
        risico's herzien op | risico-evaluatie | risico's herbeoordeeld op | risicotaxatie herzien op
      `),
      en: words(`
        risk review | risks reviewed on | risk reviewed on | risk review date | risks reassessed on |
        risks reviewed
      `),
    },
    labelsInContext: {
      nl: words(`
        herbeoordeling | bijgesteld | herbeoordeling op | herbeoordeeld op | herzien op | bijgesteld op |
        geëvalueerd op | opnieuw bekeken op | opnieuw beoordeeld op | laatst herzien | evaluatiedatum |
        evaluatie | datum herbeoordeling | opnieuw bekeken
      `),
      en: words('reassessed | reviewed on | review date | reassessed on | last reviewed | reviewed'),
    },
  },
  'risk.crisisPlanDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'datum signaleringsplan', en: 'date of crisis plan' },
    labels: {
      nl: words(`
        signaleringsplan | crisisplan | crisiskaart | veiligheidsplan | noodplan | terugvalpreventieplan |
        crisissignaleringsplan | signaleringsplan d.d. | datum signaleringsplan | signaleringsplan opgesteld op |
        datum crisisplan | crisisplan opgesteld op | datum veiligheidsplan | veiligheidsplan opgesteld op |
        stoplichtplan
      `),
      en: words(`
        crisis plan | early warning plan | safety plan | crisis plan date | date of crisis plan |
        safety plan date | crisis plan made on | warning signs plan
      `),
    },
    labelsInContext: {
      nl: words('stappenplan bij onrust | stoplichtmethode'),
      en: [],
    },
  },
} as const satisfies FactDefinitions;
