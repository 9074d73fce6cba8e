import type { Requirement } from '../../../rules/rule-set.ts';
import { clientExpectation, withReading } from '../notes.ts';
import { withThePlan, yearly } from '../terms.ts';

/** Source: client column, "Betrokkenheid": the sentence under the heading, above the three points. */
export const noAgreementsWithoutClient: Requirement[] = [
  {
    id: 'kvl-c17-no-agreements-without-client',
    theme: 'betrokkenheid',
    source: { section: 'Cliënt: Betrokkenheid', item: '1' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: { nl: 'Geen afspraken zonder de cliënt', en: 'No agreements without the client' },
    explanation: {
      nl: 'De cliënt maakt het plan mee en praat mee als het verandert. Over iemands hoofd heen beslissen hoort er niet bij.',
      en: 'The client helps to make the plan and has a say when it changes. Deciding over someone’s head is not part of it.',
    },
    hint: {
      nl: 'Bespreek het plan met de cliënt en noteer dat. Lukt dat niet, bespreek het dan met de vertegenwoordiger.',
      en: 'Discuss the plan with the client and note it. If that is not possible, discuss it with the representative.',
    },
    check: { kind: 'one-of', fact: 'plan.clientInvolved', values: [true], deadline: withThePlan },
    judge: {
      question: {
        nl: 'Is ook de laatste wijziging met de cliënt afgesproken?',
        en: 'Was the latest change agreed with the client too?',
      },
      how: {
        nl: 'Zoek de laatste wijziging in het plan en vraag de cliënt wie die bedacht.',
        en: 'Find the latest change in the plan and ask the client whose idea it was.',
      },
      good: {
        nl: 'De cliënt vroeg zelf om minder uren. Dat staat er ook zo.',
        en: 'The client asked for fewer hours. That is how it is written down.',
      },
      poor: {
        nl: 'Een doel is door het team veranderd. De cliënt kent het niet.',
        en: 'The team changed a goal. The client does not know it.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientExpectation, {
      nl: 'Dit is de zin boven de drie punten van dit onderdeel. Meedoen van de vertegenwoordiger telt ook; een handtekening is niet nodig. Wij geven er 3 maanden de tijd voor.',
      en: 'This is the sentence above the three points of this part. Taking part by the representative counts too; a signature is not needed. We allow 3 months for it.',
    }),
    examples: [
      { on: '2026-09-01', facts: { 'plan.clientInvolved': true }, expect: 'met' },
      {
        on: '2026-04-02',
        facts: { 'support.startDate': '2026-01-01', 'plan.clientInvolved': false },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: { 'support.startDate': '2026-01-01', 'plan.clientInvolved': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-01' }, expect: 'unseen' },
    ],
  },
];
