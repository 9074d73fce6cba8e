/** Everything that is kept under the pseudonym of a dossier. A test holds that no table with a dossier is missing. */
export const dossierTables = [
  'dossier_results',
  'attestations',
  'waivers',
  'context_answers',
  'worklist_references',
] as const;
