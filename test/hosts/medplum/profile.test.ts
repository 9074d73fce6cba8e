// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSaved } from '../read-saved.ts';

const folder = import.meta.dirname;

test('the plan of a patient', async () => {
  const { dossier, page, facts, unsound } = await readSaved(folder, 'plan.html', '/Patient/60017/plan');
  expect(dossier).toMatchObject({ id: '60017' });
  expect(page).toBe('plan');
  expect(facts).toMatchObject({
    'plan.status': 'final',
    'plan.date': '2025-05-12',
    'plan.updatedDate': '2026-05-18',
    'plan.signedDate': '2025-05-19',
  });
  expect(unsound).toEqual([]);
});
