// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSaved } from '../read-saved.ts';

const folder = import.meta.dirname;

test('the plan of a client, whose number stands beside it', async () => {
  const { dossier, page, facts } = await readSaved(folder, 'plan.html', '/#/plannen/310/show');
  expect(dossier).toMatchObject({ id: 'C2041' });
  expect(page).toBe('plan');
  expect(facts).toMatchObject({
    'plan.status': 'final',
    'plan.date': '2025-03-04',
    'plan.signedDate': '2025-03-11',
    'plan.notSignedReason': 'empty',
  });
});

test('the evaluations in their tab', async () => {
  const { page, facts } = await readSaved(folder, 'evaluaties.html', '/#/clienten/2041/show/2');
  expect(page).toBe('evaluaties');
  expect(facts['evaluation.dates']).toMatchObject([{ date: '2026-02-10' }, { date: '2025-08-12' }]);
});
