export * from './schema/directory.ts';
export * from './schema/results.ts';
export * from './schema/rule-sets.ts';
