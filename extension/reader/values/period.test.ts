import { describe, expect, test } from 'vitest';
import { parsePeriod } from './period.ts';

describe('a period', () => {
  test.each([
    ['1 maand', 'P1M'],
    ['één maand', 'P1M'],
    ['een maand', 'P1M'],
    ['3 Maanden.', 'P3M'],
    ['vier weken', 'P4W'],
    ['6 weeks', 'P6W'],
    ['30 dagen', 'P30D'],
    ['14 kalenderdagen', 'P14D'],
    ['twaalf kalendermaanden', 'P12M'],
    ['2 jaar', 'P2Y'],
    ['1 day', 'P1D'],
    ['one month', 'P1M'],
    ['999 dagen', 'P999D'],
  ])('%s is %s', (text, period) => expect(parsePeriod(text)).toBe(period));
});

describe('more precise, or no period', () => {
  test.each([
    '0 maanden',
    '1000 dagen',
    '1,5 maand',
    '-1 maand',
    'maand',
    '3',
    'per direct',
    '1 maand, schriftelijk',
    '1 tot 3 maanden',
    'dertien weken',
    '10 werkdagen',
    '2 uur',
    '',
  ])('%s', (text) => expect(parsePeriod(text)).toBeUndefined());
});
