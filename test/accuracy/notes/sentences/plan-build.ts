import { labelled } from './labelled.ts';

export const planBuild = labelled('build', {
  'plan-discussed': {
    affirmed: [
      'Heb het ondersteuningsplan met haar doorgenomen.',
      'Zorgplan besproken met dhr. en aangepast waar nodig.',
      ['We namen vandaag het begeleidingsplan samen met haar ouders door.', 'network-involved'],
      'Tijdens het huisbezoek hebben we het over het plan gehad.',
    ],
    negated: [
      'Het plan is vandaag niet besproken, mw. was te moe.',
      'Door tijdgebrek zijn we er niet aan toegekomen het zorgplan door te nemen.',
      'Cliënt weigert het plan te bespreken.',
    ],
    planned: [
      'Volgende week nemen we het plan samen door.',
      'Plan bespreken staat op de agenda voor 12 maart a.s.',
      'Wil graag nog het plan met cl. bespreken.',
    ],
    historical: [
      'Vorig jaar is het ondersteuningsplan uitgebreid met hem besproken.',
      'In 2019 is het zorgplan doorgenomen.',
    ],
    'other-person': [
      'Met de buurvrouw heeft de thuiszorg haar zorgplan besproken.',
      'Zorgplan van een medebewoner besproken.',
    ],
  },
  'plan-signed': {
    affirmed: [
      'Cl. heeft het zorgplan ondertekend.',
      'Plan getekend door beide ouders.',
      'Handtekening onder het ondersteuningsplan gekregen.',
      'Mw. heeft het plan voor akkoord getekend.',
    ],
    negated: [
      'Dhr. wil het plan niet tekenen.',
      'Het plan is nog niet ondertekend.',
      'Mevrouw weigert haar handtekening onder het plan te zetten.',
    ],
    planned: [
      'Graag het plan laten tekenen bij het volgende bezoek.',
      'Volgende week wordt het plan getekend.',
      'Plan moet nog ondertekend worden.',
    ],
    historical: ['In 2018 heeft ze het toenmalige plan ondertekend.'],
    'other-person': ['Zijn zus heeft haar eigen zorgplan ondertekend.'],
  },
  'evaluation-held': {
    affirmed: [
      'Vandaag de ondersteuning geëvalueerd met cliënt.',
      ['Evaluatiegesprek gehad met mw. en haar dochter.', 'network-involved'],
      'Eindevaluatie gehouden, alle partijen waren aanwezig.',
      'Tussentijdse evaluatie heeft plaatsgevonden.',
    ],
    negated: [
      'Evaluatie is niet doorgegaan.',
      'We hebben nog niet kunnen evalueren.',
      'Cl. kwam niet opdagen voor de evaluatie.',
    ],
    planned: [
      'Evaluatie staat gepland voor juni.',
      'Volgende maand evalueren we de begeleiding.',
      'Afspraak voor de evaluatie gemaakt op 4 mei.',
    ],
    historical: ['Drie jaar geleden is er geëvalueerd met de vorige aanbieder.'],
    'other-person': ['Bij zijn broer is de begeleiding ook geëvalueerd.'],
  },
  'goal-progress-discussed': {
    affirmed: [
      ['Doelen doorgenomen, cl. is tevreden over de voortgang.', 'client-view-heard'],
      'Met Samira de voortgang op haar doelen besproken.',
      'Gewerkt aan doel 1; besproken dat dit doel bijna behaald is.',
      'Gekeken hoe ver hij is met zijn doelen.',
    ],
    negated: ['De doelen zijn niet aan bod gekomen.', 'Voortgang van de doelen nog niet besproken.'],
    planned: ['Volgende week bespreken we de doelen.', 'De voortgang van de doelen wordt in mei besproken.'],
    historical: ['Bij de vorige aanbieder werden de doelen elk half jaar besproken.'],
    'other-person': ['De mentor van zijn dochter besprak met haar de voortgang van haar leerdoelen.'],
  },
  'choice-discussed': {
    affirmed: [
      'Met cl. de verschillende opties voor dagbesteding besproken.',
      'Mw. heeft zelf gekozen voor begeleiding in de ochtend.',
      'Keuze voorgelegd tussen ambulante begeleiding en een groep.',
      'Uitgelegd welke mogelijkheden er zijn, hij mag zelf kiezen.',
    ],
    negated: ['De keuzemogelijkheden zijn niet besproken.', 'Cl. kreeg geen keuze.'],
    planned: [
      'Volgend gesprek de opties voor wonen bespreken.',
      'We gaan nog met haar bespreken welke keuzes ze heeft.',
    ],
    historical: ['Vroeger mocht hij niets kiezen, in 2015 heeft hij voor het eerst zelf gekozen voor zijn woonplek.'],
    'other-person': ['Zijn buurman heeft gekozen voor een andere zorgaanbieder.'],
  },
  'client-view-heard': {
    affirmed: [
      'Cl. geeft aan dat hij de begeleiding prettig vindt.',
      'Gevraagd naar haar mening over de dagbesteding.',
      'Mw. is ontevreden over de wisselende gezichten.',
      'Cliënt vertelde wat hij zelf belangrijk vindt.',
    ],
    negated: ['Niet gevraagd wat cl. er zelf van vindt.', 'Cliënt wilde zijn mening niet geven.'],
    planned: ['Volgende week vraag ik wat hij van de begeleiding vindt.', 'We moeten haar wensen nog uitvragen.'],
    historical: ['Vroeger vond ze de begeleiding niet fijn, gaf ze destijds aan.'],
    'other-person': ['Zijn moeder vindt dat de begeleiding te kort is.'],
  },
  'support-agreed': {
    affirmed: [
      'Afgesproken dat begeleiding twee keer per week langskomt.',
      'Samen afspraken gemaakt over de begeleidingsmomenten.',
      'Met cl. afgesproken dat ik wekelijks help met de post.',
    ],
    negated: [
      'Geen afspraken gemaakt over de begeleiding.',
      'We hebben nog niet afgesproken hoe vaak de begeleiding komt.',
    ],
    planned: [
      'Volgende week afspraken maken over de ondersteuning.',
      'Er moeten nog afspraken gemaakt worden over de begeleiding.',
    ],
    historical: ['Bij de start in 2018 is afgesproken dat de begeleiding dagelijks komt.'],
    'other-person': ['Met zijn medebewoner zijn afspraken gemaakt over de begeleiding.'],
  },
});
