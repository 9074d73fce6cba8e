import { labelled } from './labelled.ts';

export const safetyBuild = labelled('build', {
  'risk-discussed': {
    affirmed: [
      'Risico’s van het alleen wonen besproken met cl.',
      'Risicotaxatie ingevuld samen met dhr.',
      'Valrisico met mw. doorgenomen.',
      'Gewezen op de risico’s van zijn alcoholgebruik.',
    ],
    negated: ['Risico’s zijn niet besproken.', 'Risico-inventarisatie nog niet gedaan.'],
    planned: ['Volgende week risico’s bespreken.', 'Risico-inventarisatie wordt gepland.'],
    historical: ['Destijds zijn de risico’s met hem besproken.'],
    'other-person': [
      'Met zijn moeder zijn haar eigen risico’s besproken door de wijkzuster.',
      'Valrisico van de buurvrouw besproken met haar dochter.',
    ],
  },
  'safety-discussed': {
    affirmed: [
      'Veiligheid thuis besproken.',
      'Veiligheidsplan met cl. doorgenomen.',
      'Gevraagd of mw. zich veilig voelt in de flat.',
      'Signaleringsplan opgesteld samen met cl.',
    ],
    negated: ['Veiligheid niet besproken vandaag.', 'Signaleringsplan is nog niet gemaakt.'],
    planned: ['Volgende week veiligheidsplan opstellen.', 'We gaan de veiligheid in huis nog bespreken.'],
    historical: ['Vorig jaar is er een signaleringsplan opgesteld.'],
    'other-person': ['Met zijn buurman is door de politie de veiligheid besproken.'],
  },
  'restriction-discussed': {
    affirmed: [
      'Vrijheidsbeperkende maatregel met cl. besproken.',
      'Onvrijwillige zorg geëvalueerd met mw. en de Wzd-functionaris.',
      'Beperking van het telefoongebruik besproken.',
    ],
    negated: ['De beperking is niet besproken met cl.', 'Geen overleg gehad over de onvrijwillige zorg.'],
    planned: ['Volgende week bespreken we de vrijheidsbeperking.', 'Onvrijwillige zorg moet nog besproken worden.'],
    historical: ['In 2019 is de vrijheidsbeperking met hem besproken.'],
    'other-person': ['De vrijheidsbeperking van een andere bewoner is besproken.'],
  },
  'incident-happened': {
    affirmed: [
      'Vanmiddag was er een incident op de groep.',
      'Cl. is gevallen in de badkamer.',
      'Dhr. werd agressief en heeft een medebewoner geslagen.',
      'MIC-melding gedaan i.v.m. verkeerde medicatie.',
    ],
    negated: ['Geen incidenten vandaag.', 'Er was geen sprake van agressie.'],
    planned: [
      'Als er weer een incident is, dan doen we een melding.',
      'Bij een nieuw incident gaan we de politie bellen.',
    ],
    historical: ['Vorig jaar was er een ernstig incident.'],
    'other-person': ['Zijn moeder is gevallen.'],
  },
  'medication-discussed': {
    affirmed: [
      'Medicatie besproken met cl. en huisarts.',
      'Bijwerkingen van de medicijnen doorgenomen.',
      'Gevraagd hoe het gaat met de medicatie.',
    ],
    negated: ['Medicatie niet besproken.', 'Cl. wil niet praten over zijn medicatie.'],
    planned: ['Volgende week medicatie bespreken.', 'Medicatiereview staat gepland.'],
    historical: ['In 2018 is de medicatie met de psychiater besproken.'],
    'other-person': ['De medicatie van zijn vrouw is besproken met haar arts.'],
  },
  'reporting-code-used': {
    affirmed: [
      'Meldcode doorlopen tot en met stap 3.',
      'Veilig Thuis gebeld voor advies.',
      'Melding gedaan bij Veilig Thuis.',
    ],
    negated: ['Geen melding gedaan bij VT.', 'De meldcode is niet gebruikt.'],
    planned: ['Morgen bellen we Veilig Thuis.', 'We gaan stap 4 van de meldcode zetten.'],
    historical: ['In 2017 is er een VT-melding geweest.'],
    'other-person': ['De buren hebben over hun kleinkind Veilig Thuis gebeld.'],
  },
  'change-in-situation': {
    affirmed: [
      'Cl. is verhuisd naar een ander appartement.',
      'Haar gezondheid is flink achteruitgegaan.',
      'Mw. is opgenomen in het ziekenhuis.',
      'Relatie is verbroken, vriend is vertrokken.',
    ],
    negated: ['Geen wijzigingen in de situatie.', 'Zijn situatie is niet veranderd.'],
    planned: ['Hij gaat volgende maand verhuizen.', 'Per 1 mei start cl. met een nieuwe baan.'],
    historical: ['In 2010 is ze gescheiden.'],
    'other-person': ['Zijn zus is verhuisd naar Assen.', 'De buurman is opgenomen in het ziekenhuis.'],
  },
});
