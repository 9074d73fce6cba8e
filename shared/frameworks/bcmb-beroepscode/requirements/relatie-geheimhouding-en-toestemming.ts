import type { Requirement } from '../../../rules/rule-set.ts';
import { halfYearly } from '../terms.ts';
import { consentExamples } from './consent-examples.ts';

const theme = 'professionele-relatie';
const section = 'Professionele relatie met de cliënt';

/** Source: chapter 3, articles 10 and 11 with footnote 3. */
export const consentRequirements: Requirement[] = [
  {
    id: 'bcmb-10-confidentiality',
    theme,
    source: { section, item: '10' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'critical',
    title: {
      nl: 'Geheimhouding, en waarschuwing bij meldplicht',
      en: 'Confidentiality; client warned of a duty to report',
    },
    explanation: {
      nl: 'Wat de cliënt vertelt, blijft geheim. Moet iets volgens de wet toch worden gemeld, dan zegt de cliëntondersteuner dat tegen de cliënt.',
      en: 'What the client tells stays secret. If something must be reported by law after all, the client supporter tells the client so.',
    },
    hint: {
      nl: 'Noteer met wie je wat deelt en waarom. Waarschuw de cliënt voordat je iets meldt, als dat veilig kan.',
      en: 'Note what you share with whom and why. Warn the client before you report, if that is safe.',
    },
    appliesWhen: { all: [{ fact: 'consent.disclosures', op: 'exists' }] },
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'recorded', fact: 'consent.records' },
        {
          kind: 'all-of',
          checks: [
            { kind: 'recorded', fact: 'consent.withoutConsentReason' },
            { kind: 'recorded', fact: 'consent.clientInformedDate' },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Hoort bij elke keer delen toestemming, of een plicht om te melden waarvoor de cliënt is gewaarschuwd?',
        en: 'Does every time of sharing go with consent, or with a duty to report of which the client was warned?',
      },
      how: {
        nl: 'Leg de lijst met gedeelde informatie naast de toestemmingen. Kijk bij een melding welke wet ertoe verplicht en wanneer de cliënt het hoorde.',
        en: 'Put the list of shared information beside the consents. With a report see which law demands it and when the client heard.',
      },
      good: {
        nl: 'Twee keer overlegd met de huisarts, met toestemming; één melding bij Veilig Thuis, de dag ervoor besproken.',
        en: 'Two talks with the family doctor, with consent; one report to Veilig Thuis, discussed the day before.',
      },
      poor: {
        nl: 'De woningcorporatie kreeg het hele verslag omdat zij erom vroeg.',
        en: 'The housing association got the whole report because it asked.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Wanneer de waarschuwing moet komen, zegt de code niet; vooraf is het veiligst. "Vertrouwenspersoon" betekent hier: iemand die je kunt vertrouwen, niet de wettelijke vertrouwenspersoon.',
      en: 'The code does not say when the warning must come; beforehand is safest. "Confidant" here means someone to trust, not the statutory confidant.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'consent.disclosures': [{ text: 'Overleg huisarts', date: '2026-05-04' }],
          'consent.records': [{ text: 'Overleg met huisarts', date: '2026-05-01' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'consent.disclosures': [{ text: 'Overleg huisarts', date: '2026-05-04' }],
          'consent.records': [{ text: 'Overleg met huisarts', date: '2026-05-01' }],
        },
        judged: { answer: 'meets', on: '2026-06-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Wettelijke melding, cliënt gewaarschuwd', en: 'Report by law, client warned' },
        on: '2026-09-01',
        facts: {
          'consent.disclosures': [{ text: 'Melding Veilig Thuis', date: '2026-05-04' }],
          'consent.records': { state: 'empty' },
          'consent.withoutConsentReason': 'Meldcode',
          'consent.clientInformedDate': '2026-05-03',
        },
        judged: { answer: 'meets', on: '2026-06-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Gemeld zonder waarschuwing', en: 'Reported without a warning' },
        on: '2026-09-01',
        facts: {
          'consent.disclosures': [{ text: 'Melding Veilig Thuis', date: '2026-05-04' }],
          'consent.records': { state: 'empty' },
          'consent.withoutConsentReason': 'Meldcode',
          'consent.clientInformedDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: { 'consent.disclosures': [{ text: 'Overleg huisarts', date: '2026-05-04' }] },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'consent.disclosures': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
  {
    id: 'bcmb-11-consent-to-share',
    theme,
    source: { section, item: '11' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'critical',
    title: {
      nl: 'Toestemming voor delen en namens de cliënt handelen',
      en: 'Consent for sharing and for acting on behalf, by age',
    },
    explanation: {
      nl: 'Eerst toestemming, dan pas delen of iets namens de cliënt doen. Wie ja moet zeggen, hangt af van de leeftijd. Onder 12 is dat de wettelijk vertegenwoordiger. Van 12 tot en met 15 zijn het de jongere én zijn vertegenwoordigers. Vanaf 16 is het de cliënt zelf.',
      en: 'First consent, only then sharing or acting for the client. Who must say yes depends on age: under 12 the legal representative, from 12 up to and including 15 the young person and the representatives, from 16 the client.',
    },
    hint: {
      nl: 'Vraag toestemming aan de juiste persoon. Noteer wie ja zei, wanneer, en met wie je wat mag delen.',
      en: 'Ask the right person for consent. Note who said yes, when, and what you may share with whom.',
    },
    appliesWhen: { all: [{ fact: 'consent.disclosures', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'consent.records' },
        { kind: 'recorded', fact: 'consent.scope', forEach: 'consent.records' },
        {
          kind: 'one-of',
          fact: 'consent.givenBy',
          values: ['legal-representative', 'both'],
          forEach: 'consent.records',
          when: { all: [{ fact: 'client.age', op: 'lt', value: 16 }] },
        },
        {
          kind: 'recorded',
          fact: 'consent.givenBy',
          forEach: 'consent.records',
          when: { all: [{ fact: 'client.age', op: 'gte', value: 16 }] },
        },
        {
          kind: 'any-of',
          checks: [
            {
              kind: 'all-of',
              checks: [
                { kind: 'before', fact: 'consent.records', before: 'support.startDate' },
                {
                  kind: 'one-of',
                  fact: 'consent.givenBy',
                  values: ['both'],
                  forEach: 'consent.records',
                  when: {
                    all: [
                      { fact: 'client.age', op: 'gte', value: 12 },
                      { fact: 'client.age', op: 'lt', value: 18 },
                    ],
                  },
                },
                {
                  kind: 'one-of',
                  fact: 'consent.givenBy',
                  values: ['client', 'both'],
                  forEach: 'consent.records',
                  when: { all: [{ fact: 'client.age', op: 'gte', value: 18 }] },
                },
              ],
            },
            { kind: 'mentioned', concept: 'consent-given' },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Was er vóór elke keer delen of handelen toestemming van de juiste persoon, die past bij wat er is gedeeld?',
        en: 'Was there, before every time of sharing or acting, consent of the right person that fits what was shared?',
      },
      how: {
        nl: 'Reken uit hoe oud de cliënt was op de dag van de toestemming. Leg daarna elke keer delen naast doel en ontvanger. Heeft een volwassene een mentor of curator, kijk dan waarover die beslist.',
        en: 'Work out how old the client was on the day of consent. Then put every time of sharing beside purpose and recipient. If an adult has a mentor or guardian, see what that person decides on.',
      },
      good: {
        nl: 'Een meisje van 13 en haar beide ouders vonden op 3 maart overleg met school over vervoer goed. Het eerste overleg was een week later en ging alleen daarover.',
        en: 'On 3 March a girl of 13 and both parents said yes to talks with school about transport; the first talk was a week later and about that.',
      },
      poor: {
        nl: 'Alleen moeder tekende voor haar zoon van 14, "voor alles en iedereen".',
        en: 'Only the mother signed for her son of 14, "for everything and everyone".',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'De leeftijd op de dag van de toestemming telt; het programma kent die van nu. Een mens beoordeelt daarom een ja van alleen de vertegenwoordiger vanaf 12 jaar. Dat geldt ook bij 16 en 17 voor een ja van alleen de cliënt, en voor elk ja van na de start. "Tussen 12 en 16" lezen wij als 12 tot en met 15, "vertegenwoordigers" als beide ouders met gezag. Over mentor of curator zegt de noot niets. Is er bij nood of meldplicht zonder toestemming gedeeld, zie dan artikel 10 en 12 en maak hier een uitzondering.',
      en: 'The age on the day of consent counts; the program knows that of today. So a person judges a yes of only the representative from age 12. The same goes at 16 and 17 for a yes of only the client, and for any yes from after the start. We read "between 12 and 16" as 12 up to and including 15, and "representatives" as both parents with authority. The footnote says nothing about a mentor or guardian. If shared without consent in need or under a duty to report, see articles 10 and 12 and make an exception here.',
    },
    examples: consentExamples,
  },
];
