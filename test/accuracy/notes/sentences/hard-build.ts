import { labelled } from './labelled.ts';

/** Longer notes, and ones in which a word points the wrong way. */
export const hardBuild = labelled('build', {
  'plan-discussed': {
    affirmed: [
      ['Niet alleen het plan doorgenomen maar ook de klachtenregeling uitgelegd.', 'complaints-explained'],
      'Geen bijzonderheden, plan besproken.',
      ['Het plan is besproken, maar nog niet getekend.', 'plan-signed:negated'],
      ['Plan doorgenomen; volgende week evalueren we het.', 'evaluation-held:planned'],
      ['Op verzoek van cl., met moeder erbij, het plan doorgenomen.', 'network-involved'],
      'Cl. had i.v.m. ziekte niet gegeten. Toch het zorgplan besproken.',
    ],
    negated: [['Zorgplan niet besproken, wel de doelen doorgenomen.', 'goal-progress-discussed']],
  },
  'evaluation-held': {
    affirmed: ['Niemand was te laat en de evaluatie is gehouden.'],
    planned: [['Als de medicatie is besproken, plannen we een evaluatie.', 'medication-discussed:planned']],
  },
  'incident-happened': {
    affirmed: [
      ['Na de val de risico’s met mw. besproken.', 'risk-discussed'],
      'Ondanks afspraken werd hij gisteren agressief.',
    ],
    historical: [['Vroeger viel hij vaak; vandaag valrisico besproken.', 'risk-discussed']],
  },
  'municipality-informed': {
    affirmed: [['De gemeente is gebeld en de bewindvoerder is op de hoogte.', 'representative-involved']],
  },
  'consent-given': {
    affirmed: [['Met toestemming van cl. gegevens gedeeld met de huisarts.', 'disclosure-made']],
    negated: [['Zonder toestemming van cl. gegevens gedeeld met de politie.', 'disclosure-made']],
  },
});
