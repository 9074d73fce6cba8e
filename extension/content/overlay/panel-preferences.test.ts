import { expect, test } from 'vitest';
import { defaultPreferences, maxWidth, repairPreferences } from './panel-preferences.ts';

test.each([
  [undefined, defaultPreferences],
  [{}, defaultPreferences],
  [{ side: 'top', width: 'wide', isOpen: 1, ringPosition: Number.NaN }, defaultPreferences],
  [
    { isOpen: true, side: 'left', width: 9000, ringPosition: 3 },
    { isOpen: true, side: 'left', width: maxWidth, ringPosition: 0.94 },
  ],
])('%j is repaired', (stored, repaired) => {
  expect(repairPreferences(stored)).toEqual(repaired);
});
