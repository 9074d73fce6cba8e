import type { Requirement } from '../../../rules/rule-set.ts';
import { afterEvaluation } from '../deadlines.ts';
import { everyYear } from '../redo.ts';

const theme = 'doelmatig-doeltreffend-clientgericht';
const section = 'Doelmatig, doeltreffend en cliëntgerichtheid';

/** Source: theme "Doelmatig, doeltreffend en cliëntgerichtheid", items 8.3 and 8.4: signing and sharing the evaluation. */
export const evaluationFollowUpRequirements: Requirement[] = [
  {
    id: 'mg-d08-3-evaluation-signed',
    theme,
    source: { section, item: '8.3' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Handtekening van de cliënt onder de evaluatie', en: 'Client signs the evaluation' },
    explanation: {
      nl: 'Met een handtekening laat de cliënt of de wettelijk vertegenwoordiger zien dat hij de evaluatie kent.',
      en: 'With a signature the client or legal representative shows that they know the evaluation.',
    },
    hint: { nl: 'Laat de laatste evaluatie tekenen.', en: 'Have the latest evaluation signed.' },
    appliesWhen: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    check: {
      kind: 'signed-by',
      date: 'evaluation.clientSignedDate',
      notBefore: ['evaluation.lastDate'],
      deadline: afterEvaluation,
    },
    note: {
      nl: 'Anders dan bij het plan noemt het kader hier geen uitzondering als tekenen niet kan. Ook noemt het geen termijn; wij rekenen met een maand.',
      en: 'Unlike for the plan, the framework names no exception when signing is not possible. It gives no term either; we use one month.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientSignedDate': '2026-05-01' } }],
        },
        expect: 'met',
      },
      {
        name: { nl: 'Handtekening van een eerdere evaluatie', en: 'Signature of an earlier evaluation' },
        on: '2026-09-01',
        facts: { 'evaluation.lastDate': '2026-05-01', 'evaluation.clientSignedDate': '2026-04-30' },
        expect: 'gap',
      },
      {
        on: '2026-06-01',
        facts: {
          'evaluation.dates': [{ date: '2026-05-01', fields: { 'evaluation.clientSignedDate': { state: 'empty' } } }],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'evaluation.dates': [{ date: '2026-05-01' }] }, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'evaluation.dates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'mg-d08-4-shared-with-casemanager',
    theme,
    source: { section, item: '8.4' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Evaluatie gedeeld met de casemanager van de gemeente',
      en: 'Evaluation shared with the municipal case manager',
    },
    explanation: {
      nl: 'De casemanager van de gemeente krijgt de evaluatie, met de nieuwe doelen erbij.',
      en: 'The case manager of the municipality gets the evaluation, with the new goals.',
    },
    hint: {
      nl: 'Stuur de evaluatie naar de casemanager en noteer de datum.',
      en: 'Send the evaluation to the case manager and note the date.',
    },
    appliesWhen: { all: [{ fact: 'evaluation.lastDate', op: 'exists' }] },
    check: {
      kind: 'recorded',
      fact: 'evaluation.sharedWithMunicipalityDate',
      notBefore: 'evaluation.lastDate',
      deadline: afterEvaluation,
    },
    judge: {
      question: {
        nl: 'Kreeg de gemeente ook de doelen die zijn aangepast?',
        en: 'Did the municipality also get the goals that were adjusted?',
      },
      how: {
        nl: 'Lees wat er is verstuurd. Veranderde er niets aan de doelen, dan voldoet dit.',
        en: 'Read what was sent. If nothing changed in the goals, this is met.',
      },
      good: {
        nl: 'Het verslag en het nieuwe plan zijn samen verstuurd.',
        en: 'The report and the new plan were sent together.',
      },
      poor: {
        nl: 'Alleen een kort bericht dat er is geëvalueerd.',
        en: 'Only a short message that there was an evaluation.',
      },
      redo: everyYear,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt geen termijn; wij rekenen met een maand. Later gedeeld is ook gedeeld. Voor het delen van persoonsgegevens is een grondslag nodig.',
      en: 'The framework gives no term; we use one month. Shared later still counts as shared. Sharing personal data needs a legal ground.',
    },
    examples: [
      {
        name: { nl: 'Laat gedeeld', en: 'Shared late' },
        on: '2026-09-01',
        facts: {
          'evaluation.dates': [
            { date: '2026-05-01', fields: { 'evaluation.sharedWithMunicipalityDate': '2026-07-15' } },
          ],
        },
        expect: 'met',
      },
      {
        on: '2026-06-02',
        facts: {
          'evaluation.dates': [
            { date: '2026-05-01', fields: { 'evaluation.sharedWithMunicipalityDate': { state: 'empty' } } },
          ],
        },
        expect: 'gap',
      },
      {
        on: '2026-06-01',
        facts: {
          'evaluation.dates': [
            { date: '2026-05-01', fields: { 'evaluation.sharedWithMunicipalityDate': { state: 'empty' } } },
          ],
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: {}, expect: 'unseen' },
      { on: '2026-09-01', facts: { 'evaluation.dates': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
