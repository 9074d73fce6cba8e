import { labelled, tellingNothing } from './labelled.ts';

/** Written after the first lexicon, to meet words and turns that it did not know yet. */
export const furtherBuild = [
  ...labelled('build', {
    'plan-discussed': {
      affirmed: [
        'Concept van het ondersteuningsplan toegelicht aan Rachid en zijn vragen beantwoord.',
        'Plan regel voor regel voorgelezen en besproken, dat duurde een uur.',
      ],
      negated: ['Zonder tolk konden we het plan niet bespreken.', 'Het doornemen van het plan hebben we overgeslagen.'],
      planned: ['Dinsdag kom ik terug om het plan te bespreken.', 'Planbespreking staat voor volgende week.'],
    },
    'plan-signed': {
      affirmed: ['Plan is akkoord en getekend door mw. en mij.', 'Zij heeft digitaal ondertekend, plan is definitief.'],
      negated: ['Plan ligt er nog steeds ongetekend.', 'Dhr. vergat zijn handtekening onder het plan te zetten.'],
      planned: [
        'Hij neemt het plan mee naar huis en tekent het daar.',
        'Het ondertekenen van het plan doen we a.s. vrijdag.',
      ],
    },
    'evaluation-held': {
      affirmed: [
        'Zojuist met z’n allen de afgelopen periode geëvalueerd.',
        'De evaluatie vond plaats op het gemeentehuis.',
        'Evaluatie vandaag: cliënt is vooruitgegaan in zelfstandigheid.',
      ],
      negated: ['De geplande evaluatie heeft niet plaatsgevonden.', 'Evaluatie is verzet.'],
      planned: ['Voor de evaluatie in april nodig ik ook de wijkagent uit.'],
    },
    'goal-progress-discussed': {
      affirmed: [
        'Doel “zelf reizen met de bus” is behaald, samen gevierd.',
        'We zijn de doelen nagelopen en hebben doel 3 bijgesteld.',
      ],
      negated: ['Zij had geen zin om over haar doelen te praten.'],
      planned: ['Doelen komen volgende keer aan bod.'],
    },
    'choice-discussed': {
      affirmed: [
        'Hij kon kiezen tussen twee begeleiders en koos Anouk.',
        'Drie woonvormen met haar vergeleken, voors en tegens van elke optie doorgenomen.',
      ],
      negated: ['Er is haar geen keuze voorgelegd.'],
    },
    'client-view-heard': {
      affirmed: [
        'Ze zei dat ze de begeleiding op vrijdag liever niet meer wil.',
        'Cl. is blij met de hulp bij de administratie.',
        'Volgens mw. zelf loopt de ondersteuning goed, ze is er tevreden over.',
      ],
      negated: ['Zijn wensen zijn niet besproken.'],
    },
    'support-agreed': {
      affirmed: [
        'Met dhr. is afgesproken dat de ondersteuning wordt uitgebreid naar 4 uur.',
        'Vaste afspraak: elke woensdag om 14.00 uur begeleiding aan huis.',
      ],
      negated: ['Kwamen niet tot afspraken over de begeleiding.'],
    },
    'complaints-explained': {
      affirmed: ['Besproken wat zij kan doen als ze een klacht heeft.', 'Hem gewezen op de klachtenregeling.'],
      negated: ['Klachtenregeling ben ik vergeten te noemen.'],
    },
    'complaint-made': {
      affirmed: [
        'Er is een formele klacht binnengekomen van mw. over de planning.',
        'Moeder heeft namens cl. een klacht ingediend.',
      ],
      negated: ['Ze heeft de klacht weer ingetrokken.'],
    },
    'confidant-explained': {
      affirmed: [
        'Gewezen op de mogelijkheid om met de vertrouwenspersoon te praten.',
        'Ze heeft kennisgemaakt met de cliëntvertrouwenspersoon.',
      ],
    },
    'participation-explained': {
      affirmed: [
        'Mw. gewezen op de cliëntenraad.',
        'Hem gevraagd of hij wil aansluiten bij de cliëntenraad en verteld wat die doet.',
      ],
    },
    'information-given': {
      affirmed: [
        'Cl. op de hoogte gebracht van de wijziging in het rooster.',
        'Uitleg en schriftelijke informatie over het pgb aan haar gegeven.',
      ],
      negated: ['Kon haar niet informeren over de nieuwe tijden, ze nam niet op.'],
    },
    'client-explained-to': {
      affirmed: [
        'Hem verteld wat de reden is van het gesprek met de politie.',
        'Stap voor stap uitgelegd hoe DigiD werkt.',
      ],
      negated: ['Ik heb dhr. bewust niets uitgelegd, hij was te boos.'],
    },
    'advice-or-referral': {
      affirmed: [
        'Ik adviseerde mw. een rustiger dagritme aan te houden.',
        'Aangeraden om de huisarts te bellen.',
        'Cliënt aangemeld bij de verslavingszorg.',
      ],
    },
    'risk-discussed': {
      affirmed: [
        'Gesprek gehad over wat er mis kan gaan als hij zijn insuline overslaat; risico’s zijn duidelijk.',
        'Brandgevaar van de kaarsen besproken.',
      ],
      negated: ['Risicotaxatie blijft liggen tot na het verlof, niet gedaan dus.'],
    },
    'safety-discussed': {
      affirmed: [
        'Ze zegt zich in de nieuwe flat veiliger te voelen, daar hebben we over gesproken.',
        'Veiligheidsafspraken op papier gezet.',
      ],
      planned: ['Signaleringsplan moet geactualiseerd worden.'],
    },
    'restriction-discussed': {
      affirmed: [
        'Het op slot doen van de koelkast met haar en de Wzd-functionaris besproken.',
        'Maatregel (GPS-horloge) geëvalueerd en toegelicht.',
      ],
    },
    'incident-happened': {
      affirmed: [
        'Mw. heeft zich in haar arm gesneden, huisartsenpost gebeld.',
        'Hij was twee uur vermist, politie vond hem bij het station.',
        'Ze kwam ten val op de trap.',
        'Cl. vertelde dat hij gisteren is bedreigd.',
      ],
      negated: ['Geen agressie gezien.', 'Dreigde te slaan maar deed het niet.'],
      'other-person': ['De buurman is van de ladder gevallen.'],
    },
    'medication-discussed': {
      affirmed: [
        'Overlegd over het afbouwen van de lorazepam.',
        'Met cl. stilgestaan bij waarom hij zijn pillen laat staan.',
      ],
    },
    'reporting-code-used': {
      affirmed: ['Advies ingewonnen bij Veilig Thuis over de situatie.', 'Kindcheck gedaan volgens de meldcode.'],
      negated: ['Geen reden voor een melding bij Veilig Thuis.'],
    },
    'change-in-situation': {
      affirmed: [
        'Haar moeder is vorige week overleden.',
        'Mw. is in verwachting.',
        'Uitkering is stopgezet.',
        'Dhr. heeft sinds maandag een eigen appartement.',
      ],
      planned: ['Hij krijgt binnenkort een andere woning.'],
    },
    'absence-covered': {
      affirmed: [
        'Wegens vakantie van Tom ben ik vandaag bij mw. geweest als invaller.',
        'Nathalie vervangt mij de komende weken.',
      ],
    },
    'case-review-held': {
      affirmed: [
        'Multidisciplinair overleg: besloten om de begeleiding te verlengen.',
        'Aangeschoven bij het MDO van cl.',
      ],
    },
    'peer-consulted': {
      affirmed: [
        'Even ruggespraak gehouden met de teamleider.',
        'De GZ-psycholoog dacht mee over de aanpak.',
        'Met de wijkverpleegkundige overlegd over de wond.',
      ],
      planned: ['Leg dit morgen voor aan de gedragswetenschapper.'],
    },
    'internal-handover': {
      affirmed: [
        'Late dienst is op de hoogte gebracht.',
        'Alles doorgesproken met Kim die het overneemt; overdracht gedaan.',
      ],
      negated: ['Overdracht naar de nacht is erbij ingeschoten.'],
    },
    'warm-handover': {
      affirmed: [
        'Overdrachtsgesprek gevoerd met de nieuwe zorgaanbieder, mw. erbij.',
        'Met mw. mee naar de nieuwe begeleider, zodat ze elkaar leren kennen: warme overdracht.',
      ],
    },
    'municipality-informed': {
      affirmed: [
        'De consulent weet ervan, vanmorgen telefonisch besproken.',
        ['Aan de gemeente laten weten dat cl. is verhuisd.', 'change-in-situation'],
      ],
      negated: ['Nog geen bericht gestuurd naar de gemeente.'],
    },
    'carer-strain-discussed': {
      affirmed: [
        'Haar man loopt op zijn tenen door de zorg, daar hebben we lang over gesproken.',
        'Dochter trekt het niet meer, mantelzorg is te zwaar.',
      ],
    },
    'network-involved': {
      affirmed: [
        'Oom helpt voortaan met de tuin, dat met hem besproken.',
        'Ouders op gesprek gehad.',
        'Appcontact met zus over de verjaardag.',
      ],
      negated: ['Ze heeft geen contact met haar familie.'],
    },
    'representative-involved': {
      affirmed: [
        'De bewindvoerder heeft leefgeld verhoogd na overleg met ons.',
        'Mail van mentor ontvangen en beantwoord.',
      ],
    },
    'consent-given': {
      affirmed: [
        'Dhr. stemt in met overleg met zijn behandelaar.',
        'Hij gaf aan dat wij zijn gegevens mogen delen met de GGZ.',
      ],
      negated: ['Zolang zij geen toestemming geeft, delen we niets.'],
    },
    'disclosure-made': {
      affirmed: [
        'Huisarts voorzien van informatie over het medicijngebruik.',
        ['Kopie van het verslag naar de bewindvoerder gemaild.', 'representative-involved'],
      ],
      negated: ['School vroeg om informatie, die hebben we niet verstrekt.'],
    },
  }),
  ...tellingNothing('build', [
    'Vanmorgen om 9 uur langsgegaan. Dhr. deed na twee keer bellen open, was net wakker. Samen koffie gezet en de post geopend. Daarna de afwas gedaan en een boodschappenlijst gemaakt.',
    'Mw. had haar haar mooi gedaan en liep vrolijk rond op de groep. Zij at goed en dronk voldoende.',
    'Naar de huisarts geweest voor een griepprik. In de wachtkamer een tijdschrift gelezen.',
    'Hij sliep tot 11 uur, heeft gedoucht en is naar zijn werk gegaan.',
    'Kamer opgeruimd, bed verschoond en ramen gelapt.',
    'Zij belde om te zeggen dat zij later komt.',
    'De fietsenmaker belde: fiets is klaar. Dhr. haalt hem op.',
    'Samen een brief aan het CAK geschreven.',
    'De tuinman heeft de heg gesnoeid. Afspraak met de kapper gemaakt voor donderdag.',
    'Heeft een nieuwe telefoon gekocht en wil leren appen.',
    'Cl. was wat stil vandaag. Bij navraag zei hij dat hij slecht had geslapen.',
    'Zijn zus bracht een taart mee, iedereen kreeg een stuk.',
    'Naar de gemeente geweest om een rijbewijs aan te vragen.',
    'Mw. klaagt over hoofdpijn, paracetamol ingenomen.',
    'Het team heeft een nieuwe koffiemachine gekregen.',
    'Financiën: saldo gecheckt, rekeningen betaald.',
    'Ik heb de voordeur op slot gedaan en de sleutel teruggelegd.',
    'Hij heeft een plan bedacht om zijn kamer te verven en dat met zijn vriend besproken.',
    'We spraken af om elkaar bij de bushalte te treffen.',
    'Gesprek over de risico’s van bitcoin op televisie gezien.',
    'Ze gaf aan dat ze honger had en pakte een boterham.',
    'Na overleg met de kapper koos ze voor kort haar.',
    'Boodschappen gedaan, cl. vergat zijn pincode, opnieuw geprobeerd, gelukt.',
    'Van de buurman een doos eieren gekregen.',
    'Op de dagbesteding een vogelhuisje getimmerd, hij was er trots op.',
    'Kon de sleutel niet vinden, na lang zoeken lag die onder de bank.',
    'Buurvrouw kwam binnen voor koffie en vertelde over haar kleinkinderen.',
    'Haar vader belde tijdens het koken, ze belt hem vanavond terug.',
  ]),
];
