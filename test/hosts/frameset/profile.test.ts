// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readSaved } from '../read-saved.ts';

const folder = import.meta.dirname;

test('support, contract and decision in their frame', async () => {
  const { dossier, page, facts, unsound } = await readSaved(folder, 'zorg.html', '/zorg.asp?clnr=100412', false);
  expect(dossier).toMatchObject({ id: '100412' });
  expect(page).toBe('zorg');
  expect(facts).toMatchObject({
    'support.law': 'wmo',
    'support.startDate': '2025-03-18',
    'support.endDate': 'empty',
    'agreement.signedDate': '2025-03-14',
    'agreement.noticePeriod': 'P1M',
  });
  expect(unsound.filter((fact) => fact.startsWith('support.') || fact.startsWith('agreement.'))).toEqual([]);
});

test('the plan in a frame within that frame', async () => {
  const { page, facts } = await readSaved(folder, 'planblad.html', '/planblad.asp?clnr=100412', false);
  expect(page).toBe('planblad');
  expect(facts).toMatchObject({ 'plan.date': '2025-04-15', 'plan.signedDate': '2025-04-21', 'plan.status': 'final' });
});

test('the same page in the window itself is not the one of the profile', async () => {
  expect((await readSaved(folder, 'zorg.html', '/zorg.asp?clnr=100412', true)).page).toBeUndefined();
});
