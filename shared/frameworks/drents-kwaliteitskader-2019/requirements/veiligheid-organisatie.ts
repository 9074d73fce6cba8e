import type { Requirement } from '../../../rules/rule-set.ts';
import { notForParentWithAuthority, zinOrProfessional } from '../applicability.ts';
import { redo } from '../terms.ts';

const theme = 'veiligheid';
const section = 'Veiligheid';

/** Source: theme "Veiligheid", items 1, 3, 8 and 16: how the organisation guards safety. */
export const safetyOrganisationRequirements: Requirement[] = [
  {
    id: 'drents-v01-reporting-code',
    theme,
    source: { section, item: '1' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'critical',
    title: { nl: 'Meldcode is ingevoerd en wordt echt gebruikt', en: 'Reporting code is in place and really used' },
    explanation: {
      nl: 'De aanbieder werkt met de meldcode voor geweld thuis en kindermishandeling. Medewerkers kennen de stappen en zetten ze ook.',
      en: 'The provider works with the reporting code for violence at home and child abuse. Staff know the steps and take them.',
    },
    hint: {
      nl: 'Weet waar de meldcode staat. Leg bij een vermoeden elke stap vast, met de datum.',
      en: 'Know where to find the reporting code. In case of a suspicion, record each step with its date.',
    },
    appliesWhen: { all: [notForParentWithAuthority] },
    judge: {
      question: {
        nl: 'Kennen medewerkers de meldcode en is te zien dat zij hem gebruiken?',
        en: 'Do staff know the reporting code and can it be seen that they use it?',
      },
      how: {
        nl: 'Bekijk de meldcode en de scholing. Vraag twee medewerkers wat zij doen bij een vermoeden, en vraag om een voorbeeld zonder namen.',
        en: 'Look at the reporting code and the training. Ask two workers what they do in case of a suspicion, and ask for an example without names.',
      },
      good: {
        nl: 'De meldcode is van dit jaar, nieuwe medewerkers krijgen er les in, en een medewerker vertelt hoe de stappen de laatste keer zijn gezet.',
        en: 'The code is of this year, new staff are trained in it, and a worker tells how the steps were taken last time.',
      },
      poor: {
        nl: 'Er is een meldcode, maar scholing ontbreekt en niemand weet wanneer hij voor het laatst is gebruikt.',
        en: 'There is a code, but no training, and nobody knows when it was last used.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader vraagt invoering én gebruik. Alleen een protocol op papier is dus niet genoeg.',
      en: 'The framework asks for both introduction and use. A protocol on paper alone is therefore not enough.',
    },
    examples: [],
  },
  {
    id: 'drents-v03-safety-management-system',
    theme,
    source: { section, item: '3' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'high',
    title: { nl: "Vaste manier om risico's te zien en te verkleinen", en: 'A set way to see and reduce risks' },
    explanation: {
      nl: 'De aanbieder heeft een vaste manier om te zien wat mis kan gaan, dat te verbeteren en op te schrijven.',
      en: 'The provider has a set way to see what can go wrong, to improve it and to write it down.',
    },
    hint: {
      nl: 'Meld wat misging of bijna misging, ook als het klein is. Ontbreekt er beleid, zeg dat tegen de kwaliteitsmedewerker.',
      en: 'Report what went wrong or almost did, however small. If a policy is missing, tell the quality officer.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: "Zoekt de aanbieder steeds naar risico's en doet hij daar iets mee?",
        en: 'Does the provider keep looking for risks and do something about them?',
      },
      how: {
        nl: 'Kijk of de zes onderdelen er zijn: beleid, cultuur, vooruitkijken, veilig melden, verbeteren en cliënten laten meedenken. Vraag per onderdeel een voorbeeld van dit jaar.',
        en: 'See whether the six parts are there: policy, culture, looking ahead, safe reporting, improving and letting clients think along. Ask for an example of this year for each.',
      },
      good: {
        nl: 'De aanbieder keek vooraf wat er mis kon gaan met het nieuwe vervoer, vroeg cliënten mee te denken en paste de afspraken aan.',
        en: 'The provider looked beforehand at what could go wrong with the new transport, asked clients to think along and changed the arrangements.',
      },
      poor: {
        nl: 'Er ligt een handboek van jaren terug. Meldingen worden geteld, maar er verandert niets.',
        en: 'There is a handbook of years ago. Reports are counted, but nothing changes.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: "Wat past, hangt af van de grootte: voor een zzp'er is dit minder uitgebreid dan voor een grote organisatie.",
      en: 'What fits depends on size: for a self-employed worker this is less extensive than for a large organisation.',
    },
    examples: [],
  },
  {
    id: 'drents-v08-acute-unsafety-plan',
    theme,
    source: { section, item: '8' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'critical',
    title: { nl: 'Plan voor acuut gevaar ligt klaar', en: 'A plan for acute danger is ready' },
    explanation: {
      nl: 'Er is een plan voor wat te doen bij acuut gevaar, gemaakt door mensen uit verschillende vakken. Medewerkers zijn erop voorbereid.',
      en: 'There is a plan for what to do in acute danger, made by people from several professions. Staff are prepared for it.',
    },
    hint: {
      nl: 'Weet waar het plan ligt en wie je belt. Maak bij een cliënt met acuut risico een signaleringsplan.',
      en: 'Know where the plan is and who to call. Make an early-warning plan for a client with an acute risk.',
    },
    appliesWhen: { all: [notForParentWithAuthority] },
    judge: {
      question: {
        nl: 'Weten medewerkers wat zij bij acuut gevaar moeten doen, en is dat geoefend?',
        en: 'Do staff know what to do in acute danger, and was it practised?',
      },
      how: {
        nl: 'Lees het plan en kijk wie eraan meeschreven. Vraag iemand van de avonddienst wat hij als eerste doet. Bekijk het verslag van de laatste oefening.',
        en: 'Read the plan and see who helped write it. Ask someone of the evening shift what comes first. Look at the report of the last drill.',
      },
      good: {
        nl: 'Begeleiding, gedragswetenschapper en bhv maakten het plan samen. Na de oefening in mei is de bellijst verbeterd.',
        en: 'Workers, a behavioural scientist and first responders made the plan together. After the drill in May the call list was improved.',
      },
      poor: {
        nl: 'Eén persoon schreef het plan. Invallers kennen het niet en er is nooit geoefend.',
        en: 'One person wrote the plan. Stand-ins do not know it and it was never practised.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Het kader noemt ook signaleringsplannen als bewijs. Die horen in het dossier van een cliënt, maar de eis gaat over de organisatie.',
      en: "The framework also names early-warning plans as evidence. Those belong in a client's dossier, but the requirement is about the organisation.",
    },
    examples: [],
  },
  {
    id: 'drents-v16-referral-index',
    theme,
    source: { section, item: '16' },
    subject: 'organisation',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Drentse Verwijsindex wordt gebruikt', en: 'Drenthe referral index is used' },
    explanation: {
      nl: 'Bij zorgen over een jongere gebruikt de aanbieder de Drentse Verwijsindex, zodat hulpverleners elkaar vinden.',
      en: 'When worried about a young person the provider uses the Drenthe referral index, so that professionals find each other.',
    },
    hint: {
      nl: 'Bespreek bij zorgen over een jongere of een signaal nodig is. Leg het besluit vast, ook als het nee is.',
      en: 'When worried about a young person, discuss whether a signal is needed. Record the decision, also when it is no.',
    },
    appliesWhen: { all: [zinOrProfessional] },
    judge: {
      question: {
        nl: 'Gebruikt de aanbieder de verwijsindex als dat nodig is?',
        en: 'Does the provider use the referral index when needed?',
      },
      how: {
        nl: 'Bekijk de werkinstructie en vraag hoe vaak er een signaal is gegeven. Vraag een medewerker wanneer hij dat zou doen.',
        en: 'Look at the work instruction and ask how often a signal was given. Ask a worker when they would give one.',
      },
      good: {
        nl: 'Medewerkers kennen de instructie. Dit jaar waren er drie signalen, en bij twee jongeren is besloten het niet te doen, met een reden.',
        en: 'Staff know the instruction. There were three signals this year, and for two young people it was decided not to, with a reason.',
      },
      poor: {
        nl: 'Er is een account, maar niemand heeft ooit ingelogd.',
        en: 'There is an account, but nobody ever signed in.',
      },
      redo,
      scale: 'levels',
    },
    note: {
      nl: 'Bij pgb-naaste staat hier niets; twee regels lager staat een los streepje. Wij lezen: geldt niet voor pgb-naaste. Dat de index voor jongeren is, staat niet in het kader; het is algemeen bekend. Helpt een aanbieder geen jongeren, kies dan: niet van toepassing.',
      en: 'For a personal budget with a relative nothing is printed here; two lines lower there is a loose dash. We read: does not apply to a relative. That the index is for young people is not in the framework but common knowledge. For a provider without young people choose: not applicable.',
    },
    examples: [],
  },
];
