import type { Requirement, RuleSetContent } from '../../rules/rule-set.ts';
import { evaluationRequirements } from './requirements/clientgerichtheid-evaluatie.ts';
import { informationRequirements } from './requirements/clientgerichtheid-informatie.ts';
import { choiceRequirements } from './requirements/clientgerichtheid-keuze.ts';
import { clientFocusOrganisationRequirements } from './requirements/clientgerichtheid-organisatie.ts';
import { planAndAgreementRequirements } from './requirements/clientgerichtheid-plan-en-overeenkomst.ts';
import { rightsAndOfferRequirements } from './requirements/clientgerichtheid-rechten-en-aanbod.ts';
import { efficiencyOrganisationRequirements } from './requirements/doelmatigheid-organisatie.ts';
import { planRequirements } from './requirements/doelmatigheid-plan.ts';
import { periodicEvaluationRequirements } from './requirements/doeltreffendheid-evaluatie.ts';
import { effectivenessOrganisationRequirements } from './requirements/doeltreffendheid-organisatie.ts';
import { resultRequirements } from './requirements/doeltreffendheid-resultaten.ts';
import { livingClimateRequirements } from './requirements/leefklimaat.ts';
import { safetyArrangementRequirements } from './requirements/veiligheid-afspraken.ts';
import { safetyTalkRequirements } from './requirements/veiligheid-gesprek.ts';
import { incidentRequirements } from './requirements/veiligheid-incidenten.ts';
import { safetyStaffAndPolicyRequirements } from './requirements/veiligheid-medewerkers-en-beleid.ts';
import { safetyOrganisationRequirements } from './requirements/veiligheid-organisatie.ts';
import { riskRequirements } from './requirements/veiligheid-risico.ts';
import { transportAndMedicationRequirements } from './requirements/veiligheid-vervoer-en-medicatie.ts';

/**
 * The framework calls itself guidance and no tick list: outcomes prepare a conversation. It weighs in proportion to the
 * size of the provider, so an organisation may choose the requirements that matter most.
 */
export const drentsKwaliteitskader2019: RuleSetContent = {
  id: 'drents-kwaliteitskader-2019',
  framework: {
    name: {
      nl: 'Drents kwaliteitskader 2019 (Toetsingskader NMD Wmo en Jeugdzorg)',
      en: 'Drenthe quality framework 2019 (assessment framework NMD for Wmo and youth care)',
    },
    issuer: 'NMD-gemeenten: Assen, Aa en Hunze, Midden-Drenthe, Noordenveld en Tynaarlo',
    edition: '2019',
  },
  appliesWhen: {
    all: [
      { fact: 'support.law', op: 'in', value: ['wmo', 'jeugdwet'] },
      {
        // The five municipalities that use the 2019 text. All twelve of Drenthe adopted that of 2017; one of the other
        // seven that still uses it is added by the organisation. Systems write "Gemeente Tynaarlo" or add a code, so
        // part of the text is enough, except for Assen: Wassenaar contains it.
        op: 'any',
        of: [
          { fact: 'support.municipality', op: 'in', value: ['Assen', 'Gemeente Assen', 'Assen (0106)', '0106 Assen'] },
          { fact: 'support.municipality', op: 'contains', value: 'Aa en Hunze' },
          { fact: 'support.municipality', op: 'contains', value: 'Midden-Drenthe' },
          { fact: 'support.municipality', op: 'contains', value: 'Noordenveld' },
          { fact: 'support.municipality', op: 'contains', value: 'Tynaarlo' },
        ],
      },
    ],
  },
  soonWithin: 'P14D',
  themes: [
    { id: 'veiligheid', title: { nl: 'Veiligheid', en: 'Safety' } },
    { id: 'doelmatigheid', title: { nl: 'Doelmatigheid', en: 'Efficiency' } },
    { id: 'doeltreffendheid', title: { nl: 'Doeltreffendheid', en: 'Effectiveness' } },
    { id: 'clientgerichtheid', title: { nl: 'Cliëntgerichtheid', en: 'Client focus' } },
    { id: 'leefklimaat', title: { nl: 'Leefklimaat', en: 'Living climate' } },
  ],
  // Per theme in the order of print; files hold what belongs together.
  requirements: [
    ...asPrinted([
      ...safetyOrganisationRequirements,
      ...safetyTalkRequirements,
      ...incidentRequirements,
      ...riskRequirements,
      ...safetyStaffAndPolicyRequirements,
      ...safetyArrangementRequirements,
      ...transportAndMedicationRequirements,
    ]),
    ...asPrinted([...planRequirements, ...efficiencyOrganisationRequirements]),
    ...asPrinted([...resultRequirements, ...periodicEvaluationRequirements, ...effectivenessOrganisationRequirements]),
    ...asPrinted([
      ...planAndAgreementRequirements,
      ...evaluationRequirements,
      ...choiceRequirements,
      ...informationRequirements,
      ...clientFocusOrganisationRequirements,
      ...rightsAndOfferRequirements,
    ]),
    ...asPrinted(livingClimateRequirements),
  ],
};

function asPrinted(requirements: readonly Requirement[]): Requirement[] {
  return requirements.toSorted((one, other) => Number(one.source.item) - Number(other.source.item));
}
