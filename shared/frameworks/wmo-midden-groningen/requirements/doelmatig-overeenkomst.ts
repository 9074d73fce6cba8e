import type { Requirement } from '../../../rules/rule-set.ts';
import { atStart } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", item 1: scope and agreement. */
export const agreementRequirements: Requirement[] = [
  {
    id: 'mg-d01-scope-before-start',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Reikwijdte vóór de start vastgelegd', en: 'Scope of support recorded before the start' },
    explanation: {
      nl: 'Voordat de ondersteuning begint, staat vast wat die wel en niet omvat.',
      en: 'Before support begins it is settled what it does and does not include.',
    },
    hint: {
      nl: 'Leg vast wat de ondersteuning omvat voordat je begint.',
      en: 'Record what the support includes before you begin.',
    },
    check: {
      kind: 'any-of',
      checks: [
        {
          kind: 'all-of',
          checks: [
            { kind: 'recorded', fact: 'agreement.content', deadline: atStart },
            {
              kind: 'within-period',
              fact: 'agreement.signedDate',
              ...atStart,
              renewedAfter: { period: 'P6M', origin: 'default' },
            },
          ],
        },
        {
          kind: 'all-of',
          checks: [
            { kind: 'recorded', fact: 'plan.goals', deadline: atStart },
            {
              kind: 'within-period',
              fact: 'plan.date',
              ...atStart,
              renewedAfter: { period: 'P6M', origin: 'default' },
            },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is voor de cliënt duidelijk wat de ondersteuning wel en niet is?',
        en: 'Is it clear to the client what the support is and is not?',
      },
      how: {
        nl: 'Lees de overeenkomst of het plan van de start. Vraag de cliënt waarvoor jullie komen en waarvoor niet.',
        en: 'Read the agreement or the plan of the start. Ask the client what you come for and what not.',
      },
      good: {
        nl: 'Er staat: hulp bij post en geld, niet bij het huishouden. De cliënt zegt hetzelfde.',
        en: 'It says: help with post and money, not with the household. The client says the same.',
      },
      poor: {
        nl: 'Er staat "begeleiding". De cliënt dacht dat er ook werd schoongemaakt.',
        en: 'It says "guidance". The client thought that cleaning was included.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'De reikwijdte kan in de overeenkomst staan of in het plan. Op de eerste dag zelf is nog op tijd. Een datum van meer dan 6 maanden na de start kan van een nieuwe versie zijn; een mens beoordeelt dat.',
      en: 'The scope may stand in the agreement or in the plan. On the first day itself is still in time. A date more than 6 months after the start may be that of a new version; a person judges that.',
    },
    examples: [
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-01',
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.signedDate': '2026-01-01',
        },
        expect: 'met',
      },
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-01',
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.signedDate': '2026-01-02',
          'plan.goals': [{ text: 'Post op orde' }],
          'plan.date': '2026-01-20',
        },
        expect: 'gap',
      },
      {
        on: '2025-12-20',
        facts: {
          'support.startDate': '2026-01-01',
          'agreement.content': { state: 'empty' },
          'agreement.signedDate': { state: 'empty' },
          'plan.goals': { state: 'empty' },
          'plan.date': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-02-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
  {
    id: 'mg-d01-1-signed-agreement',
    theme,
    source: { section, item: '1.1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Getekende zorgovereenkomst met vier onderdelen', en: 'Signed care agreement with four parts' },
    explanation: {
      nl: 'Er is een ondertekende overeenkomst. Daarin staan inhoud, tijd, opzegtermijn en afspraken over de uitvoering.',
      en: 'There is a signed agreement. It holds content, time, notice period and arrangements about delivery.',
    },
    hint: {
      nl: 'Vul aan wat ontbreekt en laat de cliënt of de wettelijk vertegenwoordiger tekenen.',
      en: 'Fill in what is missing and have the client or legal representative sign.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'signed-by', date: 'agreement.signedDate', by: 'agreement.signedByClient', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.content', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.timeCommitment', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.noticePeriod', deadline: atStart },
        { kind: 'recorded', fact: 'agreement.deliveryTerms', deadline: atStart },
      ],
    },
    note: {
      nl: 'De handtekening van de aanbieder wordt niet gevraagd en de overeenkomst hoeft niet elk jaar opnieuw. Later getekend dan de start telt hier als getekend.',
      en: "The provider's signature is not asked for and the agreement has no maximum age. Signed later than the start still counts as signed here.",
    },
    examples: [
      {
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2025-12-20',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.noticePeriod': 'P1M',
          'agreement.deliveryTerms': 'Maandag en donderdag',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Opzegtermijn ontbreekt', en: 'Notice period is missing' },
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2025-12-20',
          'agreement.signedByClient': true,
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.noticePeriod': { state: 'empty' },
          'agreement.deliveryTerms': 'Maandag en donderdag',
        },
        expect: 'gap',
      },
      {
        on: '2026-01-05',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': { state: 'empty' },
          'agreement.signedByClient': { state: 'empty' },
          'agreement.content': { state: 'empty' },
          'agreement.timeCommitment': { state: 'empty' },
          'agreement.noticePeriod': { state: 'empty' },
          'agreement.deliveryTerms': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Niet te zien of de cliënt heeft getekend', en: 'Not visible whether the client signed' },
        on: '2026-02-01',
        facts: {
          'support.startDate': '2026-01-05',
          'agreement.signedDate': '2025-12-20',
          'agreement.content': 'Begeleiding bij administratie',
          'agreement.timeCommitment': '4 uur per week',
          'agreement.noticePeriod': 'P1M',
          'agreement.deliveryTerms': 'Maandag en donderdag',
        },
        expect: 'unseen',
      },
    ],
  },
];
