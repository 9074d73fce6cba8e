import type { FactDefinitions } from '../definition.ts';
import { words } from '../words.ts';

/** Indication or decision (Indicatie of beschikking). */
export const indicationFacts = {
  'indication.startDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'ingangsdatum beschikking', en: 'start of decision' },
    labels: {
      nl: words(`
        ingangsdatum beschikking | ingangsdatum indicatie | begindatum toewijzing | startdatum indicatie |
        toewijzing ingangsdatum | ingangsdatum toewijzing | begindatum beschikking | begindatum indicatie |
        startdatum beschikking | startdatum toewijzing | start beschikking | start indicatie | beschikking vanaf |
        indicatie vanaf | beschikking geldig vanaf | indicatie geldig vanaf | beschikking ingegaan op |
        aanvang indicatie
      `),
      en: words(`
        indication start | decision start date | decision valid from | indication valid from |
        indication start date | start of decision | start of indication | allocation start date
      `),
    },
    labelsInContext: {
      nl: words(`
        ingangsdatum | startdatum | begindatum | geldig van | geldig vanaf | ingang | start | begin | vanaf |
        van | aanvangsdatum | datum ingang | geldig per | gaat in op | per | ingegaan op
      `),
      en: words(
        'valid from | start | start date | starts on | starts | from | begin | effective from | effective date',
      ),
    },
  },
  'indication.endDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'einddatum beschikking', en: 'end of decision' },
    labels: {
      nl: words(`
        einddatum beschikking | einddatum indicatie | einddatum toewijzing | expiratiedatum |
        toewijzing einddatum | einde beschikking | einde indicatie | beschikking tot | indicatie tot |
        beschikking geldig tot | beschikking geldig tot en met | beschikking geldig t/m | indicatie geldig tot |
        indicatie geldig t/m | beschikking loopt tot | beschikking loopt af op | indicatie loopt tot |
        indicatie loopt af op | beschikking eindigt op | indicatie eindigt op | looptijd beschikking tot |
        vervaldatum beschikking | vervaldatum indicatie
      `),
      en: words(`
        indication end | decision end date | decision valid until | indication valid until | indication end date |
        end of decision | end of indication | decision expires on | indication expires on
      `),
    },
    labelsInContext: {
      nl: words(`
        einddatum | geldig t/m | geldig tot en met | looptijd tot | einde | eind | geldig tot | loopt tot |
        loopt tot en met | loopt af op | tot | tot en met | t/m | vervaldatum | verloopt op | datum einde |
        eindigt op
      `),
      en: words('valid until | end | valid to | end date | ends on | ends | expires | expires on | until | to'),
    },
  },
  'indication.extensionDate': {
    type: 'date',
    origin: 'dossier',
    title: { nl: 'verlenging beschikking', en: 'extension of decision' },
    labels: {
      nl: words(`
        verlenging indicatie | herindicatie | verlengingsaanvraag | verzoek om wijziging |
        verlenging aangevraagd | verlenging aangevraagd op | herindicatie aangevraagd | verlenging beschikking |
        verlenging indicatie aangevraagd | datum verlengingsaanvraag | herindicatie aangevraagd op |
        herindicatiedatum | datum herindicatie | aanvraag verlenging | aanvraag herindicatie |
        verlengingsverzoek | datum aanvraag verlenging | vervolgindicatie | vervolgindicatie aangevraagd op |
        vervolgaanvraag | vervolgaanvraag gedaan op | verlenging gevraagd op | verlenging gevraagd |
        verlenging aangevr. | verlenging aangevraagd per
      `),
      en: words(`
        re-indication | extension requested | extension requested on | re-indication requested on |
        renewal requested | renewal requested on | decision renewed on | extension applied for on
      `),
    },
    labelsInContext: {
      nl: words(`
        verlenging | verlengd op | verlenging op | vervolgbeschikking | herbeoordeling | verlengd per |
        aangevraagd op | verlenging gevraagd op`),
      en: words('extension | renewal | extended on | renewed on'),
    },
  },
  'indication.product': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'toegekend product', en: 'granted product' },
    labels: {
      nl: words(`
        geïndiceerd product | product beschikking | toegewezen product | voorziening beschikking |
        toegekend product | toegekende voorziening | toegekende zorg | geïndiceerde zorg | toegewezen zorg |
        product indicatie | product toewijzing | beschikt product | toegewezen productcode
      `),
      en: words(`
        granted product | allocated product | product granted | granted provision | allocated service |
        granted care
      `),
    },
    labelsInContext: {
      nl: words(`
        product | voorziening | zorgtoewijzing | zorgproduct | productcategorie | productcode |
        maatwerkvoorziening | soort voorziening | type voorziening | omschrijving | zorgsoort |
        soort ondersteuning
      `),
      en: words('product | provision | service'),
    },
  },
  'indication.volume': {
    type: 'text',
    origin: 'dossier',
    title: { nl: 'toegekende omvang', en: 'granted amount' },
    labels: {
      nl: words(`
        toegewezen uren | omvang indicatie | omvang beschikking | geïndiceerde uren | toegekende omvang |
        toegekende uren | geïndiceerde omvang | omvang toewijzing | beschikte uren | beschikte omvang |
        toegewezen omvang | uren indicatie | uren beschikking | toegewezen volume | geïndiceerde tijd
      `),
      en: words(`
        granted volume | granted amount | granted hours | allocated hours | indicated hours | volume granted |
        hours granted
      `),
    },
    labelsInContext: {
      nl: words(`
        omvang | aantal uren | volume | uren per week | dagdelen | etmalen | eenheid | frequentie | budget |
        aantal | uren | omvang per week | minuten per week | aantal eenheden | dagdelen per week | inzet |
        toegekend
      `),
      en: words('volume | hours per week | units | amount | hours | quantity'),
    },
  },
  'indication.goals': {
    type: 'list',
    origin: 'dossier',
    title: { nl: 'doelen van de gemeente', en: 'municipal goals' },
    labels: {
      nl: words(`
        gemeentelijke doelen | doelen beschikking | te behalen resultaten | resultaatgebieden | doel gemeente |
        leefzorgplan gemeente | doelen gemeente | doelen van de gemeente | doelen in de beschikking |
        doelen indicatie | doelen uit de beschikking | resultaten beschikking | te bereiken resultaten |
        beoogde resultaten | beoogd resultaat | resultaten gemeente | resultaatafspraken gemeente |
        opdracht gemeente | opdracht van de gemeente
      `),
      en: words(`
        municipal goals | results from the decision | goals of the municipality | goals from the decision |
        intended results
      `),
    },
    labelsInContext: {
      nl: words('resultaten | gezinsplan | onderzoeksverslag | perspectiefplan | doelen | doel | resultaat'),
      en: words('goals | results | outcomes'),
    },
  },
} as const satisfies FactDefinitions;
