import { labelled } from './labelled.ts';

/** Longer notes, and ones in which a word points the wrong way. */
export const hardReport = labelled('report', {
  'plan-discussed': {
    affirmed: [
      ['Niet alleen het plan besproken, maar ook de doelen langsgelopen.', 'goal-progress-discussed'],
      'Geen bijzonderheden in de nacht. ’s Ochtends het plan met haar doorgenomen.',
      ['Ik heb het plan met dhr. besproken maar hij wilde het niet ondertekenen.', 'plan-signed:negated'],
      ['Vandaag plan besproken. Volgende week tekenen we het plan.', 'plan-signed:planned'],
      'Heb vanmiddag, na een rondje met de hond en een kop thee in de keuken, toch nog het plan met hem doorgenomen.',
    ],
    negated: [['Plan niet besproken, wel medicatie doorgenomen.', 'medication-discussed']],
  },
  'evaluation-held': {
    affirmed: [
      'De evaluatie die vorige week niet doorging, is vandaag alsnog gehouden.',
      ['Evaluatie gehouden met cl.; haar vader was er ook bij.', 'network-involved'],
    ],
    historical: [['Vorig jaar geëvalueerd; dit jaar is een MDO gepland.', 'case-review-held:planned']],
  },
  'incident-happened': {
    affirmed: [
      ['Na het incident van gisteren de veiligheid met hem besproken.', 'safety-discussed'],
      'Zonder aanleiding sloeg dhr. een ruit in, incident gemeld.',
    ],
    negated: [['Geen incidenten. Wel de risico’s van blowen besproken.', 'risk-discussed']],
  },
  'municipality-informed': {
    affirmed: [['Gemeente gebeld én mentor gemaild over de wijziging.', 'representative-involved']],
  },
  'consent-given': {
    affirmed: [
      ['Met toestemming van mw. het verslag naar de huisarts gestuurd.', 'disclosure-made'],
      'Zij heeft er geen bezwaar tegen dat wij gegevens opvragen en tekende de toestemming.',
    ],
  },
  'disclosure-made': {
    affirmed: [
      [
        'Zonder toestemming van cl. informatie gedeeld met de crisisdienst vanwege acuut gevaar.',
        'consent-given:negated',
      ],
    ],
  },
  'warm-handover': {
    affirmed: [['Warme overdracht gedaan, cl. gaf aan dat hij dat prettig vond.', 'client-view-heard']],
  },
  'client-view-heard': {
    affirmed: [
      'Hij is niet tevreden over de begeleiding en zegt dat ook.',
      'Mw. vindt de dagbesteding helemaal niks meer.',
    ],
  },
});
