import type { Requirement } from '../../../rules/rule-set.ts';
import { yearly } from '../terms.ts';

const theme = 'kwaliteit-van-zorg';
const section = 'Kwaliteit van zorg';

/** Source: "Kwaliteit van zorg", articles 1 to 7. */
export const qualityRequirements: Requirement[] = [
  {
    id: 'prog-01-competent-staff',
    theme,
    source: { section, item: '1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'critical',
    title: {
      nl: 'Alleen bevoegde en bekwame hulpverleners',
      en: 'Only authorised and competent workers are deployed',
    },
    explanation: {
      nl: 'Wie een taak doet, is daarvoor opgeleid en kan het ook. Iemand zonder die kennis krijgt de taak niet.',
      en: 'Whoever does a task is trained for it and able to do it. Someone without that knowledge is not given the task.',
    },
    hint: {
      nl: 'Neem geen taak aan waarvoor je niet bent opgeleid. Zeg het als je het wel gevraagd wordt.',
      en: 'Do not take on a task you were not trained for. Say so when you are asked.',
    },
    judge: {
      question: {
        nl: 'Heeft elke medewerker de opleiding en de vaardigheid die bij zijn taken hoort?',
        en: 'Does every worker have the training and skill that the tasks ask for?',
      },
      how: {
        nl: 'Leg het overzicht van taken naast dat van diploma’s en bekwaamheden. Neem een steekproef van vijf medewerkers, ook stagiairs en vrijwilligers.',
        en: 'Put the list of tasks beside that of diplomas and skills. Take a sample of five workers, trainees and volunteers included.',
      },
      good: {
        nl: 'Per taak staat vast wat ervoor nodig is en van iedereen in de steekproef is dat aangetoond, met datum.',
        en: 'For each task it is settled what is needed, and everyone in the sample can show it, with a date.',
      },
      poor: {
        nl: 'Een stagiair geeft alleen medicijnen, zonder dat iemand heeft gekeken of hij dat kan.',
        en: 'A trainee hands out medication alone, without anyone having checked the skill.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Artikel 12 zegt bijna hetzelfde, vanuit de cliënt bekeken.',
      en: 'Article 12 says nearly the same, seen from the client.',
    },
    examples: [],
  },
  {
    id: 'prog-02-accountable',
    theme,
    source: { section, item: '2' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Verantwoording, duidelijkheid en ruimte voor kritiek',
      en: 'Accountable, clear about rights and duties, open to criticism',
    },
    explanation: {
      nl: 'De organisatie legt uit wat zij doet en laat zich controleren. Iedereen weet wat hij van de ander mag verwachten. Kritiek is welkom en krijgt een goed antwoord.',
      en: 'The organisation explains what it does and lets itself be checked. Everyone knows what to expect of the others. Criticism is welcome and gets a proper answer.',
    },
    hint: {
      nl: 'Leg aan de cliënt uit wat jullie over en weer mogen verwachten. Geef kritiek door.',
      en: 'Explain to the client what you may expect of each other. Pass criticism on.',
    },
    judge: {
      question: {
        nl: 'Staan rechten en plichten van alle partijen op papier en gebeurt er iets met kritiek?',
        en: 'Are rights and duties of all parties on paper, and is something done with criticism?',
      },
      how: {
        nl: 'Zoek de beschrijving van rechten en plichten op. Volg drie kritische opmerkingen van het laatste jaar tot aan het antwoord.',
        en: 'Look up the description of rights and duties. Follow three critical remarks of the past year up to the answer.',
      },
      good: {
        nl: 'Een gemeente vroeg om uitleg over de wachttijd; binnen twee weken kwam een eerlijk antwoord met een verbetering.',
        en: 'A municipality asked about the waiting time; within two weeks came an honest answer with an improvement.',
      },
      poor: {
        nl: 'Er ligt een folder over rechten, maar op een brief van ouders is nooit gereageerd.',
        en: 'There is a leaflet about rights, but a letter from parents was never answered.',
      },
      redo: yearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'prog-03-innovation',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Vernieuwen van de hulp', en: 'Contributes to renewal of the support' },
    explanation: {
      nl: 'De organisatie zoekt naar nieuwe vormen en een betere inhoud van de hulp, en doet daar zelf aan mee.',
      en: 'The organisation looks for new forms and better content of support, and takes part in that itself.',
    },
    hint: {
      nl: 'Geef ideeën voor betere hulp door aan je team.',
      en: 'Pass ideas for better support on to your team.',
    },
    judge: {
      question: {
        nl: 'Is er het laatste jaar iets vernieuwd in de vorm of de inhoud van de hulp?',
        en: 'Was something renewed in the form or content of the support in the past year?',
      },
      how: {
        nl: 'Vraag om voorbeelden en bekijk wat cliënten ervan merkten.',
        en: 'Ask for examples and look at what clients noticed of them.',
      },
      good: {
        nl: 'Een proef met beeldbellen in de avond is met jongeren bedacht, uitgevoerd en nabesproken.',
        en: 'A trial with video calls in the evening was thought up with young people, carried out and reviewed.',
      },
      poor: {
        nl: 'In het beleid staat dat vernieuwing belangrijk is; een voorbeeld is er niet.',
        en: 'The policy says that renewal matters; there is no example.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel noemt geen termijn; wij kijken een jaar terug.',
      en: 'The article gives no term; we look back one year.',
    },
    examples: [],
  },
  {
    id: 'prog-04-sector-codes',
    theme,
    source: { section, item: '4' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: {
      nl: 'Gedragscodes en keurmerken van de sector volgen',
      en: 'Follows codes, guidelines and quality marks of the sector',
    },
    explanation: {
      nl: 'Gelden er in de sector codes, richtlijnen of keurmerken voor dit werk, dan staat de organisatie daarachter en leeft zij ze na.',
      en: 'Where the sector has codes, guidelines or quality marks for this work, the organisation supports them and keeps to them.',
    },
    hint: { nl: 'Ken de codes die voor jouw werk gelden.', en: 'Know the codes that apply to your work.' },
    judge: {
      question: {
        nl: 'Weet de organisatie welke codes gelden en gaat zij na of die worden gevolgd?',
        en: 'Does the organisation know which codes apply, and does it check that they are followed?',
      },
      how: {
        nl: 'Vraag om het overzicht van codes en keurmerken en het laatste auditverslag. Laat wat niet bij het werk past buiten beschouwing.',
        en: 'Ask for the list of codes and marks and the latest audit report. Leave out what does not fit the work.',
      },
      good: {
        nl: 'Er is een lijst met per code wie erop let en wat de laatste controle opleverde.',
        en: 'There is a list saying for each code who looks after it and what the last check showed.',
      },
      poor: {
        nl: 'Het keurmerk staat op de website, maar is vorig jaar verlopen.',
        en: 'The quality mark is on the website, but it ran out last year.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Geldt per code, alleen als die bij de activiteiten past. De inleiding van de gedragscode noemt HKZ en de governancecode van 2010; voor beide is er een nieuwere uitgave. Gebruik de nieuwste.',
      en: 'Applies per code, only where it fits the activities. The preamble names HKZ and the governance code of 2010; both have newer editions. Use the newest.',
    },
    examples: [],
  },
  {
    id: 'prog-05-professional-organisation',
    theme,
    source: { section, item: '5' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Vakmensen staan garant voor kwaliteit', en: 'Professionals guarantee quality' },
    explanation: {
      nl: 'Goede hulp komt van de vakkennis van de medewerkers. De organisatie gaat ook zo met hen om en zet hen in op wat zij kunnen.',
      en: 'Good support comes from the professional knowledge of the workers. The organisation treats them that way and uses what they can do.',
    },
    hint: {
      nl: 'Breng je vakkennis in bij beslissingen over je werk.',
      en: 'Bring your professional knowledge into decisions about your work.',
    },
    judge: {
      question: {
        nl: 'Worden medewerkers ingezet op hun vakkennis en tellen zij mee bij beslissingen over kwaliteit?',
        en: 'Are workers deployed on what they know, and do they count in decisions about quality?',
      },
      how: {
        nl: 'Bekijk de functies en de laatste werkoverleggen. Vraag medewerkers welk besluit zij zelf hebben beïnvloed.',
        en: 'Look at the job descriptions and the latest team meetings. Ask workers which decision they influenced.',
      },
      good: {
        nl: 'Begeleiders kozen samen de nieuwe methode voor gezinnen, na een proef van drie maanden.',
        en: 'Workers together chose the new method for families, after a trial of three months.',
      },
      poor: {
        nl: 'Een orthopedagoog plant al een jaar vooral roosters.',
        en: 'A behavioural specialist has mostly been making rosters for a year.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Artikel 34 herhaalt dit. Eén beoordeling kan voor beide dienen.',
      en: 'Article 34 repeats this. One judgement can serve both.',
    },
    examples: [],
  },
  {
    id: 'prog-06-yearly-satisfaction',
    theme,
    source: { section, item: '6' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Tevredenheid van cliënten elk jaar gemeten', en: 'Client satisfaction measured at least yearly' },
    explanation: {
      nl: 'Elk jaar of vaker vraagt de organisatie aan cliënten wat zij van de hulp vinden. Wat daaruit komt, is voor anderen te zien.',
      en: 'Every year or more often the organisation asks clients what they think of the support. Others can see what comes out of it.',
    },
    hint: {
      nl: 'Nodig de cliënt uit om mee te doen aan het onderzoek.',
      en: 'Invite the client to take part in the survey.',
    },
    judge: {
      question: {
        nl: 'Is er in het afgelopen jaar een tevredenheidsonderzoek gedaan en is de uitkomst gedeeld?',
        en: 'Was a satisfaction survey done in the past year, and was the result shared?',
      },
      how: {
        nl: 'Zoek de datum van het laatste onderzoek, hoeveel cliënten meededen en waar de uitkomst te lezen is.',
        en: 'Find the date of the latest survey, how many clients took part and where the result can be read.',
      },
      good: {
        nl: 'Onderzoek van vier maanden geleden, uitkomst besproken met cliënten, twee verbeteringen gekozen.',
        en: 'Survey of four months ago, result discussed with clients, two improvements chosen.',
      },
      poor: {
        nl: 'Het laatste onderzoek is twee jaar oud, of de uitkomst ligt in een la.',
        en: 'The latest survey is two years old, or its result lies in a drawer.',
      },
      redo: { period: 'P1Y', origin: 'source' },
      scale: 'levels',
    },
    note: {
      nl: 'De termijn van een jaar staat in de gedragscode zelf. Het kader van Midden-Groningen vraagt dit eens per twee jaar.',
      en: 'The term of one year is printed in the code. The framework of Midden-Groningen asks for this every two years.',
    },
    examples: [],
  },
  {
    id: 'prog-07-efficient-use',
    theme,
    source: { section, item: '7' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Zuinig en doelgericht gebruik van zorg', en: 'Promotes efficient use of care' },
    explanation: {
      nl: 'De organisatie helpt eraan mee dat zorg daar komt waar die nodig is, en niet langer of zwaarder dan nodig.',
      en: 'The organisation helps care to go where it is needed, and not longer or heavier than needed.',
    },
    hint: {
      nl: 'Bespreek met de cliënt of minder of andere hulp ook goed is.',
      en: 'Talk with the client about whether less or other support would do.',
    },
    judge: {
      question: {
        nl: 'Kijkt de organisatie geregeld of hulp lichter kan, anders moet of kan stoppen?',
        en: 'Does the organisation regularly look at whether support can be lighter, must change or can stop?',
      },
      how: {
        nl: 'Bekijk van tien dossiers of op- of afschalen bij de laatste evaluatie is besproken.',
        en: 'Look in ten dossiers whether more or less support was discussed at the latest evaluation.',
      },
      good: {
        nl: 'Bij de meeste evaluaties staat of de omvang nog past, en bij drie cliënten is de hulp daarna kleiner gemaakt.',
        en: 'Most evaluations say whether the volume still fits, and for three clients the support was made smaller.',
      },
      poor: {
        nl: 'Indicaties worden steeds verlengd zonder dat iemand vraagt of de hulp nog nodig is.',
        en: 'Indications are extended again and again without anyone asking whether support is still needed.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel spreekt van gezondheidszorg. Wij lezen: de hulp die de organisatie zelf geeft en waarnaar zij verwijst.',
      en: 'The article speaks of health care. We read: the support the organisation gives itself and refers to.',
    },
    examples: [],
  },
];
