import type { Requirement } from '../../../rules/rule-set.ts';
import { afterSuspicion, halfYearly } from '../terms.ts';

const theme = 'professionele-relatie';
const section = 'Professionele relatie met de cliënt';

/** Source: chapter 3, article 13. */
export const safeguardRequirements: Requirement[] = [
  {
    id: 'bcmb-13-child-abuse',
    theme,
    source: { section, item: '13' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'critical',
    title: { nl: 'Vermoeden van kindermishandeling besproken', en: 'Suspicion of child abuse discussed' },
    explanation: {
      nl: 'Denkt de cliëntondersteuner dat een kind lichamelijk of geestelijk wordt mishandeld, dan praat hij met het kind. Hij praat ook met de mensen eromheen, behalve als dat slecht is voor het kind. Zo nodig zet hij de stappen van de meldcode. Ook een signaal in de verwijsindex komt aan de orde als er zorgen zijn.',
      en: 'A client supporter who thinks a child is being abused, in body or mind, talks with the child, and with the people around unless that is bad for the child. Where needed the steps of the reporting code are taken. With worries a signal in the referral index is discussed too.',
    },
    hint: {
      nl: 'Leg het gesprek en de gezette stappen vast. Sprak je niet met de ouders, schrijf dan op waarom dat slecht was voor het kind.',
      en: 'Record the talk and the steps taken. If you did not talk with the parents, write down why that was bad for the child.',
    },
    appliesWhen: {
      all: [
        { fact: 'safety.meldcodeSuspicionDate', op: 'exists' },
        { fact: 'client.age', op: 'lt', value: 18 },
      ],
    },
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'recorded', fact: 'safety.meldcodeSteps', deadline: afterSuspicion },
        {
          kind: 'recorded',
          fact: 'safety.discussedDate',
          notBefore: 'safety.meldcodeSuspicionDate',
          deadline: afterSuspicion,
        },
      ],
    },
    judge: {
      question: {
        nl: 'Is er met het kind en de mensen eromheen gesproken, en zijn alle nodige stappen gezet?',
        en: 'Was there a talk with the child and the people around, and were all needed steps taken?',
      },
      how: {
        nl: 'Zoek het gesprek met het kind en dat met de ouders, of de reden waarom dat laatste niet kon. Kijk welke stappen van de meldcode zijn gezet. Maakt iemand zich zorgen over hoe het kind zich ontwikkelt, kijk dan ook naar de verwijsindex.',
        en: 'Find the talk with the child and the one with the parents, or the reason why the latter was not possible. See which steps of the reporting code were taken. With worries about development look at the referral index too.',
      },
      good: {
        nl: 'Op dag twee was er een gesprek met het kind en op dag drie advies van Veilig Thuis. Daarna is met moeder gesproken. Met vader niet, met de reden erbij.',
        en: 'Talked with the child on day two, advice from Veilig Thuis on day three, then with the mother; not with the father, with the reason.',
      },
      poor: {
        nl: 'Het vermoeden staat genoteerd. Drie weken later staat er "houden we in de gaten".',
        en: 'The suspicion is noted. Three weeks later it says "keeping an eye on it".',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    note: {
      nl: 'Wij zoeken binnen 7 dagen na het vermoeden een gezette stap of een gesprek; die termijn is van ons. De uitzondering in de code gaat alleen over de mensen eromheen, niet over het kind. De zin over de verwijsindex spreekt van een jeugdige; die kan ook ouder dan 17 zijn. Een zorg zonder vermoeden van mishandeling vindt dit programma niet. Het artikel loopt in de bron door over een paginagrens.',
      en: 'We look for a step or a talk within 7 days of the suspicion; that term is ours. The exception in the code covers only the people around, not the child. The sentence on the referral index speaks of a young person, who may be over 17. Such a worry without a suspicion of abuse is not found by this program. In the source the article runs on over a page break.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'client.birthDate': '2015-03-01',
          'safety.meldcodeSuspicionDate': '2026-05-04',
          'safety.meldcodeSteps': [{ text: 'Gesprek met kind', date: '2026-05-05' }],
        },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: {
          'client.birthDate': '2015-03-01',
          'safety.meldcodeSuspicionDate': '2026-05-04',
          'safety.meldcodeSteps': [{ text: 'Gesprek met kind', date: '2026-05-05' }],
        },
        judged: { answer: 'meets', on: '2026-06-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Na 7 dagen nog geen gesprek of stap', en: 'No talk or step after 7 days' },
        on: '2026-05-12',
        facts: {
          'client.birthDate': '2015-03-01',
          'safety.meldcodeSuspicionDate': '2026-05-04',
          'safety.meldcodeSteps': { state: 'empty' },
          'safety.discussedDate': '2026-02-01',
        },
        expect: 'gap',
      },
      {
        on: '2026-05-11',
        facts: {
          'client.birthDate': '2015-03-01',
          'safety.meldcodeSuspicionDate': '2026-05-04',
          'safety.meldcodeSteps': { state: 'empty' },
          'safety.discussedDate': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      {
        on: '2026-09-01',
        facts: { 'client.birthDate': '2015-03-01', 'safety.meldcodeSuspicionDate': '2026-05-04' },
        expect: 'unseen',
      },
      {
        on: '2026-09-01',
        facts: { 'client.birthDate': '2015-03-01', 'safety.meldcodeSuspicionDate': { state: 'empty' } },
        expect: 'not-applicable',
      },
      {
        name: { nl: 'Net 18', en: 'Just 18' },
        on: '2026-09-01',
        facts: { 'client.birthDate': '2008-09-01', 'safety.meldcodeSuspicionDate': '2026-05-04' },
        expect: 'not-applicable',
      },
    ],
  },
];
