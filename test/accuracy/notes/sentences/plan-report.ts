import { labelled } from './labelled.ts';

export const planReport = labelled('report', {
  'plan-discussed': {
    affirmed: [
      'Vanmiddag bij de koffie samen het ondersteuningsplan langsgelopen, punt voor punt.',
      'OP besproken met dhr., hij kon zich erin vinden.',
      [
        'Haar dochter schoof aan en toen hebben we het nieuwe zorgplan met zijn drieën doorgesproken.',
        'network-involved',
      ],
    ],
    negated: [
      'We zouden het plan doornemen, maar ze lag nog in bed en wilde niemand zien.',
      'Aan het bespreken van het begeleidingsplan zijn we niet toegekomen.',
    ],
    planned: [
      'Donderdag a.s. ga ik met Ferdi zijn plan bespreken.',
      'Het concept-plan ligt klaar, dat nemen we eind van de maand met hem door.',
    ],
    historical: ['Bij zijn vorige begeleider werd het plan elk kwartaal doorgenomen.'],
    'other-person': ['Haar man heeft zijn eigen zorgplan vorige week besproken met de thuiszorg.'],
  },
  'plan-signed': {
    affirmed: [
      'Getekend plan retour ontvangen en in het dossier gehangen.',
      'Mevrouw zette na enig twijfelen toch haar handtekening onder het plan.',
      'ondersteuningsplan is door beide partijen ondertekend dd 14-4',
    ],
    negated: [
      'Dhr. wil het plan pas tekenen als de uren kloppen.',
      'Handtekening op het zorgplan ontbreekt nog steeds.',
    ],
    planned: ['Maandag komt ze langs op kantoor om het plan te ondertekenen.', 'To do: plan laten tekenen.'],
    historical: ['Het plan uit 2020 had hij destijds zonder lezen ondertekend.'],
    'other-person': ['De onderbuurman die ook bij ons zit heeft zijn plan inmiddels getekend.'],
  },
  'evaluation-held': {
    affirmed: [
      'Halfjaarlijkse evaluatie gehad op kantoor, sfeer was goed.',
      'Vandaag teruggekeken op het afgelopen halfjaar, verslag evaluatiegesprek zit bij de documenten.',
      ['Met Noor en haar mentor geëvalueerd hoe de begeleiding loopt.', 'representative-involved'],
    ],
    negated: [
      'De evaluatie is niet gehouden omdat meneer ziek was.',
      'Evaluatiegesprek van vanmorgen is afgezegd door cl.',
    ],
    planned: ['Evaluatie ingepland op 3 september om 10 uur.', 'Over zes weken gaan we evalueren of dit werkt.'],
    historical: ['In 2018 heeft bij de oude aanbieder een eindevaluatie plaatsgevonden.'],
    'other-person': ['De evaluatie van haar zoontje op school is positief verlopen.'],
  },
  'goal-progress-discussed': {
    affirmed: [
      'Samen gekeken hoe het ervoor staat met zijn doelen: financiën gaat vooruit, dagbesteding nog niet.',
      'Voortgang doel 2 (zelfstandig koken) doorgesproken met cl.',
      'Stilgestaan bij haar leerdoelen; ze scoort zichzelf nu een 7.',
    ],
    negated: [
      'Door de drukte met de verhuizing hebben we het niet over de doelen gehad.',
      'Doelen niet besproken vandaag, hoofd stond er niet naar.',
    ],
    planned: [
      'Volgende keer de voortgang van de doelen langslopen.',
      'Ik wil binnenkort met haar haar doelen bespreken.',
    ],
    historical: ['Vorig jaar werd elke maand de voortgang op de doelen besproken.'],
    'other-person': ['De jobcoach besprak met zijn vriendin haar doelen op het werk.'],
  },
  'choice-discussed': {
    affirmed: [
      'Verschillende mogelijkheden voor dagbesteding voorgelegd; Ilse koos voor de moestuin.',
      'Samen op een rij gezet welke opties er zijn qua wonen.',
      'Dhr. mocht zelf kiezen welke begeleider zijn vaste gezicht wordt.',
    ],
    negated: [
      'Er viel niets te kiezen, er is maar één plek vrij.',
      'We hebben nog geen keuzes met hem kunnen bespreken.',
    ],
    planned: [
      'Volgende week leg ik hem de keuze tussen beide locaties voor.',
      'We gaan na de vakantie de opties voor vervoer met haar doornemen.',
    ],
    historical: ['Destijds heeft ze zelf gekozen voor een kleine woonvorm.'],
    'other-person': ['Haar zus koos uiteindelijk voor een ander traject.'],
  },
  'client-view-heard': {
    affirmed: [
      'Gevraagd hoe ze de ondersteuning ervaart: "fijn dat er iemand komt".',
      'Meneer is dik tevreden met de huishoudelijke hulp.',
      'Yara gaf aan dat ze het tempo te hoog vindt.',
    ],
    negated: ['Over haar eigen mening liet ze niets los.', 'Cliënt is niet gevraagd wat hij van de wijziging vindt.'],
    planned: ['Volgende keer vragen wat mw. er zelf van vindt.', 'We gaan binnenkort zijn wensen inventariseren.'],
    historical: ['Jaren geleden gaf hij al aan dat hij de groep te druk vond.'],
    'other-person': ['Zijn broer vindt dat er te weinig begeleiding is.'],
  },
  'support-agreed': {
    affirmed: [
      'Afgesproken dat we voortaan op maandag en donderdag langskomen.',
      'Nieuwe afspraken gemaakt over de begeleiding: 1x p.w. huisbezoek, tussendoor appen.',
      'We spraken af dat ik mee ga naar de tandarts en zij zelf de vervoerder belt.',
    ],
    negated: [
      'Over de invulling van de begeleiding konden we het niet eens worden, geen afspraken gemaakt.',
      'Er is nog niets afgesproken over het aantal uren begeleiding.',
    ],
    planned: [
      'Volgende week maken we afspraken over de nieuwe begeleidingsmomenten.',
      'We moeten nog afspreken hoe vaak de ambulante begeleiding komt.',
    ],
    historical: ['In 2021 was afgesproken dat er drie keer per week begeleiding kwam.'],
    'other-person': ['Met haar vriend heeft de reclassering afspraken gemaakt over zijn begeleiding.'],
  },
});
