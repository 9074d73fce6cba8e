import { labelled } from './labelled.ts';

export const workingTogetherReport = labelled('report', {
  'absence-covered': {
    affirmed: [
      'Tijdens mijn verlof neemt Bertine de begeleiding waar.',
      'Marloes ziek; vervanging geregeld, Henk gaat erheen.',
      'Invalkracht heeft vandaag de afspraak overgenomen omdat ik op cursus was.',
    ],
    negated: ['Voor de zomervakantie is geen vervanging gevonden.', 'Begeleider ziek en niemand kon invallen.'],
    planned: ['Er wordt nog vervanging gezocht voor mijn verlof.', 'Ik moet nog regelen wie er invalt in week 31.'],
    historical: ['Vorige zomer, in 2022, nam een uitzendkracht de begeleiding waar.'],
    'other-person': ['De leerkracht van zijn dochter is ziek en wordt vervangen.'],
  },
  'case-review-held': {
    affirmed: [
      'MDO gehad over Sanne, verslag volgt.',
      'In het teamoverleg deze casus uitgebreid besproken.',
      'Zorgbespreking gehouden met gedragskundige en wb-er.',
    ],
    negated: [
      'Het MDO ging niet door wegens ziekte van de arts.',
      'Casus niet ingebracht in de bespreking, agenda zat vol.',
    ],
    planned: ['MDO staat gepland op 12 mei.', 'Ik breng deze casus volgende week in bij de casuïstiekbespreking.'],
    historical: ['Twee jaar geleden was er een groot MDO over hem.'],
    'other-person': ['Er was vandaag een MDO over een andere cliënt.'],
  },
  'peer-consulted': {
    affirmed: [
      'Even gespard met collega Wout over hoe ik dit aanpak.',
      'Gedragswetenschapper geraadpleegd over de nachtelijke onrust.',
      'Casus ingebracht in intervisie; bruikbare tips.',
    ],
    negated: [
      'Kon niemand van de collega’s bereiken om te overleggen.',
      'Geen overleg gehad met de gedragsdeskundige.',
    ],
    planned: ['Ik ga dit overleggen met de orthopedagoog.', 'Wil hierover nog sparren met mijn collega.'],
    historical: ['Destijds is de psychiater geconsulteerd.'],
    'other-person': ['Over zijn medebewoner heb ik overlegd met de gedragswetenschapper.'],
  },
  'internal-handover': {
    affirmed: [
      'Bijzonderheden doorgegeven aan de nachtdienst.',
      'Overdracht gedaan aan collega Rianne.',
      'Bevindingen overgedragen aan de late dienst.',
    ],
    negated: [
      'Door drukte geen overdracht kunnen doen aan de avonddienst.',
      'Collega van de nacht was er al niet meer, niets overgedragen.',
    ],
    planned: ['Morgenochtend draag ik dit over aan de dagdienst.', 'Moet nog overgedragen worden aan collega Stijn.'],
    historical: ['Bij de wisseling van begeleider in 2020 is alles mondeling overgedragen aan collega Petra.'],
    'other-person': ['Overdracht gedaan aan de nachtdienst over een andere bewoner.'],
  },
  'warm-handover': {
    affirmed: [
      'Warme overdracht gehad met de nieuwe aanbieder, cliënt zat erbij.',
      'Samen met Lieke naar haar nieuwe woonplek voor de warme overdracht.',
      'Driegesprek gevoerd met cliënt en de nieuwe begeleider van de andere organisatie om hem warm over te dragen.',
    ],
    negated: [
      'Er heeft geen warme overdracht plaatsgevonden.',
      'Een warme overdracht was door de spoedplaatsing niet mogelijk.',
    ],
    planned: [
      'Warme overdracht naar de volwassenzorg wordt in juni gepland.',
      'We gaan hem warm overdragen aan Team Noord.',
    ],
    historical: ['Bij de verhuizing in 2018 is er een warme overdracht geweest.'],
    'other-person': ['Voor zijn huisgenoot was er vandaag een warme overdracht.'],
  },
  'municipality-informed': {
    affirmed: [
      'Gemeente gemaild dat de ondersteuning per 1 juli stopt.',
      'Wmo-consulent telefonisch op de hoogte gebracht van de opname.',
      ['Calamiteit doorgegeven aan de toezichthouder van de gemeente.', 'incident-happened'],
    ],
    negated: ['De gemeente is nog niet geïnformeerd.', 'Consulent van de gemeente niet te pakken gekregen.'],
    planned: [
      'Morgen bel ik de gemeente over de verlenging.',
      'De gem. moet hier nog van op de hoogte worden gebracht.',
    ],
    historical: ['Vorig jaar is de gemeente al ingelicht over de woonsituatie.'],
    'other-person': ['Zijn neef heeft de gemeente gebeld over zijn eigen uitkering.'],
  },
});
