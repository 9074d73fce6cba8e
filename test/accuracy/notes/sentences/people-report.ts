import { labelled } from './labelled.ts';

export const peopleReport = labelled('report', {
  'carer-strain-discussed': {
    affirmed: [
      'Met echtgenote gesproken over hoe zwaar het zorgen haar valt.',
      'Mantelzorger raakt overbelast, respijtzorg besproken.',
      'Moeder vertelde huilend dat ze de zorg voor hem niet meer trekt.',
    ],
    negated: [
      'De draagkracht van de mantelzorger is niet aan de orde geweest.',
      'Partner wilde niet praten over haar eigen belasting als mantelzorger.',
    ],
    planned: [
      'Volgende keer met zijn vrouw bespreken of ze de mantelzorg volhoudt.',
      'Ik wil nog een gesprek met dochter over de overbelasting.',
    ],
    historical: ['In 2019 was zijn moeder als mantelzorger al overbelast.'],
    'other-person': ['De mantelzorger van de buurvrouw is overbelast.'],
  },
  'network-involved': {
    affirmed: [
      'Broer en schoonzus waren bij het huisbezoek aanwezig.',
      'Samen met een vriendin van haar gekeken wie er kan helpen.',
      'Netwerkberaad gehouden, tante neemt de boodschappen op zich.',
    ],
    negated: ['Familie wil er niet bij betrokken worden.', 'Zijn vader was niet bij het gesprek.'],
    planned: ['Haar zus komt volgende week bij het gesprek.', 'We gaan zijn netwerk in kaart brengen.'],
    historical: ['Vroeger kwamen zijn ouders altijd mee naar de gesprekken.'],
    'other-person': ['De familie van een medecliënt kwam vandaag op gesprek.'],
  },
  'representative-involved': {
    affirmed: [
      'Bewindvoerder gebeld over de huurachterstand.',
      'Gesprek gevoerd met de mentor over de verhuizing.',
      'curator gaf akkoord voor de aanschaf van een bed',
    ],
    negated: [
      'Mentor reageert niet op mijn mails, geen contact gekregen.',
      'De wettelijk vertegenwoordiger was niet aanwezig.',
    ],
    planned: ['Maandag bel ik de bewindvoerder.', 'Curator wordt uitgenodigd voor het volgende gesprek.'],
    historical: ['De vorige bewindvoerder kwam destijds elk half jaar op bezoek.'],
    'other-person': ['De bewindvoerder van haar ex belde over zijn schulden.'],
  },
  'consent-given': {
    affirmed: [
      'Mw. vindt het goed dat ik met de huisarts overleg.',
      'Toestemmingsverklaring ingevuld en ondertekend.',
      'Cl. gaf mondeling toestemming voor het delen van zijn gegevens.',
    ],
    negated: [
      'Hij geeft geen toestemming om contact te leggen met zijn ouders.',
      'Toestemming ingetrokken door mevrouw.',
    ],
    planned: ['Ik moet haar nog om toestemming vragen.', 'Volgende keer het toestemmingsformulier laten tekenen.'],
    historical: ['In 2017 gaf ze eenmalig toestemming voor het opvragen van haar dossier.'],
    'other-person': ['Haar dochter gaf toestemming voor een foto van haar eigen kind.'],
  },
  'disclosure-made': {
    affirmed: [
      'Verslag doorgestuurd naar de huisarts.',
      'Informatie over zijn situatie gedeeld met de reclassering.',
      'Op verzoek van de politie persoonsgegevens verstrekt.',
    ],
    negated: [
      'Geen informatie gedeeld met de school, daar was geen grond voor.',
      'Gegevens zijn niet doorgegeven aan de verhuurder.',
    ],
    planned: [
      'Ik stuur morgen het verslag naar de GGZ.',
      'De gegevens moeten nog gedeeld worden met de nieuwe aanbieder.',
    ],
    historical: ['In 2020 zijn haar gegevens gedeeld met de woningcorporatie.'],
    'other-person': ['De school heeft gegevens van haar nichtje gedeeld met de GGD.'],
  },
});
