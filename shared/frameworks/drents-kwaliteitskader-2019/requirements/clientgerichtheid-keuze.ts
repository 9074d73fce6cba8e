import type { Requirement } from '../../../rules/rule-set.ts';
import { redo, withThePlan, yearlyByDefault } from '../terms.ts';

const theme = 'clientgerichtheid';
const section = 'Cliëntgerichtheid';

/** Source: theme "Cliëntgerichtheid", item 12: choice, say and restrictions. */
export const choiceRequirements: Requirement[] = [
  {
    id: 'drents-cg12-choice-and-say',
    theme,
    source: { section, item: '12' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: {
      nl: 'Cliënt kan kiezen en meepraten; beperkingen zijn geregeld',
      en: 'Client can choose and have a say; restrictions are accounted for',
    },
    explanation: {
      nl: 'De cliënt heeft keuzes en inspraak. Gelden er beperkingen, zoals beheer van geld of toezicht op bezoek, dan zijn die zorgvuldig geregeld.',
      en: 'The client has choices and a say. If there are restrictions, such as money kept by staff or supervised visits, they are carefully arranged.',
    },
    hint: {
      nl: 'Bespreek de keuzes. Leg bij elke beperking vast waarom die nodig is en wat de cliënt ervan vindt.',
      en: 'Talk about the choices. Record for each restriction why it is needed and what the client thinks of it.',
    },
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'any-of',
          checks: [
            {
              kind: 'recent',
              fact: 'support.optionsDiscussedDate',
              term: yearlyByDefault,
              startingFrom: 'support.startDate',
              until: 'support.endDate',
            },
            { kind: 'mentioned', concept: 'choice-discussed', within: yearlyByDefault },
          ],
        },
        { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
        {
          kind: 'recorded',
          fact: 'safety.restrictionBasis',
          when: { all: [{ fact: 'safety.restrictions', op: 'exists' }] },
        },
      ],
    },
    judge: {
      question: {
        nl: 'Had de cliënt een echte keuze, en is elke beperking uit te leggen?',
        en: 'Did the client have a real choice, and can each restriction be explained?',
      },
      how: {
        nl: 'Vraag de cliënt wat hij zelf mag bepalen en wat niet. Zoek bij elke beperking de reden, de mening van de cliënt en de dag waarop opnieuw gekeken wordt.',
        en: "Ask the client what they may decide and what not. Find for each restriction the reason, the client's view and the day on which it is looked at again.",
      },
      good: {
        nl: 'De cliënt koos zelf voor hulp bij zijn weekgeld. Dat staat in het plan, en in mei bekijken ze samen of het nog nodig is.',
        en: 'The client chose to have help with pocket money. The plan says so, and in May they see together whether it is still needed.',
      },
      poor: {
        nl: 'Telefoons gaan om tien uur in de kluis, voor iedereen. Niemand weet wie dat heeft besloten.',
        en: 'Phones go into the safe at ten, for everyone. Nobody knows who decided that.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen manier van toetsen. Bij het bewijs gaat het vooral over beperkingen, met een verwijzing naar de wetten over dwang (Wzd en Wvggz). Voor het gesprek over keuzes rekenen wij met elk jaar. Staat er geen beperking in het dossier, dan vragen wij geen grond.',
      en: 'The framework names no way of testing. Its evidence is mainly about restrictions, with a reference to the laws on coercion (Wzd and Wvggz). For the talk about choices we use every year. If the dossier holds no restriction, no ground is asked for.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.optionsDiscussedDate': '2026-02-01',
          'plan.clientInvolved': true,
          'safety.restrictions': [{ text: 'Beheer weekgeld' }],
          'safety.restrictionBasis': 'Afspraak met de cliënt van 2 februari',
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Geen beperkingen', en: 'No restrictions' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.optionsDiscussedDate': '2026-02-01',
          'plan.clientInvolved': true,
          'safety.restrictions': [],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Beperking zonder grond', en: 'Restriction without a ground' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.optionsDiscussedDate': '2026-02-01',
          'plan.clientInvolved': true,
          'safety.restrictions': [{ text: 'Beheer weekgeld' }],
          'safety.restrictionBasis': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Niet bekend of er beperkingen zijn', en: 'Not known whether there are restrictions' },
        on: '2026-09-01',
        facts: {
          'support.startDate': '2025-01-01',
          'support.optionsDiscussedDate': '2026-02-01',
          'plan.clientInvolved': true,
        },
        expect: 'unseen',
      },
    ],
  },
];
