import { labelled } from './labelled.ts';

export const workingTogetherBuild = labelled('build', {
  'absence-covered': {
    affirmed: [
      'Collega Anja neemt waar tijdens mijn vakantie.',
      'Vaste begeleider ziek, vervanger is langs geweest.',
      'Vervanging geregeld voor de komende twee weken.',
      'Ik val vandaag in voor Peter.',
    ],
    negated: ['Er is geen vervanging geregeld.', 'Geen invaller beschikbaar voor vanmiddag.'],
    planned: ['Vervanging moet nog geregeld worden.', 'We gaan kijken wie er kan invallen.'],
    historical: ['Vorig jaar werd hij vervangen door een uitzendkracht tijdens zijn ziekte.'],
    'other-person': ['De leraar van haar zoon is ziek, er is vervanging geregeld op school.'],
  },
  'case-review-held': {
    affirmed: [
      'MDO gehouden met alle betrokkenen.',
      'Cl. besproken in het teamoverleg.',
      'Casusbespreking gehad met de gedragswetenschapper.',
    ],
    negated: ['MDO is niet doorgegaan.', 'De casusbespreking is afgezegd.'],
    planned: ['Volgende week MDO.', 'Casusbespreking wordt ingepland.'],
    historical: ['In 2019 was er een MDO over de woonplek.'],
    'other-person': ['MDO gehad over een medebewoner.'],
  },
  'peer-consulted': {
    affirmed: [
      'Overlegd met collega over de aanpak.',
      'Gedragsdeskundige om advies gevraagd.',
      'Intervisie gehad over deze situatie.',
      'Overleg gehad met de psychiater.',
    ],
    negated: ['Niet overlegd met de gedragsdeskundige.', 'Collega was niet bereikbaar voor overleg.'],
    planned: ['Ik ga dit bespreken met mijn collega.', 'Overleg met gedragswetenschapper staat gepland.'],
    historical: ['Vorig jaar is er overlegd met de gedragswetenschapper.'],
    'other-person': ['Over een andere cliënt overlegd met de gedragsdeskundige.'],
  },
  'internal-handover': {
    affirmed: [
      'Overgedragen aan de avonddienst.',
      'Overdracht gegeven aan collega Joost.',
      'Ik draag dit nu over aan mijn collega van de nachtdienst.',
    ],
    negated: ['Niet overgedragen aan de avonddienst.', 'Overdracht aan collega is vergeten.'],
    planned: ['Moet nog overdragen aan collega.', 'Morgen overdracht aan de dagdienst.'],
    historical: ['Destijds is hij overgedragen aan collega Mieke.'],
    'other-person': ['Een medecliënt is overgedragen aan collega Joost.'],
  },
  'warm-handover': {
    affirmed: [
      'Warme overdracht gedaan met de nieuwe begeleider.',
      'Cl. warm overgedragen aan de nieuwe aanbieder.',
      'Warme overdracht heeft plaatsgevonden op locatie.',
    ],
    negated: ['Geen warme overdracht gehad.', 'De warme overdracht is niet doorgegaan.'],
    planned: ['Warme overdracht staat gepland op 5 juni.', 'Volgende week warme overdracht met het wijkteam.'],
    historical: ['In 2020 was er een warme overdracht met de jeugdzorg.'],
    'other-person': ['Warme overdracht van een andere cliënt gedaan.'],
  },
  'municipality-informed': {
    affirmed: [
      'Gemeente geïnformeerd over de opname.',
      'Gebeld met de Wmo-consulent over de indicatie.',
      'Mail gestuurd naar de gem. over de wijziging.',
    ],
    negated: ['Gemeente niet geïnformeerd.', 'Gemeente is nog niet op de hoogte.'],
    planned: ['Morgen de gemeente bellen.', 'Gemeente moet nog geïnformeerd worden.'],
    historical: ['In 2018 is de gemeente geïnformeerd.'],
    'other-person': ['De buurvrouw heeft de gemeente gebeld over haar eigen aanvraag.'],
  },
});
