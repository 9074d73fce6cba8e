import type { NoteText } from './write-notes.ts';

/** Notes of individual support at home, usable in any adult's dossier. */
export const homeVisits: readonly NoteText[] = [
  [
    'Financiën',
    'Post van de afgelopen twee weken samen doorgenomen. Eén aanmaning van de zorgverzekeraar (€ 148,20); {naam} heeft zelf gebeld en een betaalregeling van drie termijnen afgesproken. Geen nieuwe schulden.',
  ],
  [
    'Huishouden',
    'Keuken zag er opgeruimd uit bij binnenkomst. {Naam} vertelt dat {hij} de weekplanning op de koelkast gebruikt. Badkamer blijft lastig, daar wil {hij} volgende week mee beginnen.',
  ],
  [
    'Dagstructuur',
    '{Naam} was om 10.00 uur nog niet aangekleed. Slaapt slecht sinds een week, ligt tot 3 uur wakker. Afgesproken om het scherm na 22.00 uur weg te leggen. Volgende week bespreken hoe dat is gegaan.',
  ],
  [
    'Gezondheid',
    'Samen gebeld met de huisartsenpraktijk voor een afspraak over de aanhoudende hoofdpijn. Afspraak staat. {Naam} gaat alleen, vraagt mij niet mee.',
  ],
  [
    'Sociale contacten',
    'Naar de inloop in het buurthuis geweest. {Naam} heeft koffie gedronken met twee buurtgenoten en bleef langer dan gepland. Geeft na afloop aan moe maar tevreden te zijn.',
  ],
  [
    'Administratie',
    'DigiD-machtiging opnieuw aangevraagd omdat de oude verlopen was. Brief met activeringscode komt binnen vijf werkdagen. Nog niet afgerond.',
  ],
  [
    'Algemeen',
    'Huisbezoek afgezegd door {naam} in verband met griep. Kort telefonisch gesproken; er zijn geen bijzonderheden en er is eten in huis.',
  ],
  [
    'Werk en dagbesteding',
    'Gesproken over vrijwilligerswerk bij de kringloop. {Naam} ziet er nog tegen op, vooral tegen de drukte. {Hij} wil eerst een keer gaan kijken; ik vraag na of dat op een rustige ochtend kan.',
  ],
  [
    'Financiën',
    'Budgetplan voor de komende maand ingevuld. {Naam} houdt € 35 over en wil dit opzij zetten voor nieuwe schoenen. Complimenten gegeven.',
  ],
  [
    'Emotioneel welzijn',
    '{Naam} was verdrietig vanwege de sterfdag van een broer van {zijn} buurvrouw, met wie {hij} veel optrok. Er ruimte voor gemaakt. Geen sprake van suïcidale gedachten, desgevraagd ontkend.',
  ],
  [
    'Huishouden',
    'Samen de was gesorteerd en een schema gemaakt. {Naam} doet de was voortaan op maandag en donderdag. Ik loop het de komende vier weken met {hem} na.',
  ],
  [
    'Contact netwerk',
    'Telefonisch contact met een zus van {naam}, met toestemming. Zij merkt dat er weer vaker gebeld wordt en vindt dat een goed teken. Zij maakt zich geen zorgen.',
  ],
  [
    'Dagstructuur',
    'De wekker en het vaste ontbijt helpen. {Naam} is deze week vier van de vijf dagen op tijd opgestaan. Doel loopt goed.',
  ],
  [
    'Gezondheid',
    '{Naam} is bij de tandarts geweest, voor het eerst in drie jaar. Twee gaatjes gevuld. Volgende controle over een half jaar, staat in de agenda.',
  ],
  [
    'Administratie',
    'Toeslagen gecontroleerd op Mijn toeslagen. Inkomen stond nog op het oude bedrag, dat is samen aangepast. Er hoeft niets terugbetaald te worden.',
  ],
  [
    'Wonen',
    'Lekkage onder de gootsteen gemeld bij de woningcorporatie. Monteur komt dinsdag tussen 8 en 12 uur. {Naam} is thuis.',
  ],
  [
    'Algemeen',
    'Kennismaking met de invalkracht die tijdens mijn vakantie langskomt. {Naam} vond het spannend maar het klikte. Afspraken staan op papier en hangen op het prikbord.',
  ],
  [
    'Sociale contacten',
    '{Naam} heeft ruzie gehad met de bovenbuurman over geluid. Geoefend hoe {hij} het gesprek kan aangaan. Buurman zou hebben gedreigd de wijkagent te bellen; dat is niet gebeurd.',
  ],
  [
    'Financiën',
    'Bewindvoerder laat weten dat het leefgeld vanaf volgende maand € 5 per week omhoog gaat. Doorgegeven aan {naam}. Aanvraag bijzondere bijstand is nog in behandeling.',
  ],
  [
    'Werk en dagbesteding',
    'Eerste ochtend meegelopen bij de kringloop. {Naam} heeft boeken gesorteerd en wil volgende week terug. Ik ga dan de eerste tien minuten mee.',
  ],
  [
    'Emotioneel welzijn',
    'Gesprek over spanning in drukke winkels. Boodschappen doen lukt beter vroeg op de dag. Plan is om over twee weken een keer samen op zaterdag te gaan.',
  ],
  [
    'Gezondheid',
    '{Naam} vertelt minder te roken: van twintig naar twaalf per dag. Heeft zelf een app gedownload om het bij te houden. {Hij} wil er voorlopig geen hulp bij.',
  ],
  [
    'Administratie',
    'Zorgverzekering vergeleken en besloten om niet over te stappen. Eigen risico wordt gespreid betaald.',
  ],
  [
    'Huishouden',
    'Koken geoefend: pasta met groente voor twee dagen. {Naam} volgde het recept zelfstandig, alleen bij het doseren van het zout was hulp nodig. Er is niets aangebrand.',
  ],
  [
    'Contact professionals',
    'Overleg gehad met de praktijkondersteuner van de huisarts. {Naam} is daar twee keer niet verschenen. Afgesproken dat ik de dag ervoor een appje stuur.',
  ],
  [
    'Dagstructuur',
    'Vakantieweek zonder vaste afspraken was zwaar. {Naam} kwam weinig buiten. We pakken het ritme van voor de vakantie weer op, te beginnen met de wandeling op dinsdag.',
  ],
  [
    'Algemeen',
    '{Naam} vertelt trots over de verjaardag van een neefje. Had zelf een cadeau gekocht en is met de bus gegaan. Dat was een half jaar geleden nog niet gelukt.',
  ],
  [
    'Financiën',
    'Er is een brief van de gemeente gekomen over kwijtschelding gemeentelijke belastingen. Aanvraag samen ingevuld en meegegeven met de post. Kopie in de groene map.',
  ],
  [
    'Sociale contacten',
    '{Naam} overweegt om lid te worden van de wandelclub. Nog niet aangemeld. Volgende keer kijken we samen op de website.',
  ],
  ['Wonen', 'Rookmelder getest, batterij vervangen. Gesproken over wat te doen bij brand; {naam} weet de vluchtroute.'],
  [
    'Emotioneel welzijn',
    'Rustig bezoek. {Naam} geeft {zijn} week een 7. Hoogtepunt was het telefoontje van een oude schoolvriend, dieptepunt de regen.',
  ],
  [
    'Gezondheid',
    'Fysiotherapie afgerond. Oefeningen voor thuis doorgenomen; {naam} doet ze drie keer per week. Geen valincidenten gehad.',
  ],
  [
    'Administratie',
    'Identiteitskaart verloopt over vier maanden. Afspraak gemaakt bij de gemeente, pasfoto wordt volgende week gemaakt.',
  ],
  ['Huishouden', 'Grof vuil laten ophalen, de hal is nu vrij. {Naam} was opgelucht. Schuur volgt in het voorjaar.'],
  [
    'Werk en dagbesteding',
    'Voortgangsgesprek bij de kringloop bijgewoond op verzoek van {naam}. Zij zijn tevreden. Uitbreiding naar twee ochtenden is besproken maar nog niet besloten.',
  ],
  [
    'Algemeen',
    'Geen gehoor aan de deur om 14.00 uur. Na tien minuten gebeld; {naam} was de tijd vergeten en stond bij de supermarkt. Afspraak alsnog door laten gaan, een half uur korter.',
  ],
  [
    'Contact netwerk',
    'Moeder van {naam} belde met de vraag of wij vaker kunnen komen. Uitgelegd wat de afspraken zijn en dat {naam} hier zelf over gaat. Zij had begrip.',
  ],
  [
    'Dagstructuur',
    'Pictogrammenplanner vervangen door agenda op de telefoon, op verzoek van {naam}. Herinneringen ingesteld. Over twee weken kijken of het bevalt.',
  ],
  [
    'Emotioneel welzijn',
    '{Naam} was gespannen over een brief van de rechtbank die voor een buurman bestemd bleek. Brief doorgegeven. Spanning zakte snel.',
  ],
  [
    'Financiën',
    'Energiecontract loopt af. Samen een nieuw contract gekozen met vaste prijs. Bevestiging ontvangen en opgeborgen.',
  ],
];
