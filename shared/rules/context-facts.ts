import type { FactName } from '../facts/vocabulary.ts';
import { vocabulary } from '../facts/vocabulary.ts';

/**
 * Facts that decide what applies and that a person may answer once per dossier, or an organisation may set. All other
 * facts are evidence and come from the page only: nobody can answer a requirement into being met.
 */
const contextFacts: ReadonlySet<FactName> = new Set<FactName>([
  'client.decisionCapacity',
  'handover.toOtherProvider',
  'medication.providerRole',
  'organisation.employeeCount',
  'organisation.settings',
  'organisation.workforceTypes',
  'safety.equipmentUse',
  'support.financing',
  'support.law',
  'support.municipality',
  'support.otherProviders',
  'support.pgbCarerIsParentWithAuthority',
  'support.setting',
  'transport.provided',
]);

export function isContextFact(fact: FactName): boolean {
  return contextFacts.has(fact);
}

/** Set once by the organisation: no page of a dossier shows it. */
export function isConfigurationFact(fact: FactName): boolean {
  return vocabulary[fact].origin === 'configuration';
}
