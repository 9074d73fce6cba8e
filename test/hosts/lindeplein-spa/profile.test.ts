// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSaved } from '../read-saved.ts';

const folder = import.meta.dirname;

test('the plan, with two places for each fact', async () => {
  const { dossier, page, facts, unsound } = await readSaved(folder, 'plan.html', '/clienten/100412/plan');
  expect(dossier).toMatchObject({ id: '100412' });
  expect(page).toBe('plan');
  expect(facts).toMatchObject({
    'plan.status': 'final',
    'plan.date': '2025-04-15',
    'plan.signedDate': '2025-04-21',
    'plan.signedBy': 'client',
  });
  // A stamp of when the screen was saved says nothing of a new version.
  expect(facts).not.toHaveProperty('plan.updatedDate');
  expect(unsound).toEqual([]);
});

test('the evaluations with the fields of each', async () => {
  const { page, facts } = await readSaved(folder, 'evaluaties.html', '/clienten/100412/evaluaties');
  expect(page).toBe('evaluaties');
  expect(facts['evaluation.dates']).toMatchObject([
    { date: '2026-06-18', fields: { 'evaluation.clientSignedDate': { state: 'found', value: '2026-06-22' } } },
    { date: '2026-01-16' },
    { date: '2025-08-18' },
  ]);
});

test('an address of another client than the header shows is nobody', async () => {
  const { dossier } = await readSaved(folder, 'plan.html', '/clienten/100419/plan');
  expect(dossier).toEqual({ problem: 'disagree' });
});
