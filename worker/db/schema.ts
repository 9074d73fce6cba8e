export * from './schema/audit.ts';
export * from './schema/directory.ts';
export * from './schema/dossier-state.ts';
export * from './schema/improvement.ts';
export * from './schema/own-vocabulary.ts';
export * from './schema/results.ts';
export * from './schema/rule-sets.ts';
export * from './schema/site-profiles.ts';
