import type { Requirement } from '../../../rules/rule-set.ts';
import { discussedInEvaluation, wasAtTheMeeting } from '../either-check.ts';
import { clientExpectation, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

/** Source: client column, "Betrokkenheid", first point (1.1). */
export const meetingRequirements: Requirement[] = [
  {
    id: 'kvl-c18-client-at-mdt',
    theme: 'betrokkenheid',
    source: { section: 'Cliënt: Betrokkenheid', item: '1.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'medium',
    title: { nl: 'Ik mag bij het overleg zijn dat over mij gaat', en: 'I may be at the meeting that is about me' },
    explanation: {
      nl: 'Overleggen verschillende vakmensen over de cliënt, dan mag de cliënt erbij zijn. De cliënt kiest zelf.',
      en: 'When different professionals meet about the client, the client may be there. The client chooses.',
    },
    hint: {
      nl: 'Nodig de cliënt uit voor het overleg en noteer de keuze. Of bespreek samen of de afspraken kloppen (zie 1.2).',
      en: 'Invite the client to the meeting and note the choice. Or discuss together whether agreements are kept (see 1.2).',
    },
    appliesWhen: { all: [{ fact: 'meeting.mdtDates', op: 'exists' }] },
    check: {
      kind: 'any-of',
      checks: [
        wasAtTheMeeting,
        {
          kind: 'all-of',
          checks: [
            { kind: 'one-of', fact: 'meeting.mdtClientInvited', values: [true] },
            // Whether staying away was the client's own choice is for a person; the notes may tell.
            { kind: 'mentioned', concept: 'client-view-heard', within: yearly },
          ],
        },
        discussedInEvaluation,
      ],
    },
    judge: {
      question: {
        nl: 'Kon de cliënt zelf kiezen om wel of niet bij het overleg te zijn?',
        en: 'Could the client choose whether or not to be at the meeting?',
      },
      how: {
        nl: 'Lees het verslag van het overleg en de rapportages van die week, of vraag het de cliënt.',
        en: 'Read the report of the meeting and the notes of that week, or ask the client.',
      },
      good: {
        nl: 'De cliënt vond drie vreemden te veel. Hij gaf zijn wensen mee en hoorde dezelfde dag wat er was besproken.',
        en: 'The client found three strangers too much. He passed on his wishes and heard the same day what was discussed.',
      },
      poor: {
        nl: 'De uitnodiging kwam op de dag zelf, voor een tijd waarop de cliënt werkt.',
        en: 'The invitation came on the day itself, for a time at which the client works.',
      },
      redo: yearly,
      scale: 'yes-no',
    },
    note: withReading(clientExpectation, {
      nl: 'Het volgende punt begint met "Of": wie niet bij het overleg is maar de afspraken in een evaluatie bespreekt, voldoet ook. Daarom telt dat hier mee, met onze termijn van een jaar. Wie is uitgenodigd en niet kwam, koos daar misschien zelf voor; dat zegt een mens. Het program leest één antwoord, niet een per overleg.',
      en: 'The next point begins with "Or": whoever is not at the meeting but discusses the agreements in an evaluation also meets it. That counts here, with our term of one year. Whoever was invited and did not come may have chosen so; a person says that. The program reads one answer, not one per meeting.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: { 'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }], 'meeting.mdtClientAttended': true },
        expect: 'met',
      },
      {
        name: {
          nl: 'Niet bij het overleg, wel in de evaluatie besproken',
          en: 'Not at the meeting, discussed in evaluation',
        },
        on: '2026-09-01',
        facts: {
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': '2026-06-01',
          'evaluation.clientPresent': true,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Uitgenodigd en niet gekomen', en: 'Invited and did not come' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientInvited': true,
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': { state: 'empty' },
          'report.entries': [],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Eigen keuze om weg te blijven', en: 'Own choice to stay away' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientInvited': true,
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': { state: 'empty' },
          'report.entries': [],
        },
        judged: { answer: 'yes', on: '2026-05-20' },
        expect: 'met',
      },
      {
        name: { nl: 'Evaluatie te oud', en: 'Evaluation too old' },
        on: '2026-09-02',
        facts: {
          'support.startDate': '2024-01-01',
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientInvited': false,
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': '2025-09-01',
          'evaluation.clientPresent': true,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Geëvalueerd zonder de cliënt', en: 'Evaluated without the client' },
        on: '2026-09-01',
        facts: {
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientInvited': false,
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': '2026-06-01',
          'evaluation.clientPresent': false,
          'evaluation.supportStillFits': 'Ja, uren zijn genoeg',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Eerste evaluatie komt nog', en: 'First evaluation is still to come' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-01',
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientInvited': false,
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }],
          'meeting.mdtClientInvited': false,
          'meeting.mdtClientAttended': false,
          'evaluation.lastDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: { 'meeting.mdtDates': [{ text: 'MDO', date: '2026-05-10' }], 'meeting.mdtClientAttended': false },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'meeting.mdtDates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
