import type { Applicability } from '../../../checks/check.ts';
import type { Requirement } from '../../../rules/rule-set.ts';
import { clientExpectation, withReading } from '../notes.ts';
import { halfYearly, yearly } from '../terms.ts';

const theme = 'eigen-regie';
const section = 'Cliënt: Belangenbehartiger van de cliënt';

/** Whoever decides partly still leads their own life, unless somebody represents them. */
const clientCannotLead: Applicability = {
  all: [
    {
      op: 'any',
      of: [
        { fact: 'client.decisionCapacity', op: 'eq', value: 'incapable' },
        {
          op: 'all',
          of: [
            { fact: 'client.decisionCapacity', op: 'eq', value: 'partly' },
            { fact: 'client.legalRepresentative', op: 'exists' },
          ],
        },
      ],
    },
  ],
};

/** Source: client column, "Eigen regie ...", the two tasks under "Belangenbehartiger van de cliënt". */
export const ownLeadRequirements: Requirement[] = [
  {
    id: 'kvl-c15-representative-knows-client',
    theme,
    source: { section, item: '1' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Belangenbehartiger weet wat er speelt', en: 'The representative knows what is going on' },
    explanation: {
      nl: 'Heeft de cliënt zelf geen regie meer, dan is er iemand die voor de cliënt oplet en opkomt.',
      en: 'When the client no longer takes the lead, there is someone who watches and speaks up for the client.',
    },
    hint: {
      nl: 'Leg vast wie voor de cliënt opkomt. Houd contact en noteer wat jullie elkaar vertellen.',
      en: 'Record who speaks up for the client. Keep in touch and note what you tell each other.',
    },
    appliesWhen: clientCannotLead,
    check: {
      kind: 'all-of',
      checks: [
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'client.legalRepresentative' },
            // A list that says "none" is no one who could speak for the client.
            {
              kind: 'recorded',
              fact: 'network.members',
              when: { all: [{ fact: 'network.members', op: 'exists' }] },
            },
          ],
        },
        { kind: 'mentioned', concept: 'representative-involved', within: halfYearly },
      ],
    },
    judge: {
      question: {
        nl: 'Is er iemand die weet hoe het met de cliënt gaat en voor de cliënt opkomt?',
        en: 'Is there someone who knows how the client is doing and speaks up for the client?',
      },
      how: {
        nl: 'Lees in de rapportages wanneer er contact was. Bel zo nodig met die persoon: wat weet hij of zij van de laatste weken?',
        en: 'Read in the notes when there was contact. If needed call this person: what do they know of the last weeks?',
      },
      good: {
        nl: 'De mentor komt elke maand langs en belde zelf, omdat haar de blauwe plek opviel.',
        en: 'The mentor visits every month and called on her own account because she noticed the bruise.',
      },
      poor: {
        nl: 'Er staat een mentor op papier. Het laatste contact was anderhalf jaar geleden, over een handtekening.',
        en: 'There is a mentor on paper. The last contact was eighteen months ago, about a signature.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientExpectation, {
      nl: 'Dit is een taak van de belangenbehartiger; de aanbieder kan alleen contact laten zien. Dat hoeft geen wettelijk vertegenwoordiger te zijn. Is iemands wilsbekwaamheid niet beoordeeld, dan gaan wij uit van eigen regie.',
      en: 'This is a task of the representative; the provider can only show contact. It need not be a legal representative. If capacity was not assessed, we assume that the client takes the lead.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'incapable',
          'client.legalRepresentative': 'Mevrouw Jansen, mentor',
          'report.entries': [
            {
              text: 'Mentor op bezoek, verteld over de slechte nachten',
              date: '2026-07-20',
              mentions: [{ concept: 'representative-involved', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Een zus komt voor de cliënt op', en: 'A sister speaks for the client' },
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'incapable',
          'client.legalRepresentative': { state: 'empty' },
          'network.members': [{ text: 'Zus' }],
          'report.entries': [],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'incapable',
          'client.legalRepresentative': { state: 'empty' },
          'network.members': [],
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Rapportages nog niet gezien', en: 'Notes not seen yet' },
        on: '2026-09-01',
        facts: { 'client.decisionCapacity': 'incapable', 'client.legalRepresentative': 'Mevrouw Jansen, mentor' },
        expect: 'unseen',
      },
      {
        name: { nl: 'Wilsbekwaamheid onbekend', en: 'Capacity unknown' },
        on: '2026-09-01',
        facts: { 'client.legalRepresentative': 'Mevrouw Jansen, mentor' },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'client.decisionCapacity': 'capable' }, expect: 'not-applicable' },
      {
        name: { nl: 'Deels wilsbekwaam, niemand vertegenwoordigt', en: 'Partly capable, nobody represents' },
        on: '2026-09-01',
        facts: { 'client.decisionCapacity': 'partly', 'client.legalRepresentative': { state: 'empty' } },
        expect: 'not-applicable',
      },
    ],
  },
  {
    id: 'kvl-c16-representative-dialogue',
    theme,
    source: { section, item: '2' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'In gesprek over wat telt voor de cliënt', en: 'In dialogue about what counts for the client' },
    explanation: {
      nl: 'Begeleider en belangenbehartiger kijken samen wat voor de cliënt telt. Zo hebben zij hetzelfde beeld.',
      en: 'Worker and representative look together at what counts for the client, so that they share one picture.',
    },
    hint: {
      nl: 'Plan een gesprek met de belangenbehartiger. Leg vast wat voor de cliënt telt en wat jullie daarmee doen.',
      en: 'Plan a talk with the representative. Record what counts for the client and what you will do with it.',
    },
    appliesWhen: clientCannotLead,
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'one-of', fact: 'plan.networkInvolved', values: [true] },
        { kind: 'one-of', fact: 'evaluation.networkInvolved', values: [true] },
        { kind: 'mentioned', concept: 'representative-involved', within: yearly },
      ],
    },
    judge: {
      question: {
        nl: 'Hebben begeleider en belangenbehartiger samen bekeken wat voor deze cliënt telt?',
        en: 'Did worker and representative look together at what counts for this client?',
      },
      how: {
        nl: 'Lees het verslag van het laatste gesprek en kijk of het plan daarna is veranderd.',
        en: 'Read the report of the last talk and see whether the plan changed after it.',
      },
      good: {
        nl: 'De broer vertelde dat de cliënt altijd buiten was. Sindsdien staat er elke dag een half uur buiten in het plan.',
        en: 'The brother told that the client was always outdoors. Since then half an hour outdoors every day is in the plan.',
      },
      poor: {
        nl: 'De vertegenwoordiger kreeg het plan per post om te tekenen. Een gesprek was er niet.',
        en: 'The representative got the plan by post to sign. There was no talk.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientExpectation, {
      nl: 'Betrokken bij plan of evaluatie telt als aanwijzing, een rapportage van het laatste jaar ook. Of het over de waarden van de cliënt ging, beoordeelt een mens.',
      en: "Involved in the plan or evaluation counts as a pointer, and so does a note of the last year. Whether it was about the client's values is for a person to judge.",
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: { 'client.decisionCapacity': 'incapable', 'plan.networkInvolved': true },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'partly',
          'client.legalRepresentative': 'Mevrouw Jansen, mentor',
          'plan.networkInvolved': true,
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Betrokken bij de evaluatie', en: 'Involved in the evaluation' },
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'incapable',
          'plan.networkInvolved': false,
          'evaluation.networkInvolved': true,
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'incapable',
          'plan.networkInvolved': false,
          'evaluation.networkInvolved': false,
          'report.entries': [],
        },
        judged: { answer: 'does-not', on: '2026-08-01' },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: {
          'client.decisionCapacity': 'incapable',
          'plan.networkInvolved': false,
          'evaluation.networkInvolved': false,
        },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'client.decisionCapacity': 'capable' }, expect: 'not-applicable' },
    ],
  },
];
