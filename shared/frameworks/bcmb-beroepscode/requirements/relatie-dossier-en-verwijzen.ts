import type { Requirement } from '../../../rules/rule-set.ts';
import { afterInspectionRequest, yearly } from '../terms.ts';

const theme = 'professionele-relatie';
const section = 'Professionele relatie met de cliënt';

/** Source: chapter 3, articles 14 and 15. */
export const dossierRequirements: Requirement[] = [
  {
    id: 'bcmb-14-dossier',
    theme,
    source: { section, item: '14' },
    subject: 'client-dossier',
    checkability: 'automatic',
    severity: 'high',
    title: {
      nl: 'Dossier alleen met wat nodig is, en inzage geregeld',
      en: 'Dossier with what is needed only, and inspection settled',
    },
    explanation: {
      nl: 'In het dossier staat wat nodig is voor de ondersteuning. Alleen wie meewerkt, kan erin. Vraagt de cliënt of zijn vertegenwoordiger om inzage, dan krijgt hij die, behalve als dat ernstig schaadt. Is het schadelijk voor de cliënt zelf, dan mag een professional die hij aanwijst en vertrouwt het inzien.',
      en: 'The dossier holds what the support needs. Only those who take part can open it. A client or representative who asks to see it may do so, except where that does serious harm. If it would harm the client, a professional whom the client names and trusts may see it instead.',
    },
    hint: {
      nl: 'Beantwoord het verzoek om inzage en noteer de datum en de uitkomst. Haal mensen die niet meer betrokken zijn van de lijst.',
      en: 'Answer the request for inspection and note date and result. Take people who are no longer involved off the list.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'dossier.authorisedUsers' },
        {
          kind: 'any-of',
          when: { all: [{ fact: 'dossier.inspectionRequestDate', op: 'exists' }] },
          checks: [
            {
              kind: 'recorded',
              fact: 'dossier.inspectionGivenDate',
              notBefore: 'dossier.inspectionRequestDate',
              deadline: afterInspectionRequest,
            },
            {
              kind: 'all-of',
              checks: [
                { kind: 'recorded', fact: 'dossier.inspectionRefusalReason', deadline: afterInspectionRequest },
                { kind: 'recorded', fact: 'dossier.inspectionViaConfidant', deadline: afterInspectionRequest },
              ],
            },
            {
              kind: 'mentioned',
              concept: 'client-explained-to',
              notBefore: 'dossier.inspectionRequestDate',
              when: { all: [{ fact: 'dossier.inspectionRefusalReason', op: 'exists' }] },
            },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Kunnen alleen betrokkenen in het dossier, is alles erin nodig, en was een weigering terecht?',
        en: 'Can only those involved open the dossier, is all in it needed, and was a refusal right?',
      },
      how: {
        nl: 'Loop de namen na. Neem vijf stukken en vraag waarvoor ze nodig zijn. Lees bij een weigering voor wie het nadeel ernstig is: de cliënt of een ander.',
        en: 'Go through the names. Take five papers and ask what they are needed for. With a refusal read for whom the harm is serious: the client or another.',
      },
      good: {
        nl: 'Twee namen, allebei betrokken. De cliënt vroeg inzage en las het dossier een week later, met uitleg.',
        en: 'Two names, both involved. The client asked for inspection and read the dossier a week later, with explanation.',
      },
      poor: {
        nl: 'De hele afdeling kan erin; inzage is geweigerd "omdat het onrust geeft".',
        en: 'The whole department can open it; inspection was refused "because it causes unrest".',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Een termijn voor inzage staat er niet in; wij rekenen met een maand, zoals de AVG. Later gegeven is ook gegeven. Alleen bij nadeel voor de cliënt zelf hoort er een vertrouwenspersoon bij die hij aanwijst. Is er geweigerd en ontbreekt die, dan beoordeelt een mens of het om nadeel voor een ander ging.',
      en: 'There is no term for inspection; we use one month, as the GDPR does. Given later still counts. Only with harm to the client is there a person of trust, named by the client. If it was refused and that person is missing, someone judges whether the harm was to another.',
    },
    examples: [
      {
        name: { nl: 'Geen verzoek om inzage', en: 'No request for inspection' },
        on: '2026-09-01',
        facts: {
          'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }],
          'dossier.inspectionRequestDate': { state: 'empty' },
        },
        expect: 'met',
      },
      {
        on: '2026-09-01',
        facts: {
          'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }],
          'dossier.inspectionRequestDate': '2026-05-04',
          'dossier.inspectionGivenDate': '2026-05-11',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Geweigerd, via vertrouwenspersoon', en: 'Refused, through a person of trust' },
        on: '2026-09-01',
        facts: {
          'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }],
          'dossier.inspectionRequestDate': '2026-05-04',
          'dossier.inspectionGivenDate': { state: 'empty' },
          'dossier.inspectionRefusalReason': 'Ernstig nadeel voor de cliënt',
          'dossier.inspectionViaConfidant': 'Maatschappelijk werker',
        },
        expect: 'met',
      },
      {
        name: { nl: 'Geweigerd, geen vertrouwenspersoon', en: 'Refused, no person of trust' },
        on: '2026-09-01',
        facts: {
          'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }],
          'dossier.inspectionRequestDate': '2026-05-04',
          'dossier.inspectionGivenDate': { state: 'empty' },
          'dossier.inspectionRefusalReason': 'Ernstig nadeel voor een ander',
          'dossier.inspectionViaConfidant': { state: 'empty' },
          'report.entries': [{ text: 'Telefonisch contact', date: '2026-05-20' }],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Na een maand geen antwoord', en: 'No answer after a month' },
        on: '2026-06-05',
        facts: {
          'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }],
          'dossier.inspectionRequestDate': '2026-05-04',
          'dossier.inspectionGivenDate': { state: 'empty' },
          'dossier.inspectionRefusalReason': { state: 'empty' },
          'dossier.inspectionViaConfidant': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        on: '2026-06-04',
        facts: {
          'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }],
          'dossier.inspectionRequestDate': '2026-05-04',
          'dossier.inspectionGivenDate': { state: 'empty' },
          'dossier.inspectionRefusalReason': { state: 'empty' },
          'dossier.inspectionViaConfidant': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'dossier.authorisedUsers': [{ text: 'Cliëntondersteuner' }] }, expect: 'unseen' },
    ],
  },
  {
    id: 'bcmb-15-other-support',
    theme,
    source: { section, item: '15' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Andere hulp als het niet meer past', en: 'Other support when it no longer fits' },
    explanation: {
      nl: 'Weet de cliëntondersteuner zelf te weinig, of loopt het contact stroef, dan zorgt hij dat anderen kunnen helpen.',
      en: 'A client supporter who knows too little, or with whom the contact is difficult, sees to it that others can help.',
    },
    hint: {
      nl: 'Zoek hulp die wel past en noteer waarom.',
      en: 'Look for support that does fit and note why.',
    },
    appliesWhen: {
      all: [
        {
          op: 'any',
          of: [
            { fact: 'support.referralRecord', op: 'exists' },
            { fact: 'meeting.peerConsultDate', op: 'exists' },
            {
              op: 'all',
              of: [
                { fact: 'support.endReason', op: 'exists' },
                { fact: 'support.endReason', op: 'in', value: ['provider-decision', 'early-dropout'] },
              ],
            },
          ],
        },
      ],
    },
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'recorded', fact: 'support.referralRecord' },
        { kind: 'recorded', fact: 'meeting.peerConsultDate' },
      ],
    },
    judge: {
      question: {
        nl: 'Is op tijd gezien dat het niet meer paste, en kwam er passende hulp?',
        en: 'Was it seen in time that it no longer fitted, and did fitting support come?',
      },
      how: {
        nl: 'Lees waarom er is doorverwezen, overlegd of gestopt. Kijk of de cliënt daarna ook echt verder is geholpen.',
        en: 'Read why there was a referral, a consultation or an end. See whether the client was really helped on.',
      },
      good: {
        nl: 'De ondersteuner zag dat schulden de vraag werden en ging samen met de cliënt naar de schuldhulp.',
        en: 'The supporter saw that debts had become the question and went with the client to debt help.',
      },
      poor: {
        nl: 'Na drie ruzies is het contact verbroken; een ander is niet gevraagd.',
        en: 'After three quarrels contact was broken off; nobody else was asked.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Wij kijken naar drie tekenen dat het niet meer paste: een verwijzing, overleg met een vakgenoot, of een einde door uitval of door de aanbieder. Zonder die tekenen is dit niet van toepassing.',
      en: 'We read three signs that it no longer fitted: a referral, a consultation with a peer, or an end by the provider or by dropping out. Without them this does not apply.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.referralRecord': 'Naar schuldhulp, samen met cliënt' },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'support.referralRecord': 'Naar schuldhulp, samen met cliënt' },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Gestopt door de aanbieder, zonder vervolg', en: 'Ended by the provider, without follow-up' },
        on: '2026-09-01',
        facts: {
          'support.endReason': 'provider-decision',
          'support.referralRecord': { state: 'empty' },
          'meeting.peerConsultDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      { on: '2026-09-01', facts: { 'support.endReason': 'provider-decision' }, expect: 'unseen' },
      {
        on: '2026-09-01',
        facts: {
          'support.endReason': { state: 'empty' },
          'support.referralRecord': { state: 'empty' },
          'meeting.peerConsultDate': { state: 'empty' },
        },
        expect: 'not-applicable',
      },
    ],
  },
];
