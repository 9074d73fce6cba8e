import { aggregateEndpoints, RecordExport } from './aggregates.ts';
import { auditEndpoints } from './audit.ts';
import { directoryEndpoints } from './directory.ts';
import { dossierStateEndpoints } from './dossier-state.ts';
import { GetHealth } from './health.ts';
import { actionEndpoints } from './improvement-actions.ts';
import { keyEndpoints } from './keys.ts';
import { GetOpenApi } from './openapi.ts';
import { EraseDossier, EraseOrganisation, ExportOrganisation, RecountCounters } from './organisation.ts';
import { ownVocabularyEndpoints } from './own-vocabulary.ts';
import { ruleSetAdminEndpoints } from './rule-set-admin.ts';
import { GetRuleSets } from './rule-sets.ts';
import { GetSession } from './session.ts';
import { settingsEndpoints } from './settings.ts';
import { GetProfileHealth, ReportProfileHealth, siteProfileEndpoints } from './site-profiles.ts';
import { Submit, SubmitMany } from './submissions.ts';
import { assessmentEndpoints } from './supervision-assessments.ts';
import { switchEndpoints } from './switches.ts';
import { GetTeamGaps } from './team-gaps.ts';
import { worklistEndpoints } from './worklist.ts';

/** Every route of the API. */
export const endpoints = [
  GetHealth,
  GetSession,
  GetRuleSets,
  ...ruleSetAdminEndpoints,
  Submit,
  SubmitMany,
  ...dossierStateEndpoints,
  ...aggregateEndpoints,
  RecountCounters,
  EraseDossier,
  ReportProfileHealth,
  GetProfileHealth,
  GetTeamGaps,
  ...switchEndpoints,
  ...ownVocabularyEndpoints,
  ...siteProfileEndpoints,
  ...assessmentEndpoints,
  ...actionEndpoints,
  ...worklistEndpoints,
  ...directoryEndpoints,
  ...settingsEndpoints,
  ...keyEndpoints,
  ...auditEndpoints,
  RecordExport,
  ExportOrganisation,
  EraseOrganisation,
  GetOpenApi,
] as const;
