import { labelled } from './labelled.ts';

export const peopleBuild = labelled('build', {
  'carer-strain-discussed': {
    affirmed: [
      'Mantelzorger geeft aan overbelast te zijn.',
      'Met dochter de belasting als mantelzorger besproken.',
      'Gesproken met partner over haar draagkracht.',
      'De zorg wordt zijn vrouw te veel.',
    ],
    negated: [
      'Belasting van de mantelzorger niet besproken.',
      'Er is geen sprake van overbelasting bij de mantelzorger.',
    ],
    planned: ['Volgende week mantelzorgbelasting bespreken.', 'We gaan met dochter in gesprek over de overbelasting.'],
    historical: ['Vroeger was zijn vrouw overbelast als mantelzorger.'],
    'other-person': ['De mantelzorger van een andere cliënt is overbelast.'],
  },
  'network-involved': {
    affirmed: [
      'Zus was aanwezig bij het gesprek.',
      'Gebeld met moeder over het weekend.',
      'Netwerk in kaart gebracht met cl.',
      'Vader is meegekomen naar de afspraak.',
    ],
    negated: ['Familie was niet aanwezig.', 'Cl. wil niet dat zijn familie betrokken wordt.'],
    planned: ['Volgende week gesprek met de ouders.', 'We gaan haar zus uitnodigen voor het gesprek.'],
    historical: ['Vroeger was zijn broer bij elk gesprek aanwezig.'],
    'other-person': ['De zus van een medebewoner was aanwezig bij zijn gesprek.'],
  },
  'representative-involved': {
    affirmed: [
      'Contact gehad met de bewindvoerder.',
      'Mentor was aanwezig bij het gesprek.',
      'Overleg met de wettelijk vertegenwoordiger over de verhuizing.',
    ],
    negated: ['Mentor was niet bereikbaar.', 'Nog geen contact gehad met de curator.'],
    planned: ['Morgen bellen met de bewindvoerder.', 'Afspraak met mentor staat gepland.'],
    historical: ['In 2017 was er contact met de voogd.'],
    'other-person': ['De bewindvoerder van zijn vriendin heeft gebeld over haar rekening.'],
  },
  'consent-given': {
    affirmed: [
      'Cl. geeft toestemming om informatie te delen met de huisarts.',
      'Toestemmingsformulier getekend.',
      'Dhr. is akkoord met het delen van het verslag.',
    ],
    negated: ['Cl. geeft geen toestemming.', 'Mw. wil niet dat wij gegevens delen met de gemeente.'],
    planned: ['Toestemming moet nog gevraagd worden.', 'Volgende week toestemming vragen.'],
    historical: ['Destijds gaf hij toestemming voor contact met school.'],
    'other-person': ['Haar ex gaf toestemming voor de reis van zijn zoon.'],
  },
  'disclosure-made': {
    affirmed: [
      'Gegevens gedeeld met de huisarts.',
      'Verslag gestuurd naar de nieuwe aanbieder.',
      'Informatie verstrekt aan de politie.',
    ],
    negated: ['Geen gegevens gedeeld met derden.', 'Verslag niet verstuurd naar de huisarts.'],
    planned: ['Morgen verslag sturen naar de huisarts.', 'Gegevens moeten nog gedeeld worden met de GGZ.'],
    historical: ['In 2019 is informatie gedeeld met de school.'],
    'other-person': ['De gegevens van een medebewoner zijn gedeeld met de politie.'],
  },
});
