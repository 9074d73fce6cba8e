import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, stepAside } from './step-aside.ts';

const size = { width: 1280, height: 800 };
const place = { side: 'right', inset: 12, top: 12, width: 420 } as const;
const box = (left: number, right: number, top = 300, bottom = 340): Box => ({ left, top, right, bottom });

describe('the panel, docked right, 420 wide', () => {
  test.each([
    ['beside it', box(100, 800), undefined],
    ['right up to its margin', box(100, 839), undefined],
    ['below a low panel', box(100, 1200, 700, 740), undefined],
    ['under its left edge: narrower', box(100, 900), { side: 'right', width: 300, isFolded: false }],
    ['under it: to the left', box(900, 1200), { side: 'left', inset: 12, width: 420, isFolded: false }],
    ['under it, with 320 free at the left: there and narrower', box(330, 1200), { side: 'left', width: 300 }],
    ['as wide as the window: folded', box(20, 1260), { side: 'right', isFolded: true }],
  ])('with somebody typing %s', (_, control, expected) => {
    const found = stepAside(control, place, 600, size);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });
});

test('it never stands on what somebody types in, unless folded, and never outside the window', () => {
  const side = fc.constantFrom('left' as const, 'right' as const);
  const places = fc.record({ side, inset: fc.nat(600), top: fc.nat(400), width: fc.integer({ min: 300, max: 620 }) });
  const lengths = fc.tuple(fc.integer({ min: 20, max: 1200 }), fc.integer({ min: 20, max: 400 }));
  const controls = fc.tuple(fc.nat(1200), fc.nat(700), lengths);
  const windows = fc.record({ width: fc.integer({ min: 320, max: 1400 }), height: fc.constant(800) });
  const heights = fc.integer({ min: 100, max: 776 });
  fc.assert(
    fc.property(places, controls, heights, windows, (from, [left, top, [width, height]], tall, window) => {
      const control = { left, top, right: left + width, bottom: top + height };
      const found = stepAside(control, from, tall, window);
      if (!found || found.isFolded) return;
      const inset = Math.max(12, Math.min(found.inset, window.width - found.width - 12));
      const start = found.side === 'left' ? inset : window.width - inset - found.width;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + found.width).toBeLessThanOrEqual(window.width);
      const isApart = start >= control.right || start + found.width <= control.left;
      expect(isApart || control.bottom <= from.top || control.top >= 800 - 12).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
