import type { RuleSetContent } from '../../rules/rule-set.ts';
import { informationRequirements } from './requirements/doelmatig-informatie.ts';
import { evaluationRequirements } from './requirements/doelmatig-netwerk-en-evaluatie.ts';
import { planRequirements } from './requirements/doelmatig-start-en-plan.ts';
import { changeRequirements } from './requirements/doelmatig-veranderingen.ts';
import { lawfulnessRequirements } from './requirements/rechtmatigheid.ts';
import { safetyRequirements } from './requirements/veiligheid.ts';

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
  requirements: [
    ...safetyRequirements,
    ...planRequirements,
    ...evaluationRequirements,
    ...changeRequirements,
    ...informationRequirements,
    ...lawfulnessRequirements,
  ],
};
