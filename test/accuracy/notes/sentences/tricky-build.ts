import { labelled, tellingNothing } from './labelled.ts';

/** Notes in which what did not happen, or is still to come, looks much like a deed. */
export const trickyBuild = [
  ...labelled('build', {
    'plan-discussed': {
      affirmed: [
        'Ondanks zijn vermoeidheid het hele plan kunnen bespreken.',
        'Plan nogmaals besproken omdat hij het de vorige keer niet begreep.',
        'Tijdens de wandeling kwam het ondersteuningsplan ter sprake.',
      ],
      negated: [
        'Het is er niet van gekomen om het plan door te nemen.',
        'Het plan had vandaag besproken moeten worden, maar dhr. was niet thuis.',
        'Poging gedaan om het plan te bespreken, zonder resultaat.',
      ],
      planned: [
        'Nog te bespreken: het zorgplan.',
        'Met mw. afgesproken om dinsdag het plan door te nemen.',
        'Afspraak gemaakt om het plan te bespreken.',
        'Het is de bedoeling dat we het plan in het voorjaar bespreken.',
        'Uitnodiging verstuurd voor de bespreking van het plan op 6 mei.',
      ],
    },
    'evaluation-held': {
      planned: [
        'Uitnodiging voor de evaluatie verstuurd.',
        'Ter voorbereiding op de evaluatie vragenlijst meegegeven.',
        'Agenda voor de evaluatie opgesteld, die is over twee weken.',
      ],
      negated: ['We wachten nog steeds op de evaluatie, die is er nog niet geweest.'],
    },
    'goal-progress-discussed': {
      affirmed: ['Hij is trots: twee van zijn drie doelen zijn bereikt, dat hebben we besproken.'],
    },
    'plan-signed': {
      planned: ['Plan opgestuurd ter ondertekening.', 'Als de dochter ook akkoord is, wordt het plan ondertekend.'],
      negated: ['Dhr. had het plan zullen tekenen maar durfde niet.'],
    },
    'medication-discussed': { negated: ['Over de medicatie wil hij het vandaag niet hebben.'] },
    'case-review-held': {
      planned: ['Het MDO is verplaatst naar 14 juni.', 'Voorbereiding gedaan voor het MDO van donderdag.'],
    },
    'municipality-informed': {
      planned: ['Teamleider zal de gemeente inlichten.'],
      negated: ['Gemeente gebeld maar geen gehoor.'],
    },
    'representative-involved': {
      negated: ['Bewindvoerder gebeld, kreeg de voicemail.'],
      planned: ['Ik heb de mentor gevraagd om volgende week aan te sluiten.'],
    },
    'warm-handover': { planned: ['Datum voor de warme overdracht wordt nog bepaald.'] },
    'consent-given': {
      negated: ['Hij twijfelt nog over de toestemming en heeft die niet gegeven.'],
      planned: ['Toestemmingsformulier meegegeven om te tekenen.'],
    },
    'network-involved': { negated: ['Moeder zou aansluiten maar was verhinderd.'] },
    'advice-or-referral': { planned: ['Huisarts gaat hem verwijzen naar de GGZ.'] },
    'complaint-made': { negated: ['Gevraagd of hij een klacht wilde indienen; dat wil hij niet.'] },
    'incident-happened': { negated: ['Ze is bijna gevallen, kon zich vasthouden.', 'Incidentloze week.'] },
    'absence-covered': { planned: ['Volgende week ben ik vrij, Sylvia neemt dan waar.'] },
    'client-view-heard': {
      affirmed: [
        'Mw. is erg te spreken over de begeleiding.',
        'Cl. baalt van de wisselingen in het team en vindt dat de afspraken slecht worden nagekomen.',
      ],
    },
    'safety-discussed': { affirmed: ['Uitgebreid stilgestaan bij de veiligheid van de kinderen in huis.'] },
  }),
  ...tellingNothing('build', [
    'Verslag van de evaluatie uitgewerkt.',
    'Mw. vertelde over vroeger, over de boerderij van haar ouders.',
    'Mw. zegt dat ze het plan heeft ondertekend, ik kan het niet terugvinden.',
    'Een plan maken om te stoppen met roken lijkt hem niets.',
    'Kijken of de doelen nog passen.',
    'Het klachtenboek van de lift hangt bij de receptie.',
    'Hij had klachten over zijn knie en heeft de fysiotherapeut gebeld.',
    'Volgens de buurvrouw was er een incident, cl. weet van niets.',
    'Afspraak bij de tandarts gemaakt, zij gaat er zelf heen.',
    'Dhr. heeft veel gesproken over zijn tijd bij de marine.',
    'Informatie over de busdienst opgezocht.',
    'Hij kreeg zijn zakgeld en ging naar de stad.',
    'Overleg over de inkoop van koffie gehad met een collega van de keuken.',
    'De deur viel in het slot.',
    'Onderweg een brandweerwagen met sirene gezien.',
    'Mw. las een boek over een moord, spannend.',
    'Samen een film gekeken waarin een man werd geslagen.',
    'Bezoek gehad van haar vriendin, ze dronken thee.',
    'De nieuwe medewerker is voorgesteld aan de groep.',
    'Wil graag op vakantie naar Texel.',
    'Ramen open gezet, kamer gelucht. Cl. mopperde daarover.',
    'Pillendoos leeg, nieuwe bestellen.',
    'Gemeente stuurt een aanslag voor de afvalstoffenheffing, betaald.',
    'De wijkverpleegkundige kwam de wond verzorgen.',
    'Politie reed door de straat vanwege Koningsdag.',
    'Het project op school heette “mijn plan besproken met de klas”.',
  ]),
];
