import { labelled } from './labelled.ts';

export const safetyReport = labelled('report', {
  'risk-discussed': {
    affirmed: [
      'Met hem gesproken over de gevaren van alleen zwemmen, hij ziet de risico’s nu beter.',
      'Risicotaxatie samen met mevrouw ingevuld.',
      'valrisico aangekaart, kleedjes mogen van haar weg',
    ],
    negated: [
      'Risico-inventarisatie is niet gelukt, dhr. wilde er niet over praten.',
      'Het risico op terugval hebben we laten rusten en niet besproken.',
    ],
    planned: [
      'In het volgende gesprek pak ik de risico’s rond alcohol op.',
      'Risicoscan wordt in week 34 met cl. ingevuld.',
    ],
    historical: ['Een paar jaar geleden zijn de risico’s van het alleen wonen met hem besproken.'],
    'other-person': ['Met de ouders van zijn vriendin zijn de risico’s van de zwangerschap besproken.'],
  },
  'safety-discussed': {
    affirmed: [
      'Besproken of zij zich thuis veilig voelt: ja, sinds het nieuwe slot wel.',
      'Signaleringsplan samen bijgewerkt.',
      'We hebben het gehad over zijn veiligheid op straat.',
    ],
    negated: ['Haar veiligheid thuis kwam niet aan bod.', 'Veiligheidsplan niet doorgenomen, te onrustig.'],
    planned: ['Vrijdag bespreken we het veiligheidsplan.', 'Ik wil met haar nog een signaleringsplan maken.'],
    historical: ['In 2020 is er met het gezin een veiligheidsplan opgesteld.'],
    'other-person': ['De veiligheid van haar buurvrouw is met de wijkagent besproken.'],
  },
  'restriction-discussed': {
    affirmed: [
      'De afspraak dat zijn telefoon ’s nachts wordt ingenomen is een beperking; die opnieuw met hem besproken.',
      'Onvrijwillige zorg besproken: camera op de gang mag weg.',
      'Met Karin gepraat over de vrijheidsbeperkende maatregel (bedhek).',
    ],
    negated: [
      'De vrijheidsbeperking is vandaag niet met hem besproken.',
      'Over de kamercontrole niet gesproken, moment was er niet naar.',
    ],
    planned: [
      'Volgende week bespreken we of de vrijheidsbeperkende maatregel eraf kan.',
      'De Wzd-functionaris gaat de onvrijwillige zorg met haar doornemen.',
    ],
    historical: ['Bij de vorige instelling is de vrijheidsbeperking ooit met hem besproken.'],
    'other-person': ['Voor een medebewoner is onvrijwillige zorg besproken in het team.'],
  },
  'incident-happened': {
    affirmed: [
      'Dhr. is vannacht uit bed gevallen, MIC ingevuld.',
      'Agressie richting begeleiding: hij gooide een stoel.',
      'Vanavond een vechtpartij in de gang, Dylan had een bloedneus.',
    ],
    negated: ['Rustige nacht, er hebben zich geen incidenten voorgedaan.', 'Hij is gelukkig niet gevallen.'],
    planned: [
      'Mocht er zich weer een incident voordoen, dan bellen we de achterwacht.',
      'Als hij opnieuw agressief wordt, maken we een MIC.',
    ],
    historical: ['In zijn jeugd was er regelmatig agressie.'],
    'other-person': ['De medebewoner van kamer 4 is gevallen.'],
  },
  'medication-discussed': {
    affirmed: [
      'Gesproken over de bijwerkingen van zijn pillen, hij slaapt er slecht van.',
      'Medicatie doorgenomen met mw. en de apotheek.',
      'Stilgestaan bij het medicijngebruik; hij neemt ze trouw in.',
    ],
    negated: ['Medicijnen wilde ze het niet over hebben.', 'Medicatie is in dit gesprek niet besproken.'],
    planned: ['Volgende week medicatie bespreken met de POH.', 'Ik ga met Youssef nog praten over zijn medicijnen.'],
    historical: ['Vroeger is bij de GGZ wel over medicatie gesproken.'],
    'other-person': ['Zijn vader heeft zijn medicatie besproken met de cardioloog.'],
  },
  'reporting-code-used': {
    affirmed: [
      'Zorgen besproken met aandachtsfunctionaris, stap 2 van de meldcode gezet.',
      'Advies gevraagd bij Veilig Thuis.',
      'Melding gedaan bij VT i.v.m. signalen van mishandeling.',
    ],
    negated: ['Na overleg besloten geen melding te doen bij Veilig Thuis.', 'Meldcode is nog niet gestart.'],
    planned: [
      'Als de zorgen blijven, gaan we een melding doen bij VT.',
      'Maandag doorlopen we de meldcode met de aandachtsfunctionaris.',
    ],
    historical: ['In 2015 is er een melding bij Veilig Thuis gedaan.'],
    'other-person': ['Bij het gezin hiernaast is een VT-melding gedaan.'],
  },
  'change-in-situation': {
    affirmed: [
      'Situatie is veranderd: vriend is bij haar ingetrokken.',
      'Dhr. is zijn baan kwijt sinds vrijdag.',
      'Opgenomen in het ziekenhuis met een longontsteking.',
    ],
    negated: ['Geen veranderingen in haar situatie.', 'Alles stabiel, er is niets gewijzigd sinds het vorige bezoek.'],
    planned: ['Per 1 oktober gaat hij verhuizen naar Stadskanaal.', 'Volgende maand begint ze met een nieuwe baan.'],
    historical: ['Tien jaar geleden is hij gescheiden.'],
    'other-person': ['Haar broer is onlangs verhuisd.'],
  },
});
