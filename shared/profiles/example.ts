import type { SiteProfile } from './site-profile.ts';

/** A complete profile of an invented dossier system, for the documentation, the editor and the tests. */
export const exampleProfile: SiteProfile = {
  version: 1,
  id: 'voorbeeld-ecd',
  revision: 1,
  name: 'Voorbeeld-ECD',
  matches: ['https://*.voorbeeld-ecd.nl/*'],
  dossierId: [
    { from: 'path', pattern: '/clienten/:id/*' },
    { from: 'label', labels: ['Cliëntnr'] },
  ],
  pages: [
    {
      id: 'plan',
      title: 'Plan',
      when: { path: '/clienten/:id/plan', heading: 'Begeleidingsplan' },
      facts: [
        {
          fact: 'plan.date',
          as: 'date',
          locate: [{ label: 'Vastgelegd d.d.', within: 'Begeleidingsplan' }, { testId: 'plan-date' }],
        },
        {
          fact: 'plan.signedDate',
          as: 'date',
          locate: [{ label: 'Getekend d.d.' }, { css: '[data-field="signed"]' }],
          expect: { min: 0, max: 1 },
          decides: true,
        },
        { fact: 'plan.status', locate: [{ role: 'combobox', name: 'Stand van zaken' }] },
      ],
      seen: ['plan.signedDate'],
    },
    {
      id: 'evaluations',
      title: 'Evaluaties',
      when: { path: '/clienten/:id/evaluaties' },
      facts: [
        {
          fact: 'evaluation.dates',
          locate: [
            { list: { heading: 'Gesprekken over het plan' }, date: { column: 'Gehouden' } },
            { list: { css: '#gesprekken' }, date: { column: 'Gehouden' } },
          ],
        },
      ],
    },
  ],
  labels: { 'Getekend dd': 'plan.signedDate' },
  dateOrder: 'day-first',
  emptyWords: ['nader in te vullen'],
  values: { 'plan.status': { 'In de maak': 'draft', Klaar: 'final' } },
};
