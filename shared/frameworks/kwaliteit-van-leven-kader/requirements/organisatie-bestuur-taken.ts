import type { Requirement } from '../../../rules/rule-set.ts';
import { organisationPicture, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'leiderschap-bestuur';
const section = 'Organisatie: Leiderschap/goed bestuur';

/** Source: organisation column, "Leiderschap/goed bestuur", points 7 to 12. */
export const boardTaskRequirements: Requirement[] = [
  {
    id: 'kvl-o17-supports-councils',
    theme,
    source: { section, item: '7' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Cliëntenraad en verwantenraad krijgen steun',
      en: 'Client council and relatives’ council are supported',
    },
    explanation: {
      nl: 'Beide raden krijgen tijd, geld, informatie en hulp om hun werk te doen.',
      en: 'Both councils get time, money, information and help to do their work.',
    },
    hint: {
      nl: 'Vraag de raden elk jaar wat zij nodig hebben en leg vast wat jullie afspreken.',
      en: 'Every year ask the councils what they need and record what you agree.',
    },
    judge: {
      question: {
        nl: 'Kunnen de raden hun werk goed doen dankzij de steun van het bestuur?',
        en: 'Can the councils do their work well thanks to the support of the board?',
      },
      how: {
        nl: 'Spreek een lid van elke raad. Bekijk budget, ondersteuning en hoe vroeg stukken komen.',
        en: 'Talk with a member of each council. Look at budget, support and how early papers arrive.',
      },
      good: {
        nl: 'De raad heeft een eigen coach, krijgt stukken in gewone taal en zes weken bedenktijd.',
        en: 'The council has its own coach, gets papers in plain language and six weeks to think.',
      },
      poor: {
        nl: 'De raad bestaat uit twee mensen die zelf koffie en kopieën betalen.',
        en: 'The council consists of two people who pay for coffee and copies themselves.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: 'Het kader noemt beide raden. Is er geen verwantenraad, bespreek dan hoe naasten wél een stem hebben.',
      en: 'The framework names both councils. If there is no relatives’ council, discuss how relatives do have a voice.',
    }),
    examples: [],
  },
  {
    id: 'kvl-o18-overview-responsibilities',
    theme,
    source: { section, item: '8' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Helder wie waarvoor verantwoordelijk is', en: 'Clear who is responsible for what' },
    explanation: {
      nl: 'De bestuurder weet wie over wat gaat en ziet het als er iets tussen valt.',
      en: 'The director knows who decides on what and notices when something falls in between.',
    },
    hint: {
      nl: 'Houd een actueel overzicht bij en bespreek na elk incident of het klopte.',
      en: 'Keep a current overview and discuss after every incident whether it was right.',
    },
    judge: {
      question: {
        nl: 'Is er een actueel overzicht van wie waarvoor verantwoordelijk is, en klopt dat met de praktijk?',
        en: 'Is there a current overview of who is responsible for what, and does it match practice?',
      },
      how: {
        nl: 'Neem drie onderwerpen, zoals medicatie, privacy en brandveiligheid. Vraag bestuur en werkvloer wie erover gaat.',
        en: 'Take three topics, such as medication, privacy and fire safety. Ask board and workplace who is in charge.',
      },
      good: {
        nl: 'Iedereen noemt dezelfde naam of functie, en die persoon weet het zelf ook.',
        en: 'Everyone names the same person or job, and that person knows it too.',
      },
      poor: { nl: 'Voor privacy noemen vijf mensen vijf namen.', en: 'For privacy five people name five names.' },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o19-safe-work-environment',
    theme,
    source: { section, item: '9' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Een werkplek die veilig is en energie geeft', en: 'A workplace that is safe and gives energy' },
    explanation: {
      nl: 'De bestuurder werkt er zelf aan dat medewerkers veilig en met plezier kunnen werken.',
      en: 'The director works actively on staff being able to work safely and with pleasure.',
    },
    hint: {
      nl: 'Bespreek verzuim, agressie en werkplezier elk kwartaal met de teams en spreek acties af.',
      en: 'Discuss absence, aggression and job satisfaction with the teams every quarter and agree on actions.',
    },
    judge: {
      question: {
        nl: 'Doet het bestuur zichtbaar iets voor een veilige en prettige werkplek?',
        en: 'Does the board visibly do something for a safe and pleasant workplace?',
      },
      how: {
        nl: 'Bekijk de risico-inventarisatie, het verzuim en het laatste onderzoek onder medewerkers. Vraag wat erdoor veranderde.',
        en: 'Look at the risk inventory, absence and the latest staff survey. Ask what changed because of it.',
      },
      good: {
        nl: 'Na drie gevallen van agressie kwam er een tweede avonddienst en nazorg.',
        en: 'After three cases of aggression a second evening shift and aftercare were arranged.',
      },
      poor: {
        nl: 'Medewerkers melden agressie niet meer, "want het hoort bij het werk".',
        en: 'Staff no longer report aggression, "because it is part of the job".',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o20-room-for-reflection',
    theme,
    source: { section, item: '10' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Tijd om samen na te denken over het werk', en: 'Time to think about the work together' },
    explanation: {
      nl: 'Er is tijd en gelegenheid om met elkaar op het eigen werk terug te kijken.',
      en: 'There is time and occasion to look back on one’s own work with each other.',
    },
    hint: {
      nl: 'Zet intervisie in het rooster als werktijd en zorg voor iemand die het leidt.',
      en: 'Put peer reflection in the roster as working time and provide someone to lead it.',
    },
    judge: {
      question: {
        nl: 'Is er in elk team tijd voor reflectie en intervisie, en gaat dat ook door?',
        en: 'Does every team have time for reflection and peer review, and does it take place?',
      },
      how: {
        nl: 'Vraag drie teams naar de laatste drie keer en waarom het eventueel niet doorging.',
        en: 'Ask three teams about the last three times and, if it did not take place, why.',
      },
      good: {
        nl: 'Elke zes weken, in werktijd, met een vaste begeleider. Het ging dit jaar één keer niet door.',
        en: 'Every six weeks, in working time, with a regular facilitator. It was cancelled once this year.',
      },
      poor: {
        nl: 'Het mag, maar in eigen tijd. Er komt bijna niemand.',
        en: 'It is allowed, but in your own time. Hardly anyone comes.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o21-sees-culture',
    theme,
    source: { section, item: '11' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Bestuur weet hoe mensen met elkaar omgaan', en: 'The board knows how people treat each other' },
    explanation: {
      nl: 'De bestuurder weet wat gewoon gevonden wordt op de werkvloer, in het goede en in het slechte.',
      en: 'The director knows what is thought normal at work, for better and for worse.',
    },
    hint: {
      nl: 'Gebruik gesprekken, meelopen en meldingen samen om een beeld te krijgen. Praat daarover met de toezichthouders.',
      en: 'Use talks, joining in and reports together to get a picture. Talk about it with the supervisory board.',
    },
    judge: {
      question: {
        nl: 'Heeft het bestuur een eerlijk beeld van gedrag en cultuur in de organisatie?',
        en: 'Does the board have an honest picture of behaviour and culture in the organisation?',
      },
      how: {
        nl: 'Vraag het bestuur om twee sterke kanten en één zorg over de cultuur, met bewijs. Leg dat voor aan een team.',
        en: 'Ask the board for two strengths and one concern about the culture, with evidence. Put that to a team.',
      },
      good: {
        nl: 'Het bestuur noemt dat nieuwe mensen weinig durven zeggen. Het team herkent dat en er loopt een plan.',
        en: 'The board says that new people dare to say little. The team recognises it and a plan is under way.',
      },
      poor: {
        nl: 'Volgens het bestuur is de sfeer prima. In twee teams wordt al maanden iemand buitengesloten.',
        en: 'According to the board the atmosphere is fine. In two teams someone has been left out for months.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: organisationPicture,
    examples: [],
  },
  {
    id: 'kvl-o22-intervenes-in-time',
    theme,
    source: { section, item: '12' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: 'Op tijd ingrijpen', en: 'Stepping in on time' },
    explanation: {
      nl: 'Komt veiligheid of goede hulp in gevaar, dan wacht de bestuurder niet af.',
      en: 'When safety or good support is at risk, the director does not wait and see.',
    },
    hint: {
      nl: 'Leg vast bij welke signalen het bestuur meteen in actie komt en wie dat signaal geeft.',
      en: 'Record at which signals the board acts at once and who gives that signal.',
    },
    judge: {
      question: {
        nl: 'Grijpt het bestuur op tijd in als veiligheid of kwaliteit in gevaar komt?',
        en: 'Does the board step in on time when safety or quality is at risk?',
      },
      how: {
        nl: 'Neem een ernstig signaal van het laatste jaar. Zet op een rij wanneer het bekend was en wanneer er iets gebeurde.',
        en: 'Take a serious signal of the last year. List when it was known and when something happened.',
      },
      good: {
        nl: 'Bij een tekort op een locatie stopte de bestuurder dezelfde week met nieuwe plaatsingen.',
        en: 'When a location was understaffed, the director stopped new placements the same week.',
      },
      poor: {
        nl: 'Drie inspectierapporten noemen hetzelfde probleem. Er is een werkgroep.',
        en: 'Three inspection reports name the same problem. There is a working group.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(organisationPicture, {
      nl: '"Tijdig" heeft geen getal; een mens weegt het per geval.',
      en: '"In time" has no number; a person weighs it case by case.',
    }),
    examples: [],
  },
];
