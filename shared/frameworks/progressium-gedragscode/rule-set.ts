import type { RuleSetContent } from '../../rules/rule-set.ts';
import { generalRequirements } from './requirements/algemeen.ts';
import { offerRequirements } from './requirements/clienten-aanbod-en-rollen.ts';
import { planRequirements } from './requirements/clienten-bereikbaar-plan-en-klacht.ts';
import { agreementRequirements } from './requirements/clienten-geld-en-overeenkomst.ts';
import { freedomRequirements } from './requirements/clienten-privacy-en-vrijheid.ts';
import { questionRequirements } from './requirements/clienten-vraag-en-hulp.ts';
import { qualityRequirements } from './requirements/kwaliteit-van-zorg.ts';
import { processRequirements } from './requirements/organisatie-proces.ts';
import { conditionRequirements } from './requirements/organisatie-voorwaarden-en-doelen.ts';
import { otherDisciplineRequirements } from './requirements/overige-disciplines.ts';
import { workerRequirements } from './requirements/zorgverleners-informatie-en-keuze.ts';
import { deploymentRequirements } from './requirements/zorgverleners-inzet.ts';
import { transferRequirements } from './requirements/zorgverleners-overdracht-en-dossier.ts';

/**
 * The code has no date, so no edition. It applies to the dossiers of the organisation that adopts it, whatever the law
 * or financing; its "client" is a young person and/or the parents or carers.
 */
export const progressiumGedragscode: RuleSetContent = {
  id: 'progressium-gedragscode',
  framework: {
    name: { nl: 'Gedragscode Progressium B.V.', en: 'Code of conduct of Progressium B.V.' },
    issuer: 'Progressium B.V.',
  },
  soonWithin: 'P14D',
  themes: [
    { id: 'algemeen', title: { nl: 'Algemeen', en: 'General' } },
    { id: 'kwaliteit-van-zorg', title: { nl: 'Kwaliteit van zorg', en: 'Quality of care' } },
    { id: 'clienten', title: { nl: 'Cliënten', en: 'Clients' } },
    { id: 'zorgverleners', title: { nl: 'Zorgverleners', en: 'Care workers' } },
    { id: 'organisatie', title: { nl: 'Organisatie', en: 'Organisation' } },
    { id: 'overige-disciplines', title: { nl: 'Overige disciplines', en: 'Other disciplines' } },
  ],
  requirements: [
    ...generalRequirements,
    ...qualityRequirements,
    ...questionRequirements,
    ...offerRequirements,
    ...freedomRequirements,
    ...planRequirements,
    ...agreementRequirements,
    ...workerRequirements,
    ...transferRequirements,
    ...deploymentRequirements,
    ...processRequirements,
    ...conditionRequirements,
    ...otherDisciplineRequirements,
  ],
};
