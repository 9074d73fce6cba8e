import type { Requirement } from '../../../rules/rule-set.ts';
import { halfYearly } from '../terms.ts';

const theme = 'professionele-relatie';
const section = 'Professionele relatie met de cliënt';

/** Source: chapter 3, article 12. */
export const withoutConsentRequirements: Requirement[] = [
  {
    id: 'bcmb-12-acting-without-consent',
    theme,
    source: { section, item: '12' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'critical',
    title: {
      nl: 'Handelen zonder toestemming alleen bij nood, met overleg',
      en: 'Acting without consent only in need, with consultation',
    },
    explanation: {
      nl: 'Buiten de cliënt om handelen mag alleen bij groot gevaar voor hem of een ander. Het mag ook als hij zelf niet kan beslissen. Altijd is er overleg met een vakgenoot of deskundige. De cliënt krijgt zo goed mogelijk uitleg.',
      en: 'Acting without the client is allowed only in grave danger to the client or another. It is also allowed if the client cannot decide. There is always consultation with a peer or expert. The client gets as good an explanation as possible.',
    },
    hint: {
      nl: 'Overleg eerst met een collega. Leg de reden vast en leg het daarna uit aan de cliënt.',
      en: 'Consult a colleague first. Record the reason and explain it to the client afterwards.',
    },
    appliesWhen: { all: [{ fact: 'consent.withoutConsentReason', op: 'exists' }] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'meeting.peerConsultDate' },
        {
          kind: 'any-of',
          checks: [
            { kind: 'recorded', fact: 'consent.clientInformedDate' },
            { kind: 'mentioned', concept: 'client-explained-to' },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Was de reden zwaar genoeg, en is de cliënt zo goed mogelijk ingelicht?',
        en: 'Was the reason grave enough, and was the client told as well as possible?',
      },
      how: {
        nl: 'Lees de reden, wat er staat over gevaar of over zelf kunnen beslissen, en het verslag van het overleg. Kon het ook met minder?',
        en: 'Read the reason, what it says about danger or about being able to decide, and the notes of the consultation. Could it have been done with less?',
      },
      good: {
        nl: 'Bij acute dreiging is met de achterwacht overlegd en de crisisdienst gebeld. De volgende dag is alles met de cliënt doorgenomen.',
        en: 'Under acute threat the on-call colleague was consulted and the crisis service called. The next day all was gone through with the client.',
      },
      poor: {
        nl: 'De familie is ingelicht "omdat die zich zorgen maakte". De cliënt hoorde het van zijn broer.',
        en: 'The family was told "because they were worried". The client heard it from his brother.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Gevaar en niet zelf kunnen beslissen zijn twee losse gronden; een van beide is genoeg. Of de reden er een is, beoordeelt een mens. Kon de cliënt nog niet worden ingelicht, dan kijken wij ook naar notities.',
      en: 'Danger and not being able to decide are two separate grounds; either is enough. Whether the reason is one of them is for a person to judge. If the client could not be told yet, we also look at notes.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'consent.withoutConsentReason': 'Acute dreiging met zelfdoding',
          'meeting.peerConsultDate': '2026-05-04',
          'consent.clientInformedDate': '2026-05-05',
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'consent.withoutConsentReason': 'Acute dreiging met zelfdoding',
          'meeting.peerConsultDate': '2026-05-04',
          'consent.clientInformedDate': '2026-05-05',
        },
        judged: { answer: 'meets', on: '2026-05-10' },
        expect: 'met',
      },
      {
        name: { nl: 'Uitleg staat in een notitie', en: 'The explanation stands in a note' },
        on: '2026-09-01',
        facts: {
          'consent.withoutConsentReason': 'Acute dreiging met zelfdoding',
          'meeting.peerConsultDate': '2026-05-04',
          'consent.clientInformedDate': { state: 'empty' },
          'report.entries': [
            {
              text: 'Vandaag uitgelegd waarom ik de crisisdienst belde',
              date: '2026-05-05',
              mentions: [{ concept: 'client-explained-to', context: 'affirmed' }],
            },
          ],
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Zonder overleg', en: 'Without consultation' },
        on: '2026-09-01',
        facts: {
          'consent.withoutConsentReason': 'Acute dreiging met zelfdoding',
          'meeting.peerConsultDate': { state: 'empty' },
          'consent.clientInformedDate': '2026-05-05',
        },
        expect: 'gap',
      },
      {
        on: '2026-09-01',
        facts: { 'consent.withoutConsentReason': 'Acute dreiging met zelfdoding' },
        expect: 'unseen',
      },
      { on: '2026-09-01', facts: { 'consent.withoutConsentReason': { state: 'empty' } }, expect: 'not-applicable' },
    ],
  },
];
