import type { Requirement } from '../../../rules/rule-set.ts';
import { staffQuestion } from '../notes.ts';
import { yearly } from '../terms.ts';

const theme = 'deskundigheid';
const section = 'Professional: Deskundigheid';

/** Source: professional column, "2. Deskundigheid", question 1. */
export const insightRequirements: Requirement[] = [
  {
    id: 'kvl-p04-insight-in-situation',
    theme,
    source: { section, item: '1' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'medium',
    title: { nl: 'Zicht op de situatie en het zorgproces', en: 'Insight into the situation and the care process' },
    explanation: {
      nl: 'Medewerkers begrijpen hoe het met de cliënt gaat en weten wie er nog meer helpt, en waarmee.',
      en: 'Staff understand how the client is doing and know who else helps, and with what.',
    },
    hint: {
      nl: 'Bespreek per cliënt één keer per jaar het hele beeld: leven, hulp, wie doet wat. Laat de cliënt meekijken.',
      en: 'Once a year discuss the whole picture per client: life, support, who does what. Let the client look along.',
    },
    judge: {
      question: {
        nl: 'Kunnen medewerkers vertellen hoe het met een cliënt gaat en hoe de hulp eromheen loopt?',
        en: 'Can staff tell how a client is doing and how the support around the client works?',
      },
      how: {
        nl: 'Vraag bij drie cliënten: wat speelt er nu, wie helpen er nog meer, en wat doen die? Vergelijk met dossier en cliënt.',
        en: 'For three clients ask: what is going on now, who else helps, and what do they do? Compare with dossier and client.',
      },
      good: {
        nl: 'De medewerker weet dat de GGZ de medicijnen afbouwt en waarom zij daarom vaker belt.',
        en: 'The staff member knows that mental health care is reducing the medication and why she therefore calls more often.',
      },
      poor: {
        nl: 'Dat er ook een schuldhulpverlener komt, hoort de medewerker van de cliënt.',
        en: 'That a debt counsellor visits too is news to the staff member, told by the client.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: staffQuestion,
    examples: [],
  },
];

/** Source: professional column, "2. Deskundigheid", question 4. */
export const explainingRequirements: Requirement[] = [
  {
    id: 'kvl-p07-give-insight',
    theme,
    source: { section, item: '4' },
    subject: 'staff',
    checkability: 'organisational',
    severity: 'low',
    title: {
      nl: 'Uitleggen aan cliënt, collega en organisatie',
      en: 'Explaining to client, colleague and organisation',
    },
    explanation: {
      nl: 'Medewerkers kunnen helder vertellen wat zij doen: aan de cliënt, aan een collega en binnen de organisatie.',
      en: 'Staff can tell clearly what they do: to the client, to a colleague and within the organisation.',
    },
    hint: {
      nl: 'Vertel na elk bezoek kort wat je opschrijft. Draag zo over dat een collega verder kan.',
      en: 'After every visit briefly tell what you write down. Hand over so that a colleague can go on.',
    },
    judge: {
      question: {
        nl: 'Kunnen medewerkers hun werk uitleggen, zowel aan cliënten en collega’s als binnen de organisatie?',
        en: 'Can staff explain their work to the client, to colleagues and to the organisation?',
      },
      how: {
        nl: 'Vraag een cliënt wat er in het dossier staat. Lees twee overdrachten. Vraag de teamleider wat hij of zij van het werk ziet.',
        en: 'Ask a client what stands in the dossier. Read two handovers. Ask the team lead what they see of the work.',
      },
      good: {
        nl: 'De cliënt kan vertellen wat er is opgeschreven, en een invaller kon met de overdracht meteen verder.',
        en: 'The client can tell what was written down, and with the handover a stand-in could go straight on.',
      },
      poor: {
        nl: 'Alleen de vaste begeleider weet hoe het zit. Is die ziek, dan ligt alles stil.',
        en: 'Only the regular worker knows how things stand. When she is ill, everything stops.',
      },
      redo: yearly,
      scale: 'levels',
    },
    note: staffQuestion,
    examples: [],
  },
];
