import type { OwnNote } from '../notes/write-notes.ts';

const conversation = [
  'Lang gesprek over de afgelopen maand. {Naam} begon met vertellen over de verbouwing bij de onderburen, die “elke ochtend om zeven uur” begint, en hoe dat doorwerkt in haar slaap.',
  'Ze heeft zelf met de aannemer gesproken (“heel netjes, hoor”), maar dat hielp niet. Daarna gebeld met de verhuurder; die zegt niets te kunnen doen zolang er overdag wordt gewerkt.',
  'We hebben gekeken wat ze wél kan doen: oordoppen, een andere slaapkamer, overdag naar de bibliotheek. {Naam} kiest voor de bibliotheek en de oordoppen. Verhuizen naar de andere kamer wil ze niet, want daar staat het weefgetouw.',
  'Daarna over haar vader. Hij is niet opgenomen, zoals vorige week werd gedacht, maar heeft een dag ter observatie gelegen. Haar zus gaat er morgen heen. {Naam} gaat zaterdag, met de trein; ze heeft de reis zelf uitgezocht en wil dat ik niet meega.',
  'Geld: de pgb-administratie loopt. Twee declaraties zijn afgekeurd omdat het uurtarief verkeerd stond. Samen hersteld en opnieuw ingediend. Als het over tien dagen niet is uitbetaald, bellen we met de SVB.',
  'Tot slot over weven. Ze heeft een opdracht aangenomen voor drie kussens en twijfelt of ze die afkrijgt. Op een rij gezet hoeveel uur dat kost: ongeveer achttien. Ze maakt er een schema van en laat dat volgende keer zien.',
];

export const oddNotes: readonly OwnNote[] = [
  [
    1,
    'Algemeen',
    'Goed bezoek 🙂👍 {Naam} had taart gebakken 🎂 voor haar nieuwe buren (👩‍👩‍👧 uit Oekraïne 🇺🇦). Geen zorgen.',
  ],
  [
    4,
    'Administratie',
    'Op het formulier stond <b>niet akkoord</b> & "zie bijlage"; {naam} bedoelde <em>wel</em> akkoord. <script>alert("x")</script> stond letterlijk in de mail van de leverancier, vreemd. Doorgestuurd naar de helpdesk.',
  ],
  [
    7,
    'Contact netwerk',
    'App van Layla (vriendin): «شكرا على المساعدة» en daarna “tot vrijdag”. Zij schrijft haar naam als ليلى. Ze is geen mantelzorger.',
  ],
  [
    9,
    'Algemeen',
    'Over\u200bleg met de O\u2019Driscoll\u00adstichting: \u201chet komt goed\u201d \u2013 aldus dhr. \u0141ukasz Wi\u015bniewicz\u2011Ng\u0169g\u0129. E\u0301e\u0301n afspraak gemaakt, \ufeffgeen kosten.',
  ],
  [
    13,
    'Financiën',
    'Bedragen: € 1.234,56 betaald; ½ van de rekening = € 617,28; korting ≤ 10 %. Rekening nr. 4 is \u202eniet omgekeerd\u202c maar gewoon zoek.',
  ],
  [16, 'Uitgebreid verslag', [...conversation, ...conversation.map((part) => `Aanvulling. ${part}`)].join('\n\n')],
  [
    30,
    'Uitgebreid verslag',
    `${conversation.join('\n\n')}\n\n- punt 1: zie hierboven\n- punt 2: niet gedaan\n- punt 3: wordt gepland op 31-12 (?)\n\nBijlage: C:\\Scans\\Zoë's map\\brief (2).pdf`,
  ],
  [45, 'Uitgebreid verslag', Array.from({ length: 4 }, () => conversation.join(' ')).join('\n\n')],
  [
    52,
    'Algemeen',
    'Mw. d’Hânë-van ’t Oeverlând wil dat we haar naam voluit schrijven: Zoë-Anaïs. Staat in het dossier soms als "Zoe", "Zoë" of "ZOE"; dat is steeds dezelfde persoon.',
  ],
  [
    70,
    'Algemeen',
    'Eenlangwoordzonderspatiesomdatdespatiebalkvandetelefoonhetnietdeedenikhetlaterpaszag_excuses_hiervoor_dit_wordt_nog_aangepast.',
  ],
];
