import type { Requirement } from '../../../rules/rule-set.ts';
import { clientExpectation, withReading } from '../notes.ts';
import { withThePlan, yearly } from '../terms.ts';

/** Source: client column, "Betrokkenheid", third point (1.3). */
export const familyRequirements: Requirement[] = [
  {
    id: 'kvl-c20-family-and-recognition',
    theme: 'betrokkenheid',
    source: { section: 'Cliënt: Betrokkenheid', item: '1.3' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Familie praat mee en het plan klopt voor mij', en: 'Family has a say and the plan is right for me' },
    explanation: {
      nl: 'Wil de familie meepraten, dan kan dat. De cliënt ziet zichzelf terug in het plan, of zegt wat er niet klopt. Daarna verandert er ook iets.',
      en: 'If the family wants a say, it gets one. The client sees themselves in the plan, or says what is wrong. Then something really changes.',
    },
    hint: {
      nl: 'Geef de cliënt het plan en vraag of het klopt. Vraag de naasten of zij willen meepraten. Pas het plan aan.',
      en: 'Give the client the plan and ask whether it is right. Ask the relatives whether they want a say. Adjust the plan.',
    },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'recorded', fact: 'plan.clientVoice', deadline: withThePlan },
        { kind: 'recorded', fact: 'plan.clientCopyDate', deadline: withThePlan },
        {
          kind: 'any-of',
          when: { all: [{ fact: 'network.members', op: 'exists' }] },
          checks: [
            { kind: 'recorded', fact: 'network.wantsInvolvement', deadline: withThePlan },
            { kind: 'one-of', fact: 'plan.networkInvolved', values: [true], deadline: withThePlan },
          ],
        },
      ],
    },
    judge: {
      question: {
        nl: 'Herkent de cliënt zich in het plan, en is er iets gedaan met wat cliënt en familie zeiden?',
        en: 'Does the client recognise themselves in the plan, and was something done with what client and family said?',
      },
      how: {
        nl: 'Loop het plan met de cliënt door: wat klopt, wat zou jij anders schrijven? Vraag de familie wat er met hun inbreng gebeurde.',
        en: 'Go through the plan with the client: what is right, what would you write differently? Ask the family what happened with their input.',
      },
      good: {
        nl: 'De cliënt vond het woord "verslaafd" niet kloppen. Het staat er nu in zijn eigen woorden, en zijn vader dacht mee over het weekend.',
        en: 'The client found the word "addicted" wrong. It now stands in his own words, and his father thought along about the weekend.',
      },
      poor: {
        nl: 'De moeder wilde graag meepraten. Zij kreeg een kopie toen alles al vaststond.',
        en: 'The mother wanted a say. She got a copy when everything was already settled.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(clientExpectation, {
      nl: 'Het kader gaat uit van wat de familie wil; wij kijken ook wat de cliënt daarvan vindt. Dat de cliënt het plan moet hebben gekregen, is onze lezing. Zonder netwerk vervalt het deel over de familie. Wij geven er 3 maanden de tijd voor.',
      en: 'The framework starts from what the family wants; we also look at what the client thinks of it. That the client must have received the plan is our reading. Without a network the part on family drops out. We allow 3 months for it.',
    }),
    examples: [
      {
        on: '2026-09-01',
        facts: {
          'plan.clientVoice': 'Ik wil mijn eigen geld beheren',
          'plan.clientCopyDate': '2026-03-02',
          'network.members': [{ text: 'Vader' }],
          'network.wantsInvolvement': 'Vader wil meepraten, cliënt vindt dat goed',
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Geen netwerk', en: 'No network' },
        on: '2026-09-01',
        facts: {
          'plan.clientVoice': 'Ik wil mijn eigen geld beheren',
          'plan.clientCopyDate': '2026-03-02',
          'network.members': [],
        },
        judged: { answer: 'meets', on: '2026-08-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Familie deed mee aan het plan', en: 'Family took part in the plan' },
        on: '2026-09-01',
        facts: {
          'plan.clientVoice': 'Ik wil mijn eigen geld beheren',
          'plan.clientCopyDate': '2026-03-02',
          'network.members': [{ text: 'Vader' }],
          'plan.networkInvolved': true,
        },
        expect: 'needs-judgement',
      },
      {
        name: { nl: 'Niets van de cliënt in het plan', en: 'Nothing of the client in the plan' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': { state: 'empty' },
          'plan.clientCopyDate': '2026-03-02',
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Plan nooit gegeven', en: 'Plan never given' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': 'Ik wil mijn eigen geld beheren',
          'plan.clientCopyDate': { state: 'empty' },
        },
        expect: 'gap',
      },
      {
        name: { nl: 'Familie niet gevraagd', en: 'Family not asked' },
        on: '2026-04-02',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': 'Ik wil mijn eigen geld beheren',
          'plan.clientCopyDate': '2026-03-02',
          'network.members': [{ text: 'Vader' }],
          'network.wantsInvolvement': { state: 'empty' },
          'plan.networkInvolved': false,
        },
        expect: 'gap',
      },
      {
        on: '2026-04-01',
        facts: {
          'support.startDate': '2026-01-01',
          'plan.clientVoice': { state: 'empty' },
          'plan.clientCopyDate': { state: 'empty' },
          'network.members': [{ text: 'Vader' }],
          'network.wantsInvolvement': { state: 'empty' },
          'plan.networkInvolved': { state: 'empty' },
        },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'plan.clientVoice': 'Ik wil mijn eigen geld beheren' }, expect: 'unseen' },
    ],
  },
];
