import type { Requirement } from '../../../rules/rule-set.ts';
import { staffPicture, withReading } from '../notes.ts';
import { withThePlan, yearly } from '../terms.ts';

const theme = 'vakinhoudelijk-leiderschap';
const section = 'Professional: Vakinhoudelijk leiderschap';

/** Source: professional column, "3. Vakinhoudelijk leiderschap", points 1 to 5; 2 can be seen in a dossier. */
export const professionalLeadershipRequirements: Requirement[] = [
  {
    id: 'kvl-p08-know-responsibilities',
    theme,
    source: { section, item: '1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Weten waar je voor staat en aanspreekbaar zijn',
      en: 'Knowing your responsibilities and being open to comment',
    },
    explanation: {
      nl: 'Medewerkers weten wat hun vak en hun organisatie van hen vragen. Wie er iets van zegt, krijgt gehoor.',
      en: 'Staff know what their profession and their organisation ask of them. Whoever comments on it is heard.',
    },
    hint: {
      nl: 'Bespreek in het team wat bij wie ligt. Oefen met elkaar iets zeggen over gedrag, ook als alles goed gaat.',
      en: 'Discuss in the team what lies with whom. Practise commenting on behaviour, also when all goes well.',
    },
    judge: {
      question: {
        nl: 'Weten medewerkers waarvoor zij verantwoordelijk zijn, en kan iedereen hen daarop aanspreken?',
        en: 'Do staff know what they are responsible for, and can anyone call them to account for it?',
      },
      how: {
        nl: 'Vraag in het team om een voorbeeld van het laatste kwartaal waarin iemand werd aangesproken. Hoe liep dat af?',
        en: 'Ask the team for an example from the last quarter in which someone was called to account. How did it end?',
      },
      good: {
        nl: 'Een collega noemde een grap over een cliënt niet oké. Het is uitgepraat en er ligt een afspraak.',
        en: 'A colleague said that a joke about a client was not all right. It was talked out and there is an agreement.',
      },
      poor: {
        nl: '"Dat zeggen we hier niet tegen elkaar." Problemen gaan meteen naar de teamleider.',
        en: '"We do not say that to each other here." Problems go straight to the team lead.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: staffPicture,
    examples: [],
  },
  {
    id: 'kvl-p09-explain-choices',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Keuzes kunnen uitleggen', en: 'Being able to explain choices' },
    explanation: {
      nl: 'Wie iets besluit over de hulp, kan vertellen waarom. De cliënt kent die reden ook.',
      en: 'Whoever decides something about the support can tell why. The client knows the reason too.',
    },
    hint: {
      nl: 'Noteer bij een belangrijke keuze de reden en wat je de cliënt hebt verteld.',
      en: 'With an important choice, note the reason and what you told the client.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.interventions', deadline: withThePlan },
        {
          kind: 'any-of',
          // Without an approach in the plan there is no choice yet to explain.
          when: { all: [{ fact: 'plan.interventions', op: 'exists' }] },
          checks: [
            { kind: 'recorded', fact: 'report.clientInsight' },
            { kind: 'mentioned', concept: 'client-explained-to', within: yearly },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is bij belangrijke keuzes te volgen waarom ze zijn gemaakt?',
        en: 'Can one follow why important choices were made?',
      },
      how: {
        nl: 'Kies de laatste grote verandering in de hulp. Zoek de reden in het dossier en vraag de begeleider ernaar.',
        en: 'Choose the last big change in the support. Look for the reason in the dossier and ask the worker about it.',
      },
      good: {
        nl: '"Twee korte bezoeken in plaats van één lang, omdat zij na een half uur moe is. Met haar besproken."',
        en: '"Two short visits instead of one long one, because she is tired after half an hour. Discussed with her."',
      },
      poor: {
        nl: 'De begeleiding is gehalveerd. In het dossier staat alleen de nieuwe tijd.',
        en: 'The support was halved. The dossier only gives the new time.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(staffPicture, {
      nl: 'Het kader vraagt dat medewerkers kunnen uitleggen, niet dat alles op papier staat. De aanpak in het plan en een uitleg in de rapportage zijn aanwijzingen; wij geven 3 maanden de tijd voor het plan.',
      en: 'The framework asks that staff can explain, not that everything is on paper. The approach in the plan and an explanation in the notes are pointers; we allow 3 months for the plan.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'plan.interventions': [{ text: 'Twee korte bezoeken per week' }],
          'report.clientInsight': 'Uitgelegd waarom de bezoeken korter zijn',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'plan.interventions': [{ text: 'Twee korte bezoeken per week' }],
          'report.clientInsight': { state: 'empty' },
          'report.entries': [
            {
              text: 'Uitgelegd waarom de bezoeken korter zijn',
              date: '2026-04-03',
              mentions: [{ concept: 'client-explained-to', context: 'affirmed' }],
            },
          ],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-04-02',
        facts: { 'support.startDate': '2026-01-01', 'plan.interventions': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: { 'support.startDate': '2026-01-01', 'plan.interventions': { state: 'empty' } },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'plan.interventions': [{ text: 'Twee korte bezoeken per week' }] },
        expect: 'unseen',
      },
    ],
  },
  {
    id: 'kvl-p10-own-development',
    theme,
    source: { section, item: '3' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Werken aan het vak en aan elkaar', en: 'Working on the craft and on each other' },
    explanation: {
      nl: 'Medewerkers houden hun vak bij, werken goed samen, zeggen elkaar waar het op staat en kijken kritisch naar zichzelf.',
      en: 'Staff keep up their craft, work together well, are frank with each other and look critically at themselves.',
    },
    hint: {
      nl: 'Plan vaste momenten voor intervisie. Laat ieder zelf kiezen wat hij of zij wil leren.',
      en: 'Plan fixed moments for peer reflection. Let everyone choose what they want to learn.',
    },
    judge: {
      question: {
        nl: 'Laat het team alle vier zien: vak bijhouden, samenwerken, elkaar aanspreken en terugkijken op jezelf?',
        en: 'Does the team show all four: keeping up the craft, working together, frankness and looking back on oneself?',
      },
      how: {
        nl: 'Bekijk scholing en intervisie van het laatste jaar op teamniveau. Vraag wat het team daardoor anders doet.',
        en: 'Look at training and peer reflection of the last year at team level. Ask what the team does differently because of it.',
      },
      good: {
        nl: 'Na een intervisie over grenzen spreekt het team nu bij elke nieuwe cliënt de bereikbaarheid af.',
        en: 'After a session on boundaries the team now agrees on availability with every new client.',
      },
      poor: {
        nl: 'Scholing is volgens schema gevolgd. Niemand kan noemen wat er in het werk veranderde.',
        en: 'Training was followed on schedule. Nobody can name what changed in the work.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(staffPicture, {
      nl: 'Wij lezen hierin vier onderdelen die er allemaal bij horen.',
      en: 'We read four parts in this that all belong to it.',
    }),
    examples: [],
  },
  {
    id: 'kvl-p11-name-needs',
    theme,
    source: { section, item: '4' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Zeggen wat je nodig hebt', en: 'Saying what you need' },
    explanation: {
      nl: 'Medewerkers laten de organisatie weten wat nodig is om het werk goed te kunnen doen.',
      en: 'Staff let the organisation know what it takes to do the work well.',
    },
    hint: {
      nl: 'Zet het vast op de agenda van het teamoverleg en laat terughoren wat ermee is gedaan.',
      en: 'Put it on the agenda of the team meeting and report back what was done with it.',
    },
    judge: {
      question: {
        nl: 'Noemen medewerkers wat zij missen om hun werk goed te doen, en wordt daarnaar geluisterd?',
        en: 'Do staff name what they lack to do their work well, and does someone listen?',
      },
      how: {
        nl: 'Lees verslagen van teamoverleg van het laatste half jaar. Tel niet, maar volg één vraag tot het antwoord.',
        en: 'Read the minutes of team meetings of the last six months. Do not count, but follow one question to its answer.',
      },
      good: {
        nl: 'Het team vroeg om scholing over verslaving. Die is er gekomen, en er is uitgelegd wat niet kon.',
        en: 'The team asked for training on addiction. It came, and what was not possible was explained.',
      },
      poor: {
        nl: 'Dezelfde klacht over de werktelefoons staat al een jaar op de lijst. Medewerkers vragen niets meer.',
        en: 'The same complaint about the work phones has been on the list for a year. Staff have stopped asking.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(staffPicture, {
      nl: 'Het kader noemt alleen het aangeven. Of er geluisterd wordt, voegen wij toe, omdat vragen anders stopt.',
      en: 'The framework only speaks of saying it. We add whether anyone listens, because otherwise the asking stops.',
    }),
    examples: [],
  },
  {
    id: 'kvl-p12-work-from-vision',
    theme,
    source: { section, item: '5' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'De visie is te zien in het werk', en: 'The vision can be seen in the work' },
    explanation: {
      nl: 'Medewerkers horen erbij en laten in hun werk zien waar hun organisatie voor staat.',
      en: 'Staff belong and show in their work what their organisation stands for.',
    },
    hint: {
      nl: 'Neem één zin uit de visie en bespreek in het team: waar zie je dit bij ons, en waar niet?',
      en: 'Take one sentence of the vision and discuss in the team: where do you see this with us, and where not?',
    },
    judge: {
      question: {
        nl: 'Kunnen medewerkers met een voorbeeld laten zien hoe hun werk bij de visie past?',
        en: 'Can staff show with an example how their work fits the vision?',
      },
      how: {
        nl: 'Vraag drie medewerkers naar een keuze van deze week en wat die met de visie te maken heeft.',
        en: 'Ask three staff members about a choice of this week and what it has to do with the vision.',
      },
      good: {
        nl: '"Wij staan voor eigen regie. Daarom belde ik niet zelf de huisarts, maar zat ik erbij toen zij belde."',
        en: '"We stand for people leading their own lives. So I did not call the doctor, but sat beside her while she did."',
      },
      poor: {
        nl: 'De visie hangt in de gang. Niemand kan vertellen wat hij of zij daardoor anders doet.',
        en: 'The vision hangs in the corridor. Nobody can tell what they do differently because of it.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: staffPicture,
    examples: [],
  },
];
