import type { RuleSetContent } from '../../rules/rule-set.ts';
import { clientSupportRequirements } from './requirements/clientondersteuning.ts';
import { qualityRequirements } from './requirements/kwaliteit.ts';
import { professionRequirements } from './requirements/organisatie-en-beroepsgroep.ts';
import { dossierRequirements } from './requirements/relatie-dossier-en-verwijzen.ts';
import { consentRequirements } from './requirements/relatie-geheimhouding-en-toestemming.ts';
import { safeguardRequirements } from './requirements/relatie-kindermishandeling.ts';
import { respectRequirements } from './requirements/relatie-respect-en-informatie.ts';
import { withoutConsentRequirements } from './requirements/relatie-zonder-toestemming.ts';
import { cooperationRequirements } from './requirements/samenwerking.ts';

/** Binds members of the BCMB only; it gives clients and employers no rights or duties of their own. */
export const bcmbBeroepscode: RuleSetContent = {
  id: 'bcmb-beroepscode',
  framework: {
    name: {
      nl: 'Beroepscode voor onafhankelijke cliëntondersteuners (BCMB)',
      en: 'Professional code for independent client supporters (BCMB)',
    },
    issuer: 'BCMB, Beroepsvereniging van Cliëntondersteuners',
    edition: '2025',
  },
  appliesWhen: { all: [{ fact: 'support.setting', op: 'contains', value: 'client-support' }] },
  soonWithin: 'P14D',
  themes: [
    { id: 'clientondersteuning', title: { nl: 'Cliëntondersteuning', en: 'Client support' } },
    { id: 'kwaliteit', title: { nl: 'Kwaliteit', en: 'Quality' } },
    {
      id: 'professionele-relatie',
      title: { nl: 'Professionele relatie met de cliënt', en: 'Professional relationship with the client' },
    },
    { id: 'samenwerking', title: { nl: 'Samenwerking', en: 'Cooperation' } },
    { id: 'organisatie-opdracht', title: { nl: 'Organisatie of opdracht', en: 'Organisation or assignment' } },
    { id: 'beroepsgroep', title: { nl: 'Beroepsgroep', en: 'Professional group' } },
  ],
  requirements: [
    ...clientSupportRequirements,
    ...qualityRequirements,
    ...respectRequirements,
    ...consentRequirements,
    ...withoutConsentRequirements,
    ...safeguardRequirements,
    ...dossierRequirements,
    ...cooperationRequirements,
    ...professionRequirements,
  ],
};
