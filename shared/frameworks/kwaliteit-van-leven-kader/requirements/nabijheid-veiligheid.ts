import type { Requirement } from '../../../rules/rule-set.ts';
import { clientQuestion, withReading } from '../notes.ts';
import { withThePlan, yearly } from '../terms.ts';

/** Source: client column, "Nabijheid, aandacht en begrip", question 7. */
export const safetyRequirements: Requirement[] = [
  {
    id: 'kvl-c07-safety-discussed-with-me',
    theme: 'nabijheid',
    source: { section: 'Cliënt: Nabijheid, aandacht en begrip', item: '7' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'high',
    title: { nl: "Veiligheid en risico's met mij besproken", en: 'Safety and risks discussed with me' },
    explanation: {
      nl: "Begeleiders letten op de veiligheid van de cliënt. Zijn er risico's, dan praten zij daarover met de cliënt en de naasten.",
      en: "Workers watch the client's safety. If there are risks, they talk about them with the client and the relatives.",
    },
    hint: {
      nl: "Bespreek de risico's met de cliënt en wie de cliënt erbij wil. Noteer de datum en met wie.",
      en: 'Discuss the risks with the client and whoever the client wants there. Note the date and with whom.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'risk.outcome', deadline: withThePlan },
        {
          kind: 'any-of',
          // "No risks" shows attention for safety; then there is nothing to go through together.
          when: { all: [{ fact: 'risk.outcome', op: 'exists' }] },
          checks: [
            {
              kind: 'all-of',
              checks: [
                { kind: 'recorded', fact: 'safety.discussedDate' },
                { kind: 'one-of', fact: 'safety.discussedWith', values: ['client', 'legal-representative'] },
              ],
            },
            {
              kind: 'one-of',
              fact: 'risk.measuresAgreedWith',
              forEach: 'risk.outcome',
              values: ['client', 'legal-representative'],
            },
            { kind: 'mentioned', concept: 'risk-discussed', within: yearly },
            { kind: 'mentioned', concept: 'safety-discussed', within: yearly },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: "Zijn de risico's goed doorgepraat met de cliënt, en met de naasten als de cliënt dat wil?",
        en: 'Were the risks talked through well with the client, and with the relatives if the client wants that?',
      },
      how: {
        nl: "Lees het verslag van het gesprek. Vraag de cliënt welke risico's er zijn en wat daarover is afgesproken.",
        en: 'Read the report of the conversation. Ask the client which risks there are and what was agreed about them.',
      },
      good: {
        nl: 'De cliënt vertelt zelf waarom het gas is afgesloten, en zijn dochter was bij dat gesprek.',
        en: 'The client can tell why the gas was cut off, and his daughter was there when it was discussed.',
      },
      poor: {
        nl: 'De risicolijst is ingevuld op kantoor. De cliënt weet niet dat die er is.',
        en: 'The risk list was filled in at the office. The client does not know that it exists.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientQuestion, {
      nl: 'Ook zonder risico’s vraagt het kader aandacht voor veiligheid; daarom is dit punt er altijd. De wettelijk vertegenwoordiger telt als cliënt. Of naasten meepraten, beoordeelt een mens.',
      en: 'The framework asks for attention to safety even without risks, so this point always applies. The legal representative counts as the client. Whether relatives join in is for a person to judge.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Brandgevaar' }],
          'safety.discussedDate': '2026-05-12',
          'safety.discussedWith': [{ text: 'client' }, { text: 'network' }],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Maatregel met de cliënt afgesproken', en: 'Measure agreed with the client' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Brandgevaar', fields: { 'risk.measuresAgreedWith': 'client, network' } }],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: "Geen risico's gevonden", en: 'No risks found' },
        on: '2026-09-01',
        facts: { 'risk.outcome': [] },
        expect: 'needs-judgement',
      },
      {
        name: { nl: "Risico's nooit in kaart gebracht", en: 'Risks never mapped' },
        on: '2026-04-02',
        facts: { 'support.startDate': '2026-01-01', 'risk.outcome': { state: 'empty' } },
        expect: 'gap',
      },
      {
        name: { nl: 'Niet met de cliënt besproken, zegt een mens', en: 'Not discussed with the client, says a person' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Brandgevaar' }],
          'safety.discussedDate': { state: 'empty' },
          'safety.discussedWith': { state: 'empty' },
          'risk.measuresAgreedWith': { state: 'empty' },
          'report.entries': [],
        },
        judged: { answer: 'does-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: { 'support.startDate': '2026-01-01', 'risk.outcome': { state: 'empty' } },
        expect: 'upcoming',
      },
      {
        name: { nl: 'Alleen met een collega besproken', en: 'Discussed with a colleague only' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Brandgevaar' }],
          'safety.discussedDate': '2026-05-12',
          'safety.discussedWith': [{ text: 'colleague' }],
        },
        expect: 'unseen',
      },
      {
        name: { nl: 'Gesprek zonder datum', en: 'Talk without a date' },
        on: '2026-09-01',
        facts: {
          'risk.outcome': [{ text: 'Brandgevaar' }],
          'safety.discussedDate': { state: 'empty' },
          'safety.discussedWith': [{ text: 'legal-representative' }],
        },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'risk.outcome': [{ text: 'Brandgevaar' }] }, expect: 'unseen' },
    ],
  },
];
