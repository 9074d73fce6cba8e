import type { RuleSetContent } from '../../rules/rule-set.ts';
import { beingSeenRequirements } from './requirements/betekenis-gezien-worden.ts';
import { myDayRequirements } from './requirements/betekenis-mijn-dag.ts';
import { noAgreementsWithoutClient } from './requirements/betrokkenheid-afspraken.ts';
import { familyRequirements } from './requirements/betrokkenheid-familie.ts';
import { keepingAgreementsRequirements } from './requirements/betrokkenheid-nakomen.ts';
import { meetingRequirements } from './requirements/betrokkenheid-overleg.ts';
import { ownLeadRequirements } from './requirements/eigen-regie.ts';
import { attentionRequirements } from './requirements/nabijheid-aandacht.ts';
import { safetyRequirements } from './requirements/nabijheid-veiligheid.ts';
import { whoIAmRequirements } from './requirements/nabijheid-wie-ik-ben.ts';
import { boardAttitudeRequirements } from './requirements/organisatie-bestuur-houding.ts';
import { boardTaskRequirements } from './requirements/organisatie-bestuur-taken.ts';
import { introductionRequirements } from './requirements/organisatie-inleiding.ts';
import { assuranceRequirements } from './requirements/organisatie-inzicht-borgen.ts';
import { learningRequirements } from './requirements/organisatie-inzicht-leren.ts';
import { steeringRequirements } from './requirements/organisatie-sturen.ts';
import { careVisionRequirements } from './requirements/organisatie-visie-op-zorg.ts';
import { attitudeRequirements } from './requirements/professional-attitude.ts';
import { expertiseRequirements } from './requirements/professional-deskundigheid.ts';
import { explainingRequirements, insightRequirements } from './requirements/professional-inzicht.ts';
import { professionalLeadershipRequirements } from './requirements/professional-leiderschap.ts';

/**
 * A vision in three columns (client, professional, organisation), mostly questions: no norms, terms or numbers, and no
 * scoring. It is an aid to conversation. The paper names no title, author or year; the name is ours. It prints no item
 * numbers either: an item is the place of the point under its heading.
 */
export const kwaliteitVanLevenKader: RuleSetContent = {
  id: 'kwaliteit-van-leven-kader',
  framework: {
    name: {
      nl: 'Visiekader kwaliteit van leven (gesprekshulp, geen normen)',
      en: 'Vision on quality of life (an aid to conversation, no norms)',
    },
    issuer: 'Niet vermeld in de tekst',
  },
  soonWithin: 'P14D',
  themes: [
    { id: 'nabijheid', title: { nl: 'Nabijheid, aandacht en begrip', en: 'Closeness, attention and understanding' } },
    { id: 'betekenis', title: { nl: 'Betekenis en eigen identiteit', en: 'Meaning and identity' } },
    {
      id: 'eigen-regie',
      title: { nl: 'Eigen regie en belangenbehartiger', en: 'Leading one’s own life and the representative' },
    },
    { id: 'betrokkenheid', title: { nl: 'Betrokkenheid', en: 'Involvement' } },
    { id: 'attitude', title: { nl: 'Attitude van de professional', en: 'Attitude of the professional' } },
    { id: 'deskundigheid', title: { nl: 'Deskundigheid van de professional', en: 'Expertise of the professional' } },
    {
      id: 'vakinhoudelijk-leiderschap',
      title: { nl: 'Vakinhoudelijk leiderschap', en: 'Professional leadership' },
    },
    { id: 'organisatie-algemeen', title: { nl: 'De organisatie in het kort', en: 'The organisation in brief' } },
    { id: 'visie-op-zorg', title: { nl: 'Visie op zorg', en: 'Vision on care' } },
    { id: 'sturen', title: { nl: 'Sturen op de goede dingen', en: 'Steering on the right things' } },
    { id: 'leiderschap-bestuur', title: { nl: 'Leiderschap en goed bestuur', en: 'Leadership and good governance' } },
    { id: 'inzicht', title: { nl: 'Inzicht hebben en geven', en: 'Having and giving insight' } },
  ],
  requirements: [
    ...whoIAmRequirements,
    ...attentionRequirements,
    ...safetyRequirements,
    ...beingSeenRequirements,
    ...myDayRequirements,
    ...ownLeadRequirements,
    ...noAgreementsWithoutClient,
    ...meetingRequirements,
    ...keepingAgreementsRequirements,
    ...familyRequirements,
    ...attitudeRequirements,
    ...insightRequirements,
    ...expertiseRequirements,
    ...explainingRequirements,
    ...professionalLeadershipRequirements,
    ...introductionRequirements,
    ...careVisionRequirements,
    ...steeringRequirements,
    ...boardAttitudeRequirements,
    ...boardTaskRequirements,
    ...learningRequirements,
    ...assuranceRequirements,
  ],
};
