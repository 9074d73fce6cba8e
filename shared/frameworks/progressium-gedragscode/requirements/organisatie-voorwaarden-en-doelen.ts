import type { Requirement } from '../../../rules/rule-set.ts';
import { withThePlan, yearly } from '../terms.ts';

const theme = 'organisatie';
const section = 'Organisatie';

/** Source: "Organisatie", articles 37 to 40: conditions for the work, terms of employment, and goals with the client. */
export const conditionRequirements: Requirement[] = [
  {
    id: 'prog-37-conditions-for-care',
    theme,
    source: { section, item: '37' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Voorwaarden voor goede hulp', en: 'Creates the conditions for good support' },
    explanation: {
      nl: 'De organisatie zorgt dat zorgverleners hun werk goed kunnen doen, met genoeg tijd, mensen en middelen.',
      en: 'The organisation sees to it that care workers can do their work well, with enough time, people and tools.',
    },
    hint: { nl: 'Meld wat je mist om je werk te doen.', en: 'Report what you miss to do your work.' },
    judge: {
      question: {
        nl: 'Hebben zorgverleners wat zij nodig hebben voor goede hulp?',
        en: 'Do care workers have what they need for good support?',
      },
      how: {
        nl: 'Vraag drie zorgverleners wat hen het meest in de weg zit. Kijk wat er met eerdere meldingen is gedaan, en naar caseload en verzuim.',
        en: 'Ask three care workers what gets in their way most. See what was done with earlier reports, and look at caseload and sick leave.',
      },
      good: {
        nl: 'Er is tijd voor verslag en overleg in het rooster, en een gemeld probleem met auto’s is opgelost.',
        en: 'The roster has time for notes and consultation, and a reported problem with cars was solved.',
      },
      poor: {
        nl: 'Medewerkers melden al een jaar dat er te weinig mensen zijn en horen niets.',
        en: 'Workers have said for a year that they are too few and hear nothing.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel zegt niet welke voorwaarden. Wij lezen: tijd, mensen, middelen en steun.',
      en: 'The article does not say which conditions. We read: time, people, tools and backing.',
    },
    examples: [],
  },
  {
    id: 'prog-38-collective-agreement',
    theme,
    source: { section, item: '38' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Arbeidsvoorwaarden volgens de cao', en: 'Employment terms of the sector agreement' },
    explanation: {
      nl: 'Wie in loondienst is, krijgt de arbeidsvoorwaarden van de cao voor de sector.',
      en: 'Whoever is on the payroll gets the terms of the collective agreement of the sector.',
    },
    hint: {
      nl: 'Dit is niet voor de begeleider. De organisatie kijkt na of contracten de cao volgen.',
      en: 'This is not for the worker. The organisation checks that contracts follow the collective agreement.',
    },
    appliesWhen: { all: [{ fact: 'organisation.workforceTypes', op: 'contains', value: 'employee' }] },
    judge: {
      question: {
        nl: 'Volgen de arbeidsvoorwaarden de cao?',
        en: 'Do the employment terms follow the collective agreement?',
      },
      how: {
        nl: 'Vergelijk vijf arbeidsovereenkomsten met de geldende cao: schaal, uren, reistijd, opzegging.',
        en: 'Compare five contracts with the agreement in force: scale, hours, travel time, notice.',
      },
      good: {
        nl: 'De vijf kloppen, en de laatste loonsverhoging is op tijd doorgevoerd.',
        en: 'All five are right, and the latest rise in pay came in time.',
      },
      poor: {
        nl: 'Reistijd tussen cliënten wordt niet betaald, terwijl de cao dat wel voorschrijft.',
        en: 'Travel time between clients is not paid, though the agreement says so.',
      },
      redo: yearly,
      scale: 'yes-no',
    },
    note: {
      nl: 'Geldt alleen als er mensen in loondienst zijn. Welke cao geldt, noemt het artikel niet.',
      en: 'Applies only with employees on the payroll. The article does not name the agreement.',
    },
    examples: [],
  },
  {
    id: 'prog-39-trainees',
    theme,
    source: { section, item: '39' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Stagiairs volgens de praktijkovereenkomst', en: 'Trainees under the placement agreement' },
    explanation: {
      nl: 'Elke stagiair heeft een praktijkovereenkomst (BPV), zoals de wet over het beroepsonderwijs vraagt. Wat daarin staat, geldt.',
      en: 'Every trainee has a placement agreement, as the law on vocational education asks. What it says applies.',
    },
    hint: {
      nl: 'Zorg dat de praktijkovereenkomst is getekend voordat de stage begint.',
      en: 'See that the placement agreement is signed before the placement begins.',
    },
    appliesWhen: { all: [{ fact: 'organisation.workforceTypes', op: 'contains', value: 'trainee' }] },
    judge: {
      question: {
        nl: 'Heeft elke stagiair een getekende praktijkovereenkomst en wordt die gevolgd?',
        en: 'Does every trainee have a signed placement agreement, and is it followed?',
      },
      how: {
        nl: 'Leg de lijst met stagiairs naast de overeenkomsten. Vraag één stagiair of de begeleiding is zoals afgesproken.',
        en: 'Put the list of trainees beside the agreements. Ask one trainee whether the guidance is as agreed.',
      },
      good: {
        nl: 'Vier stagiairs, vier overeenkomsten, getekend door school, student en organisatie.',
        en: 'Four trainees, four agreements, signed by school, student and organisation.',
      },
      poor: {
        nl: 'Een stagiair draait mee als vaste kracht; de overeenkomst moet nog komen.',
        en: 'A trainee works as a regular; the agreement has yet to come.',
      },
      redo: yearly,
      scale: 'yes-no',
    },
    note: {
      nl: 'Geldt alleen met stagiairs. Het artikel verwijst naar de WEB, artikel 7.2.8 en artikel 7.2.9; die wet gaat over het mbo. Kijk welke artikelen nu gelden, en voor hbo-stagiairs naar de stageovereenkomst van de school.',
      en: 'Applies only with trainees. The article refers to articles 7.2.8 and 7.2.9 of the law on vocational education (WEB). See which articles are in force now, and for students of higher education see the school’s own agreement.',
    },
    examples: [],
  },
  {
    id: 'prog-40-goals-with-client',
    theme,
    source: { section, item: '40' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: 'Doelen bepaald met de cliënt', en: 'Goals set together with the client' },
    explanation: {
      nl: 'Cliënt en organisatie kiezen samen de doelen; wat de cliënt vraagt, geeft de richting. Het werk gaat vlot en zonder onnodig papier. Controleren doe je alleen als het iets oplevert.',
      en: 'Client and organisation choose the goals together; what the client asks gives the direction. Work goes smoothly and without needless paper. Checking is done only if it brings something.',
    },
    hint: {
      nl: 'Stel de doelen samen op en noteer wat de cliënt inbracht.',
      en: 'Set the goals together and note what the client brought in.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.goals', deadline: withThePlan },
        { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
        { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
      ],
    },
    judge: {
      question: {
        nl: 'Komen de doelen van de cliënt zelf?',
        en: 'Do the goals come from the client?',
      },
      how: {
        nl: 'Lees de doelen naast de wensen van de cliënt. Vraag hem welk doel hij het belangrijkst vindt. Kijk ook of de begeleider formulieren invult waar niemand iets mee doet.',
        en: 'Read the goals beside the client’s wishes. Ask which goal matters most. See too whether the worker fills in forms nobody uses.',
      },
      good: {
        nl: 'De jongere noemt zijn doel in eigen woorden en weet wat hij er deze week voor doet.',
        en: 'The young person names his goal in his own words and knows what he does for it this week.',
      },
      poor: {
        nl: 'De doelen zijn overgenomen uit de beschikking en de cliënt kent ze niet.',
        en: 'The goals were copied from the municipal decision and the client does not know them.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel bevat twee normen. In het dossier zoeken wij alleen de doelen met de cliënt. Weinig papier en nuttige controle gaan over de organisatie; neem die mee in het oordeel. Een termijn ontbreekt; wij rekenen met 3 maanden.',
      en: 'The article holds two norms. In the dossier we look only for the goals with the client. Little paper and useful checks are about the organisation; take them along in your judgement. There is no term; we use 3 months.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'plan.goals': [{ text: 'Weer drie dagen naar school' }],
          'plan.clientInvolved': true,
          'plan.clientVoice': 'Ik wil mijn vrienden weer zien',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'plan.goals': [{ text: 'Weer drie dagen naar school' }],
          'plan.clientInvolved': true,
          'plan.clientVoice': 'Ik wil mijn vrienden weer zien',
        },
        judged: { answer: 'meets', on: '2026-03-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Zonder de cliënt gemaakt', en: 'Made without the client' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.goals': [{ text: 'Weer drie dagen naar school' }],
          'plan.clientInvolved': false,
          'plan.clientVoice': 'Ik wil mijn vrienden weer zien',
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'plan.goals': { state: 'empty' },
          'plan.clientInvolved': { state: 'empty' },
          'plan.clientVoice': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'plan.goals': [{ text: 'Weer drie dagen naar school' }] }, expect: 'unseen' },
    ],
  },
];
