import type { Requirement } from '../../../rules/rule-set.ts';
import { halfYearly, inTheFirstMonth, yearly } from '../terms.ts';

const theme = 'clienten';
const section = 'Cliënten';

/** Source: "Cliënten", articles 15 to 17: private life, choice and dependence. */
export const freedomRequirements: Requirement[] = [
  {
    id: 'prog-15-privacy-of-life',
    theme,
    source: { section, item: '15' },
    subject: 'client-dossier',
    checkability: 'manual',
    severity: 'medium',
    title: {
      nl: 'Niet verder in het privéleven dan nodig',
      en: 'No deeper into private life than needed; choices respected',
    },
    explanation: {
      nl: 'De organisatie vraagt en bekijkt niet meer van iemands leven dan de hulp nodig maakt. Wat de cliënt zelf kiest, telt.',
      en: 'The organisation asks about and looks at no more of someone’s life than the support needs. What the client chooses counts.',
    },
    hint: {
      nl: 'Leg alleen vast wat nodig is voor de hulp, en noteer wat de cliënt zelf kiest.',
      en: 'Record only what the support needs, and note what the client chooses.',
    },
    judge: {
      question: {
        nl: 'Blijft de hulp bij wat nodig is, en krijgt de cliënt ruimte voor eigen keuzes?',
        en: 'Does the support keep to what is needed, and does the client have room for choices?',
      },
      how: {
        nl: 'Lees de rapportages van de laatste maand. Vraag bij elk persoonlijk gegeven: waarvoor is dit nodig? Zoek één keuze van de cliënt waar de begeleider het niet mee eens was.',
        en: 'Read the notes of the past month. Ask with each personal detail: what is this needed for? Look for one choice of the client that the worker did not agree with.',
      },
      good: {
        nl: 'De cliënt wilde niet over zijn relatie praten. Dat is genoteerd en er is niet doorgevraagd.',
        en: 'The client did not want to talk about his relationship. That was noted and no further questions were asked.',
      },
      poor: {
        nl: 'In de rapportage staat wie er op bezoek was en wat er in de koelkast lag, zonder dat een doel daarom vraagt.',
        en: 'The notes say who visited and what was in the fridge, while no goal asks for that.',
      },
      redo: halfYearly,
      scale: 'levels',
    },
    examples: [],
  },
  {
    id: 'prog-16-free-choice-provider',
    theme,
    source: { section, item: '16' },
    subject: 'client-dossier',
    checkability: 'assisted',
    severity: 'medium',
    title: { nl: 'Vrije keuze van aanbieder', en: 'Free choice of provider' },
    explanation: {
      nl: 'De cliënt mag zelf kiezen welke aanbieder hem helpt. De organisatie houdt hem daar niet van af.',
      en: 'Clients may choose which provider helps them. The organisation does not keep them from it.',
    },
    hint: {
      nl: 'Vertel dat de cliënt ook een andere aanbieder mag kiezen en noteer de datum.',
      en: 'Say that the client may also choose another provider and note the date.',
    },
    check: { kind: 'recorded', fact: 'support.optionsDiscussedDate', deadline: inTheFirstMonth },
    judge: {
      question: {
        nl: 'Weet de cliënt dat hij een andere aanbieder kan kiezen, en is hij daar vrij in?',
        en: 'Does the client know that another provider can be chosen, and is the choice free?',
      },
      how: {
        nl: 'Lees wat er bij de genoteerde datum staat en vraag het de cliënt.',
        en: 'Read what stands with the recorded date and ask the client.',
      },
      good: {
        nl: 'Bij de intake zijn drie aanbieders besproken. De ouders kozen na een week.',
        en: 'Three providers were discussed at intake. The parents chose after a week.',
      },
      poor: {
        nl: 'De begeleider zei dat overstappen de hulp maanden zou vertragen, zonder dat na te gaan.',
        en: 'The worker said that changing would delay support for months, without checking.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: {
      nl: 'Het artikel noemt geen termijn; wij rekenen met een maand na de start. Wijst de gemeente de aanbieder aan, zodat er niets te kiezen valt, maak dan een uitzondering.',
      en: 'The article gives no term; we use one month after the start. If the municipality assigns the provider, so that there is nothing to choose, make an exception.',
    },
    examples: [
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'support.optionsDiscussedDate': '2026-01-05' },
        expect: 'needs-judgement',
      },
      {
        on: '2026-09-01',
        facts: { 'support.startDate': '2026-01-05', 'support.optionsDiscussedDate': '2026-01-05' },
        judged: { answer: 'meets', on: '2026-02-01' },
        expect: 'met',
      },
      {
        name: { nl: 'Antwoord is ouder dan een jaar', en: 'Answer is more than a year old' },
        on: '2027-02-02',
        facts: { 'support.startDate': '2026-01-05', 'support.optionsDiscussedDate': '2026-01-05' },
        judged: { answer: 'meets', on: '2026-02-01' },
        expect: 'needs-judgement',
      },
      {
        on: '2026-02-06',
        facts: { 'support.startDate': '2026-01-05', 'support.optionsDiscussedDate': { state: 'empty' } },
        expect: 'gap',
      },
      {
        on: '2026-02-05',
        facts: { 'support.startDate': '2026-01-05', 'support.optionsDiscussedDate': { state: 'empty' } },
        expect: 'upcoming',
      },
      { on: '2026-09-01', facts: { 'support.startDate': '2026-01-05' }, expect: 'unseen' },
    ],
  },
  {
    id: 'prog-17-no-abuse-of-dependence',
    theme,
    source: { section, item: '17' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: {
      nl: 'Geen misbruik van afhankelijkheid',
      en: 'No abuse of dependence in recruiting or giving support',
    },
    explanation: {
      nl: 'Een cliënt kan afhankelijk zijn van zijn zorgverlener. De organisatie maakt daar geen misbruik van, niet om cliënten te winnen en niet tijdens de hulp.',
      en: 'Clients may depend on their care worker. The organisation does not take advantage of that, not to win clients and not during the support.',
    },
    hint: {
      nl: 'Bespreek giften en bijzondere relaties met je leidinggevende.',
      en: 'Talk about gifts and special relations with your manager.',
    },
    judge: {
      question: {
        nl: 'Is misbruik van afhankelijkheid voorkomen, bij het werven en tijdens de hulp?',
        en: 'Is abuse of dependence prevented, in recruiting and during the support?',
      },
      how: {
        nl: 'Bekijk de regels over werven, giften en relaties. Lees klachten en incidenten van het laatste jaar. Vraag hoe cliënten meegaan als een zorgverlener vertrekt.',
        en: 'Look at the rules on recruiting, gifts and relations. Read the complaints and incidents of the past year. Ask how clients move along when a care worker leaves.',
      },
      good: {
        nl: 'Toen een zzp’er vertrok, kreeg elke cliënt van iemand anders uitleg over wat er te kiezen was.',
        en: 'When a self-employed worker left, every client heard from someone else what the choices were.',
      },
      poor: {
        nl: 'Een begeleider leende geld van een cliënt en er is alleen gezegd dat het niet handig was.',
        en: 'A worker borrowed money from a client and was only told it was not wise.',
      },
      redo: yearly,
      scale: 'levels',
    },
    examples: [],
  },
];
