import type { Requirement } from '../../../rules/rule-set.ts';
import { staffQuestion, withReading } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'attitude';
const section = 'Professional: Attitude';

/** Source: professional column, "1. Attitude", questions 1 to 3. */
export const attitudeRequirements: Requirement[] = [
  {
    id: 'kvl-p01-client-oriented-attitude',
    theme,
    source: { section, item: '1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Cliëntgerichte houding', en: 'Client-oriented attitude' },
    explanation: {
      nl: 'Medewerkers beginnen bij de cliënt en niet bij het aanbod. Zij weten wat hun cliënten willen en nodig hebben.',
      en: 'Staff start from the client and not from what is on offer. They know what their clients want and need.',
    },
    hint: {
      nl: 'Lees de wensen voor een eerste bezoek. Begin een cliëntbespreking met wat de cliënt zelf wil.',
      en: 'Read the wishes before a first visit. Start a case review with what the client wants.',
    },
    judge: {
      question: {
        nl: 'Gaat het team uit van wat cliënten willen en nodig hebben, en weten medewerkers wat dat is?',
        en: 'Does the team start from what clients want and need, and do staff know what that is?',
      },
      how: {
        nl: 'Kies met het team drie cliënten. Laat twee medewerkers los van elkaar vertellen wat die cliënten willen en vergelijk dat met het dossier.',
        en: 'Choose three clients with the team. Let two staff members tell separately what those clients want and compare it with the dossier.',
      },
      good: {
        nl: 'Beiden vertellen hetzelfde, met voorbeelden van hoe het werk daarop is aangepast.',
        en: 'Both tell the same, with examples of how the work was adapted to it.',
      },
      poor: {
        nl: 'Het gesprek gaat over roosters en regels. Bij "wat wil de cliënt?" blijft het stil.',
        en: 'The talk is about rosters and rules. At "what does the client want?" it goes quiet.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: withReading(staffQuestion, {
      nl: 'Dit punt telt twee vragen: de houding en de kennis. Wij lezen ze als één.',
      en: 'This point holds two questions: the attitude and the knowledge. We read them as one.',
    }),
    examples: [],
  },
  {
    id: 'kvl-p02-empathy',
    theme,
    source: { section, item: '2' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Aansluiten met inleving en begrip', en: 'Connecting with empathy and understanding' },
    explanation: {
      nl: 'Medewerkers stemmen af op de cliënt en laten merken dat zij begrijpen hoe iets voor de cliënt is.',
      en: 'Staff tune in to the client and show that they understand what something is like for the client.',
    },
    hint: {
      nl: 'Oefen samen: eerst luisteren, dan samenvatten, dan pas een oplossing. Vraag cliënten om een reactie.',
      en: 'Practise together: first listen, then sum up, only then a solution. Ask clients for a reaction.',
    },
    judge: {
      question: {
        nl: 'Merken cliënten dat medewerkers zich in hen verplaatsen?',
        en: 'Do clients notice that staff put themselves in their place?',
      },
      how: {
        nl: 'Kijk een dagdeel mee of bespreek in het team twee recente lastige momenten. Gebruik ook wat cliënten in evaluaties zeggen.',
        en: 'Watch for half a day or discuss two recent difficult moments in the team. Also use what clients say in evaluations.',
      },
      good: {
        nl: 'Een medewerker vertelt hoe zij bleef zitten toen een cliënt boos was, en wat er achter de boosheid zat.',
        en: 'A staff member tells how she stayed when a client was angry, and what lay behind the anger.',
      },
      poor: {
        nl: 'Over cliënten wordt gesproken als "moeilijk" of "claimend", zonder vraag naar het waarom.',
        en: 'Clients are called "difficult" or "demanding", without asking why.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: staffQuestion,
    examples: [],
  },
  {
    id: 'kvl-p03-attention-for-family',
    theme,
    source: { section, item: '3' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: { nl: 'Familie hoort bij het leven van de cliënt', en: "Family is part of the client's life" },
    explanation: {
      nl: 'Medewerkers zien familie en mantelzorgers als deel van iemands leven en niet als bezoek of als hulpkracht.',
      en: "Staff see family and informal carers as part of someone's life and not as visitors or helpers.",
    },
    hint: {
      nl: 'Maak in het team een afspraak over wie contact houdt met de naasten en hoe vaak.',
      en: 'Agree in the team who keeps in touch with the relatives and how often.',
    },
    judge: {
      question: {
        nl: 'Hebben medewerkers oog voor familie en mantelzorgers, ook als die lastige vragen stellen?',
        en: 'Do staff have an eye for family and informal carers, also when they ask awkward questions?',
      },
      how: {
        nl: 'Vraag medewerkers naar de naasten van twee cliënten. Spreek een paar naasten, met toestemming van de cliënt.',
        en: "Ask staff about two clients' relatives. Talk with a few relatives, with the client's permission.",
      },
      good: {
        nl: 'Medewerkers kennen de namen en weten wie wat wil doen en wie liever op afstand blijft.',
        en: 'Staff know the names, and who wants to do what and who would rather stay at a distance.',
      },
      poor: {
        nl: 'Naasten horen pas iets als er een probleem is.',
        en: 'Relatives only hear something when there is a problem.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: staffQuestion,
    examples: [],
  },
];
