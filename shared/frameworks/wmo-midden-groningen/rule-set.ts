import type { RuleSetContent } from '../../rules/rule-set.ts';
import { approachRequirements } from './requirements/doelmatig-aanpak.ts';
import { treatmentRequirements } from './requirements/doelmatig-bejegening.ts';
import { continuityRequirements } from './requirements/doelmatig-continuiteit.ts';
import { evaluationRequirements } from './requirements/doelmatig-evaluatie.ts';
import { evaluationFollowUpRequirements } from './requirements/doelmatig-evaluatie-afronden.ts';
import { participationRequirements } from './requirements/doelmatig-inspraak.ts';
import { participationFormRequirements } from './requirements/doelmatig-inspraak-vormen.ts';
import { complaintRequirements } from './requirements/doelmatig-klachten.ts';
import { networkRequirements } from './requirements/doelmatig-netwerk.ts';
import { handoverRequirements } from './requirements/doelmatig-overdracht.ts';
import { agreementRequirements } from './requirements/doelmatig-overeenkomst.ts';
import { planRequirements } from './requirements/doelmatig-plan.ts';
import { clientInPlanRequirements } from './requirements/doelmatig-plan-met-client.ts';
import { cooperationRequirements } from './requirements/doelmatig-samenwerking.ts';
import { changeRequirements } from './requirements/doelmatig-veranderingen.ts';
import { confidantAndLearningRequirements } from './requirements/doelmatig-vertrouwen-en-leren.ts';
import { environmentAndQualityRequirements } from './requirements/omgeving-en-kwaliteit.ts';
import { staffRequirements } from './requirements/personeel-beleid-en-vog.ts';
import { deploymentAndTrainingRequirements } from './requirements/personeel-inzet-en-scholing.ts';
import { administrationRequirements } from './requirements/rechtmatigheid-administratie.ts';
import { decisionRequirements } from './requirements/rechtmatigheid-beschikking.ts';
import { incidentRequirements } from './requirements/veiligheid-leren-van-incidenten.ts';
import { safetyPolicyRequirements } from './requirements/veiligheid-locatie-en-protocollen.ts';
import { reportingRequirements } from './requirements/veiligheid-meldcode-en-calamiteiten.ts';
import { riskRequirements } from './requirements/veiligheid-risicos.ts';
import { transportAndMedicationRequirements } from './requirements/veiligheid-vervoer-en-medicatie.ts';

/** "Client" in this framework means the client or the legal representative, for every signature and agreement. */
export const wmoMiddenGroningen: RuleSetContent = {
  id: 'wmo-midden-groningen',
  framework: {
    name: {
      nl: 'Kwaliteitskader Wmo gemeente Midden-Groningen',
      en: 'Quality framework Wmo of the municipality of Midden-Groningen',
    },
    issuer: 'Gemeente Midden-Groningen',
  },
  appliesWhen: {
    all: [
      { fact: 'support.law', op: 'eq', value: 'wmo' },
      { fact: 'support.financing', op: 'eq', value: 'zin' },
      // Systems write "Gemeente Midden-Groningen" or add a code, so part of the text is enough.
      { fact: 'support.municipality', op: 'contains', value: 'Midden-Groningen' },
    ],
  },
  soonWithin: 'P14D',
  themes: [
    { id: 'veiligheid', title: { nl: 'Veiligheid', en: 'Safety' } },
    { id: 'vakbekwaam-personeel', title: { nl: 'Vakbekwaam personeel', en: 'Competent staff' } },
    { id: 'fysieke-omgeving', title: { nl: 'Passende fysieke omgeving', en: 'Suitable physical environment' } },
    { id: 'kwaliteitsborging', title: { nl: 'Kwaliteitsborging en lerend vermogen', en: 'Quality and learning' } },
    {
      id: 'doelmatig-doeltreffend-clientgericht',
      title: { nl: 'Doelmatig, doeltreffend en cliëntgericht', en: 'Efficient, effective and client-focused' },
    },
    { id: 'rechtmatigheid', title: { nl: 'Rechtmatigheid van geleverde zorg', en: 'Lawfulness of delivered support' } },
  ],
  // In the order of the paper.
  requirements: [
    ...reportingRequirements,
    ...incidentRequirements,
    ...riskRequirements,
    ...transportAndMedicationRequirements,
    ...safetyPolicyRequirements,
    ...staffRequirements,
    ...deploymentAndTrainingRequirements,
    ...environmentAndQualityRequirements,
    ...agreementRequirements,
    ...planRequirements,
    ...approachRequirements,
    ...clientInPlanRequirements,
    ...cooperationRequirements,
    ...networkRequirements,
    ...evaluationRequirements,
    ...evaluationFollowUpRequirements,
    ...changeRequirements,
    ...continuityRequirements,
    ...handoverRequirements,
    ...treatmentRequirements,
    ...participationRequirements,
    ...participationFormRequirements,
    ...complaintRequirements,
    ...confidantAndLearningRequirements,
    ...decisionRequirements,
    ...administrationRequirements,
  ],
};
