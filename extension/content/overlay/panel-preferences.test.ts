import { expect, test } from 'vitest';
import { defaultPreferences, maxWidth, placeAt, repairPreferences } from './panel-preferences.ts';

test.each([
  [undefined, defaultPreferences],
  [{}, defaultPreferences],
  [{ side: 'top', width: 'wide', isOpen: 1, ringPosition: Number.NaN }, defaultPreferences],
  [
    { isOpen: true, side: 'left', inset: -3, top: 1e9, width: 9000, ringPosition: 3 },
    { isOpen: true, side: 'left', inset: 12, top: 8000, width: maxWidth, ringPosition: 0.94 },
  ],
])('%j is repaired', (stored, repaired) => {
  expect(repairPreferences(stored)).toEqual(repaired);
});

test.each([
  ['in the middle, left of it', { left: 300, top: 200, width: 400 }, { side: 'left', inset: 300, top: 200 }],
  ['in the middle, right of it', { left: 500, top: 200, width: 400 }, { side: 'right', inset: 380, top: 200 }],
  ['43 from the right edge', { left: 837, top: 43, width: 400 }, { side: 'right', inset: 12, top: 12 }],
  ['44 from the right edge', { left: 836, top: 44, width: 400 }, { side: 'right', inset: 44, top: 44 }],
  ['out of the window', { left: -90, top: -30, width: 400 }, { side: 'left', inset: 12, top: 12 }],
])('let go %s', (_, box, place) => {
  expect(placeAt(box, 1280)).toEqual(place);
});

test('by the arrows it leaves the edge in steps smaller than a hand docks by', () => {
  expect(placeAt({ left: 844, top: 36, width: 400 }, 1280, 0)).toEqual({ side: 'right', inset: 36, top: 36 });
  expect(placeAt({ left: 890, top: -12, width: 400 }, 1280, 0)).toEqual({ side: 'right', inset: 12, top: 12 });
});
