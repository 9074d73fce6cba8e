import type { Example, ExampleValue } from '../../../rules/rule-set.ts';

type Facts = Example['facts'];

/** Something was shared in May; the support began in March. */
function sharedBy(birthDate: string, records: ExampleValue, more: Facts = {}): Facts {
  return {
    'client.birthDate': birthDate,
    'support.startDate': '2026-03-02',
    'consent.disclosures': [{ text: 'Overleg met school', date: '2026-05-04' }],
    'consent.records': records,
    ...more,
  };
}

function consent(givenBy: string, date = '2026-03-02'): ExampleValue {
  return [
    {
      text: 'Overleg met school',
      date,
      fields: { 'consent.givenBy': givenBy, 'consent.scope': 'School, over vervoer' },
    },
  ];
}

const on = '2026-09-01';
const notes: Facts = {
  'report.entries': [
    {
      text: 'Toestemming besproken voor overleg met school',
      date: '2026-03-02',
      mentions: [{ concept: 'consent-given', context: 'affirmed' }],
    },
  ],
};

export const consentExamples: Example[] = [
  {
    name: { nl: '11 jaar, vertegenwoordiger', en: 'Aged 11, representative' },
    on,
    facts: sharedBy('2014-09-02', consent('legal-representative')),
    expect: 'met',
  },
  {
    name: { nl: '11 jaar, alleen de cliënt', en: 'Aged 11, only the client' },
    on,
    facts: sharedBy('2014-09-02', consent('client')),
    expect: 'gap',
  },
  {
    name: { nl: '12 jaar, samen', en: 'Aged 12, together' },
    on,
    facts: sharedBy('2014-09-01', consent('both')),
    expect: 'met',
  },
  {
    name: {
      nl: '12 jaar, alleen de vertegenwoordiger: misschien van voor de verjaardag',
      en: 'Aged 12, only the representative: perhaps from before the birthday',
    },
    on,
    facts: sharedBy('2014-09-01', consent('legal-representative'), notes),
    expect: 'needs-judgement',
  },
  {
    name: { nl: '15 jaar, alleen de cliënt', en: 'Aged 15, only the client' },
    on,
    facts: sharedBy('2010-09-02', consent('client')),
    expect: 'gap',
  },
  {
    name: {
      nl: '16 jaar, alleen de cliënt: misschien van voor de verjaardag',
      en: 'Aged 16, only the client: perhaps from before the birthday',
    },
    on,
    facts: sharedBy('2010-09-01', consent('client'), notes),
    expect: 'needs-judgement',
  },
  {
    name: { nl: '16 jaar, alleen de cliënt, beoordeeld', en: 'Aged 16, only the client, judged' },
    on,
    facts: sharedBy('2010-01-20', consent('client'), notes),
    judged: { answer: 'meets', on: '2026-08-01' },
    expect: 'met',
  },
  {
    name: { nl: 'Volwassen, zelf', en: 'Adult, in person' },
    on,
    facts: sharedBy('1985-09-01', consent('client')),
    expect: 'met',
  },
  {
    name: { nl: 'Volwassen, alleen de mentor', en: 'Adult, only the mentor' },
    on,
    facts: sharedBy('1985-09-01', consent('legal-representative'), notes),
    expect: 'needs-judgement',
  },
  {
    name: { nl: 'Toestemming van na de start', en: 'Consent from after the start' },
    on,
    facts: sharedBy('1985-09-01', consent('client', '2026-06-01'), notes),
    expect: 'needs-judgement',
  },
  {
    name: { nl: 'Geen toestemming', en: 'No consent' },
    on,
    facts: sharedBy('1985-09-01', { state: 'empty' }),
    expect: 'gap',
  },
  {
    name: { nl: 'Zonder doel en ontvanger', en: 'Without purpose and recipient' },
    on,
    facts: sharedBy('1985-09-01', [
      {
        text: 'Toestemming',
        date: '2026-03-02',
        fields: { 'consent.givenBy': 'client', 'consent.scope': { state: 'empty' } },
      },
    ]),
    expect: 'gap',
  },
  {
    name: { nl: 'Geboortedatum nog niet gezien', en: 'Date of birth not seen yet' },
    on,
    facts: {
      'support.startDate': '2026-03-02',
      'consent.disclosures': [{ text: 'Overleg met school', date: '2026-05-04' }],
      'consent.records': consent('client'),
    },
    expect: 'unseen',
  },
  { on, facts: { 'consent.disclosures': { state: 'empty' } }, expect: 'not-applicable' },
];
