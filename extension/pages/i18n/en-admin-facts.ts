import type { AdminFactsTexts } from './nl-admin-facts.ts';

/** Texts of choosing a fact in English. */
export const enAdminFacts: AdminFactsTexts = {
  placeholder: 'Search by name or label',
  nothing: 'No fact with this word.',
  likely: 'Likely',
  clear: 'Clear the fact',
  labels: (labels) => `In a dossier system: ${labels}`,
  ambiguous: (label, others) =>
    `Mind: ‘${label}’ may also be ${others}. Dossierlens reads this only under the right heading or with a site profile.`,
  onlyInContext: 'Mind: this fact has no label of its own. Dossierlens reads it only under the right heading.',
  configured: 'The organisation sets this fact. It is not in a dossier.',
  partOf: (list) => `Stands at each entry of ‘${list}’.`,
  types: {
    date: 'date',
    boolean: 'yes or no',
    enum: 'choice',
    text: 'text',
    count: 'number',
    list: 'list',
    period: 'period',
  },
};
