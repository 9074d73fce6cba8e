import type { NoteText } from './write-notes.ts';

/** Notes of day activities in a group. */
export const dayActivities: readonly NoteText[] = [
  [
    'Dagbesteding',
    '{Naam} heeft de hele ochtend in de moestuin gewerkt. Nam zelf initiatief om de nieuwe deelnemer wegwijs te maken. Sfeer in de groep was goed.',
  ],
  [
    'Dagbesteding',
    'Onrustige start: de bus was twintig minuten te laat. {Naam} had tijd nodig om te landen en is eerst met een kop thee apart gaan zitten. Daarna goed meegedaan.',
  ],
  [
    'Maaltijd',
    '{Naam} at weinig tussen de middag, vond de soep te zout. Thuis wel goed ontbeten. Geen zorgen over gewicht.',
  ],
  [
    'Sociale contacten',
    'Meningsverschil met een groepsgenoot over de radio. Die groepsgenoot liep boos weg, {naam} bleef rustig en kwam bij de begeleiding. Na de pauze uitgepraat.',
  ],
  [
    'Creatief',
    'Aan het keramiekproject begonnen. {Naam} werkt geconcentreerd zolang er niet te veel gepraat wordt. Volgende week glazuren.',
  ],
  [
    'Gezondheid',
    '{Naam} had last van de knie bij het lopen naar de kas. Zittend werk aangeboden. Zal het zelf met de huisarts bespreken; er is geen afspraak door ons gemaakt.',
  ],
  ['Dagbesteding', 'Afwezig, vanochtend afgemeld door {naam} zelf. Bezoek aan het ziekenhuis met een nichtje.'],
  [
    'Emotioneel welzijn',
    '{Naam} vertelt over vroeger en moest even huilen. Daarna samen de geraniums verpot. Ging opgewekt naar huis.',
  ],
  [
    'Dagbesteding',
    'Nieuwe taak: kassa van het winkeltje, samen met een vrijwilliger. Wisselgeld tellen gaat foutloos.',
  ],
  [
    'Overleg',
    'Besproken in het teamoverleg: {naam} kan een dagdeel zelfstandiger werken. Wordt bij de volgende evaluatie voorgelegd.',
  ],
  [
    'Uitstap',
    'Met de groep naar de markt in Hoogezand. {Naam} bleef goed bij de groep en kocht bloemen. Geen incidenten.',
  ],
  ['Dagbesteding', 'Kort contact met het huis van {naam}: morgen iets later in verband met de pedicure.'],
];

/** Notes of supported living with staff day and night. */
export const supportedLiving: readonly NoteText[] = [
  [
    'Avonddienst',
    '{Naam} heeft meegegeten in de huiskamer en hielp met afruimen. Om 21.30 uur naar {zijn} appartement. Rustige avond.',
  ],
  [
    'Nachtdienst',
    'Om 02.10 uur gebeld, {naam} kon niet slapen. Gesprekje en warme melk. Om 03.00 uur geen licht meer te zien.',
  ],
  [
    'Dagdienst',
    'Appartement samen schoongemaakt. Koelkast nagekeken, geen bedorven producten. {Naam} deed zelf de vloer.',
  ],
  ['Medicatie', 'Avondmedicatie gegeven om 20.00 uur, innames gezien. Geen bijzonderheden.'],
  ['Dagdienst', 'Bezoek van {zijn} zus. Samen gewandeld naar het Zuidlaardermeer. Kwam ontspannen terug.'],
  ['Gezondheid', 'Bloeddruk gemeten op verzoek van de huisarts: 138/84. Doorgegeven aan de praktijk.'],
  [
    'Medicatie',
    '{Naam} vroeg waarom de ochtendpil een andere kleur heeft. Apotheek gebeld: ander merk, zelfde middel. Uitgelegd en gerustgesteld.',
  ],
  [
    'Avonddienst',
    '{Naam} hoorde een medebewoner schreeuwen en schrok. De medebewoner is door een collega opgevangen. {Naam} wilde er niet over doorpraten.',
  ],
  ['Dagdienst', 'Kamer van {naam} opnieuw ingericht, bed staat nu bij het raam. {Hij} is er blij mee.'],
  ['Financiën', 'Leefgeld uitgereikt (€ 60) en kasblad getekend. {Naam} wil sparen voor een radio.'],
  ['Nachtdienst', 'Geen bijzonderheden tijdens de twee rondes.'],
  ['Dagdienst', 'Naar de kapper geweest met een vrijwilliger. Op de terugweg boodschappen gedaan.'],
  ['Avonddienst', 'Spelletjesavond. {Naam} keek eerst toe en deed daarna mee met sjoelen.'],
  ['Contact professionals', 'Psychiater heeft telefonisch consult van volgende week verzet. Nieuwe datum volgt nog.'],
];
