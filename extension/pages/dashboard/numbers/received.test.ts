import { expect, test } from 'vitest';
import { formatFor } from '../../i18n/format.ts';
import { receivedText } from './received.ts';

test.each([
  ['2026-11-22T00:00:00.000Z', '22 november 2026'],
  ['2026-11-22T09:00:00.000Z', '22 november om 10:00'],
])('%s reads as %s', (instant, text) => expect(receivedText(instant, formatFor('nl'))).toBe(text));
