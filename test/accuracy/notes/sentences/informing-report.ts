import { labelled } from './labelled.ts';

export const informingReport = labelled('report', {
  'complaints-explained': {
    affirmed: [
      'Uitleg gegeven over hoe ze een klacht kan indienen als ze ergens ontevreden over is.',
      'klachtenreglement doorgenomen en achtergelaten',
      'Dhr. weet nu waar hij met een klacht terecht kan, formulier laten zien.',
    ],
    negated: [
      'De klachtenregeling is nog niet ter sprake gekomen.',
      'Vergeten uit te leggen hoe de klachtenprocedure werkt.',
    ],
    planned: [
      'Bij de volgende afspraak leg ik de klachtenregeling uit.',
      'Moet nog: klachtenfolder meenemen en uitleggen.',
    ],
    historical: ['Bij de intake in 2019 is de klachtenregeling toegelicht.'],
    'other-person': ['De nieuwe medebewoner kreeg uitleg over de klachtenregeling.'],
  },
  'complaint-made': {
    affirmed: [
      'Mw. heeft vandaag een klacht ingediend over het steeds wisselen van begeleiders.',
      'Officiële klacht ontvangen van cliënt via de klachtenfunctionaris.',
      'Hij beklaagde zich schriftelijk bij de directie over de bejegening.',
    ],
    negated: ['Boos vertrokken maar hij wil er geen klacht van maken.', 'Ze ziet ervan af om een klacht in te dienen.'],
    planned: [
      'Dhr. is van plan een klacht in te dienen over de taxi.',
      'Morgen helpt zijn zus hem om de klacht op te sturen.',
    ],
    historical: ['Bij haar vorige zorgaanbieder heeft ze ooit een klacht ingediend.'],
    'other-person': ['De overbuurman heeft een klacht over geluidsoverlast ingediend bij de woningbouw.'],
  },
  'confidant-explained': {
    affirmed: [
      'Verteld dat er een onafhankelijke vertrouwenspersoon is en hoe ze die kan bereiken.',
      'CVP besproken, kaartje met telefoonnummer achtergelaten.',
      'De cliëntvertrouwenspersoon kwam zich voorstellen en legde uit wat zij doet.',
    ],
    negated: [
      'Van de vertrouwenspersoon had hij nog nooit gehoord, niet aan toegekomen om dat te vertellen.',
      'Geen uitleg over de cvp gegeven, was te veel voor één gesprek.',
    ],
    planned: [
      'Volgend gesprek uitleggen wat een vertrouwenspersoon doet.',
      'Ik zal de folder van de cvp nog met haar doornemen.',
    ],
    historical: ['Vroeger, bij de jeugdinstelling, is haar wel eens over de vertrouwenspersoon verteld.'],
    'other-person': ['Haar zusje kreeg op school uitleg over de vertrouwenspersoon.'],
  },
  'participation-explained': {
    affirmed: [
      'Verteld over de cliëntenraad en dat hij daar aan mee mag doen.',
      'Medezeggenschap aan de orde gehad; Gijs wil er wel eens komen kijken.',
      'Uitgelegd hoe bewoners kunnen meepraten via het bewonersoverleg.',
    ],
    negated: ['Over de cliëntenraad hebben we het niet gehad.', 'Ze weet niks van inspraak, nog niet uitgelegd.'],
    planned: [
      'Volgende maand vertel ik haar over de clientenraad.',
      'We gaan hem uitleggen hoe hij kan meepraten in de bewonerscommissie.',
    ],
    historical: ['Bij de start in 2017 is de cliëntenraad uitgelegd.'],
    'other-person': ['Aan de moeder van een medebewoner is verteld hoe de cliëntenraad werkt.'],
  },
  'information-given': {
    affirmed: [
      'Folder over beschermd wonen meegegeven.',
      'Ik heb meneer geïnformeerd over de eigen bijdrage en het CAK.',
      'mw kreeg het informatiepakket en de huisregels mee naar huis',
    ],
    negated: [
      'De informatiemap heb ik haar niet gegeven, die was op.',
      'Meneer heeft geen informatie gekregen over de wachttijd.',
    ],
    planned: [
      'Volgende keer neem ik de folder over dagbesteding voor haar mee.',
      'Ik moet hem nog informeren over het nieuwe rooster.',
    ],
    historical: ['Vorig jaar heeft ze al een brochure over schuldhulp gekregen.'],
    'other-person': ['De buurman kreeg een folder over de voedselbank.'],
  },
  'client-explained-to': {
    affirmed: [
      'Mw. uitgelegd waarom de huisarts is gebeld.',
      'In rustige bewoordingen verteld waarom ik de politie moest bellen, Tijn begreep het.',
      'Nogmaals aan dhr. toegelicht hoe het zit met zijn beschikking.',
    ],
    negated: [
      'Kreeg de kans niet om het aan cliënt uit te leggen, hij hing op.',
      'Aan mevrouw is niet uitgelegd waarom haar afspraak verviel.',
    ],
    planned: [
      'Morgen leg ik hem uit waarom dit besluit is genomen.',
      'Ik ga haar nog uitleggen wat er met de brief moet gebeuren.',
    ],
    historical: ['Destijds is hem uitgelegd waarom de plaatsing stopte.'],
    'other-person': ['Aan haar vriendin legde de wijkagent uit waarom er geen aangifte kon.'],
  },
  'advice-or-referral': {
    affirmed: [
      'Cl. geadviseerd om contact op te nemen met de huisarts.',
      'Verwezen naar het maatschappelijk werk voor de schulden.',
      'Mijn advies was om eerst de post te openen; dat wil ze proberen.',
    ],
    negated: ['Ik heb hierover bewust geen advies gegeven.', 'Doorverwijzing naar de GGZ is niet gelukt.'],
    planned: ['We gaan haar doorverwijzen naar een diëtist.', 'Volgende week geef ik hem advies over de aanvraag.'],
    historical: ['In 2016 is hij verwezen naar de verslavingszorg.'],
    'other-person': ['De huisarts heeft haar zoon doorverwezen naar de kinderarts.'],
  },
});
