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
