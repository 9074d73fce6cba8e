import { labelled } from './labelled.ts';

export const informingBuild = labelled('build', {
  'complaints-explained': {
    affirmed: [
      'Klachtenregeling uitgelegd aan cl.',
      'Folder van de klachtenregeling meegegeven en besproken.',
      'Mw. verteld waar zij terecht kan met een klacht.',
      'De klachtenprocedure doorgenomen.',
    ],
    negated: ['Klachtenregeling niet besproken.', 'Er is geen uitleg gegeven over de klachtenregeling.'],
    planned: ['Klachtenregeling nog uitleggen.', 'Volgende week bespreken we de klachtenregeling.'],
    historical: ['Destijds is de klachtenregeling uitgelegd.'],
    'other-person': ['Aan haar broer is door zijn begeleider de klachtenregeling uitgelegd.'],
  },
  'complaint-made': {
    affirmed: [
      'Cl. heeft een klacht ingediend over de bejegening.',
      'Klacht van mw. ontvangen en doorgezet naar de klachtencommissie.',
      'Dhr. diende een klacht in bij de klachtenfunctionaris.',
    ],
    negated: ['Mw. wil geen klacht indienen.', 'Er is geen klacht ingediend.'],
    planned: ['Cl. gaat een klacht indienen.', 'Hij overweegt een klacht in te dienen over zijn begeleider.'],
    historical: ['In 2019 heeft hij een klacht ingediend over de nachtdienst.'],
    'other-person': ['Zijn buurvrouw heeft een klacht ingediend bij de woningcorporatie.'],
  },
  'confidant-explained': {
    affirmed: [
      'Uitleg gegeven over de cliëntvertrouwenspersoon.',
      'Folder van de vertrouwenspersoon gegeven.',
      'Verteld dat mw. naar de cvp kan.',
    ],
    negated: ['De vertrouwenspersoon is niet besproken.', 'Nog niet verteld over de cvp.'],
    planned: ['Volgende keer de vertrouwenspersoon bespreken.', 'Cvp nog uitleggen aan cl.'],
    historical: ['In 2018 is er uitleg gegeven over de vertrouwenspersoon.'],
    'other-person': ['Aan een medebewoner is uitgelegd wat de vertrouwenspersoon doet.'],
  },
  'participation-explained': {
    affirmed: [
      'Uitgelegd wat de cliëntenraad doet.',
      'Mw. verteld over medezeggenschap en de bewonersvergadering.',
      'Besproken hoe cl. kan meepraten over de organisatie.',
    ],
    negated: ['Cliëntenraad niet besproken.', 'Er is geen uitleg gegeven over inspraak.'],
    planned: ['Volgende keer de cliëntenraad uitleggen.', 'Moet nog vertellen over medezeggenschap.'],
    historical: ['Vorig jaar is de cliëntenraad uitgelegd.'],
    'other-person': ['Een andere cliënt kreeg uitleg over de cliëntenraad.'],
  },
  'information-given': {
    affirmed: [
      'Informatie gegeven over de dagbesteding.',
      'Cl. geïnformeerd over het nieuwe rooster.',
      'Brochure meegegeven over schuldhulpverlening.',
      'Huisregels aan mw. overhandigd.',
    ],
    negated: ['Geen informatie gegeven over de wachtlijst.', 'Cl. is nog niet geïnformeerd over de wijziging.'],
    planned: ['Volgende week informeer ik cl. over de eigen bijdrage.', 'Folder over de voedselbank nog geven.'],
    historical: ['Destijds is hij geïnformeerd over de regels van het huis.'],
    'other-person': ['Haar moeder kreeg informatie over de eigen zorg.'],
  },
  'client-explained-to': {
    affirmed: [
      'Aan cl. uitgelegd waarom de begeleiding verandert.',
      'Uitleg gegeven aan dhr. over de brief van het CAK.',
      'Ik heb hem verteld waarom ik contact opnam met de politie.',
    ],
    negated: ['Niet uitgelegd aan mw. waarom de afspraak verviel.', 'Heb het cl. nog niet kunnen uitleggen.'],
    planned: ['Morgen leg ik cl. uit waarom dit is gebeurd.', 'Moet dit nog uitleggen aan mw.'],
    historical: ['Vorig jaar is aan hem uitgelegd waarom de indicatie lager werd.'],
    'other-person': ['Aan zijn buurman uitgelegd waarom er een ambulance stond.'],
  },
  'advice-or-referral': {
    affirmed: [
      'Cl. geadviseerd om naar de huisarts te gaan.',
      'Mw. doorverwezen naar de GGZ.',
      'Advies gegeven over budgetteren.',
      'Verwezen naar het wijkteam.',
    ],
    negated: ['Geen advies gegeven.', 'Cl. is niet doorverwezen.'],
    planned: ['Volgende week verwijzen we haar door naar de GGZ.', 'Ik ga hem adviseren om hulp te zoeken.'],
    historical: ['In 2014 is hij doorverwezen naar de GGZ.'],
    'other-person': ['Zijn zus is doorverwezen naar een psycholoog.'],
  },
});
