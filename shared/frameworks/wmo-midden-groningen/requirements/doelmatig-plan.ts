import type { Requirement } from '../../../rules/rule-set.ts';
import { planTerm } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 2: the plan. */
export const planRequirements: Requirement[] = [
  {
    id: 'mg-d02-plan-within-3-months',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Uitvoeringsplan binnen drie maanden, met SMART-doelen',
      en: 'Plan with SMART goals within three months',
    },
    explanation: {
      nl: 'Binnen drie maanden is er een plan. De doelen zijn concreet, meetbaar en met een tijd erbij.',
      en: 'Within three months there is a plan. Its goals are concrete, measurable and have a date.',
    },
    hint: {
      nl: 'Stel het plan samen met de cliënt op, maak de doelen meetbaar met een datum en zet het plan op definitief.',
      en: 'Draw up the plan with the client, make the goals measurable with a date and mark the plan as final.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'within-period',
          fact: 'plan.date',
          ...planTerm,
          renewedAfter: { period: 'P6M', origin: 'default' },
        },
        { kind: 'one-of', fact: 'plan.status', values: ['final'], deadline: planTerm },
        { kind: 'recorded', fact: 'plan.goals', deadline: planTerm },
      ],
    },
    judge: {
      question: {
        nl: 'Zijn de doelen SMART: specifiek, meetbaar, haalbaar en met een einddatum?',
        en: 'Are the goals SMART: specific, measurable, feasible and with an end date?',
      },
      how: {
        nl: 'Lees elk doel en vraag je af: weten we straks of het gelukt is, en wanneer kijken we dat na?',
        en: 'Read each goal and ask: will we know whether it worked, and when do we check?',
      },
      good: {
        nl: '"Op 1 juni opent de cliënt elke week zelf de post en zijn er geen nieuwe aanmaningen."',
        en: '"By 1 June the client opens the post every week without help and there are no new reminders."',
      },
      poor: { nl: '"Werken aan de financiën."', en: '"Work on finances."' },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader zegt niet vanaf wanneer de drie maanden lopen; wij rekenen vanaf de start van de ondersteuning. Een plan van meer dan 6 maanden na de start kan een vernieuwd plan zijn; een mens beoordeelt dat.',
      en: 'The framework does not say from when the three months run; we count from the start of support. A plan dated more than 6 months after the start may be a renewed one; a person judges that.',
    },
    examples: [
      {
        name: { nl: 'Op de laatste dag', en: 'On the last day' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-04-01',
          'plan.status': 'final',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Een dag te laat', en: 'One day late' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-04-02',
          'plan.status': 'final',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Nog een concept, termijn voorbij', en: 'Still a draft, term over' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': '2026-03-02',
          'plan.status': 'draft',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.date': { state: 'empty' },
          'plan.status': 'draft',
          'plan.goals': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Vernieuwd plan', en: 'Renewed plan' },
        on: '2026-05-01',
        facts: {
          'support.startDate': '2023-01-01',
          'plan.date': '2026-02-01',
          'plan.status': 'final',
          'plan.goals': [{ text: 'Post op orde' }],
        },
        expect: 'needs-judgement',
      },
      { on: '2026-05-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
];
