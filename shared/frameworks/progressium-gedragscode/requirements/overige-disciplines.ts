import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEnd, withThePlan, yearly } from '../terms.ts';

/** Source: the unnumbered norm under "Overige disciplines". */
export const otherDisciplineRequirements: Requirement[] = [
  {
    id: 'prog-ov1-other-disciplines',
    theme: 'overige-disciplines',
    source: { section: 'Overige disciplines', item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: {
      nl: 'Goede samenwerking, overdracht en schriftelijke afspraken',
      en: 'Good cooperation, handover and agreements in writing',
    },
    explanation: {
      nl: 'De organisatie werkt samen met andere hulpverleners rond de cliënt en draagt zo goed mogelijk over. Formele afspraken staan op papier.',
      en: 'The organisation works together with others around the client and hands over as well as it can. Formal agreements are in writing.',
    },
    hint: {
      nl: 'Zet op papier wie wat doet. Noteer bij een overdracht wanneer er contact was.',
      en: 'Put on paper who does what. At a handover note when there was contact.',
    },
    appliesWhen: { all: [{ fact: 'support.otherProviders', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.roleAgreements', deadline: withThePlan },
        {
          kind: 'recorded',
          fact: 'handover.contactDate',
          when: {
            all: [
              { fact: 'support.endDate', op: 'exists' },
              { fact: 'handover.toOtherProvider', op: 'eq', value: true },
            ],
          },
          deadline: afterEnd,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Weten de andere hulpverleners wat wij doen, en merkt de cliënt dat er wordt samengewerkt?',
        en: 'Do the other professionals know what we do, and does the client notice that people work together?',
      },
      how: {
        nl: 'Lees de afspraken en het laatste overleg. Vraag de cliënt of hij iets twee keer moest vertellen.',
        en: 'Read the agreements and the latest meeting. Ask the client whether anything had to be told twice.',
      },
      good: {
        nl: 'School, GGZ en begeleider hebben één blad met taken; bij de overdracht zat moeder erbij.',
        en: 'School, mental health care and worker have one sheet with tasks; the mother was there at the handover.',
      },
      poor: {
        nl: 'Er is wel gebeld met de GGZ, maar wat daaruit kwam weet alleen de begeleider.',
        en: 'Mental health care was called, but only the worker knows what came of it.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Deze norm heeft geen nummer. Wij zoeken afspraken over deze cliënt. Contracten tussen organisaties staan niet in zijn dossier; weet u daarvan, neem ze dan mee in het oordeel. Termijnen ontbreken; wij rekenen met 3 maanden na de start en een maand na het einde.',
      en: 'This norm has no number. We look for agreements about this client. Contracts between organisations are not in the dossier; if you know of them, take them along in your judgement. There are no terms; we use 3 months after the start and one month after the end.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'support.endDate': { state: 'empty' },
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'support.endDate': { state: 'empty' },
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        judged: { answer: 'meets', on: '2026-03-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Geen afspraken over wie wat doet', en: 'No agreements on who does what' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2026-01-05',
          'support.otherProviders': [{ text: 'GGZ' }],
          'support.endDate': { state: 'empty' },
          'plan.roleAgreements': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Overgedragen, geen contact vastgelegd', en: 'Handed over, no contact recorded' },
        on: '2026-09-02',
        facts: {
          'support.otherProviders': [{ text: 'GGZ' }],
          'support.endDate': '2026-08-01',
          'handover.toOtherProvider': true,
          'handover.contactDate': { state: 'empty' },
          'plan.roleAgreements': 'GGZ behandelt, wij begeleiden thuis',
        },
        expect: 'gap',
      },
      {
        on: '2026-04-05',
        facts: {
          'support.startDate': '2026-01-05',
          'support.otherProviders': [{ text: 'GGZ' }],
          'support.endDate': { state: 'empty' },
          'plan.roleAgreements': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'support.otherProviders': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
