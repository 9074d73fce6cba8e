// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSaved } from '../read-saved.ts';

const folder = import.meta.dirname;

test('identity by the address and the header in the shadow root', async () => {
  const { dossier } = await readSaved(folder, 'plan.html', '/dossier/100412/plan');
  expect(dossier).toMatchObject({ id: '100412' });
});

test('an address of another client than the header shows is nobody', async () => {
  const { dossier } = await readSaved(folder, 'plan.html', '/dossier/100419/plan');
  expect(dossier).toEqual({ problem: 'disagree' });
});

test('the plan, by its label and below its heading', async () => {
  const { page, facts, unsound } = await readSaved(folder, 'plan.html', '/dossier/100412/plan');
  expect(page).toBe('plan');
  expect(facts).toMatchObject({
    'plan.status': 'final',
    'plan.date': '2025-04-15',
    'plan.signedDate': '2025-04-21',
    'plan.signedBy': 'client',
    'plan.notSignedReason': 'empty',
  });
  // "Laatste aanpassing" is a stamp of when the screen was saved.
  expect(facts).not.toHaveProperty('plan.updatedDate');
  expect(unsound).toEqual([]);
});
