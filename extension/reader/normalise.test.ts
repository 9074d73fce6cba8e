import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, tidy } from './normalise.ts';

describe('as the eye sees it', () => {
  test.each([
    ['  Datum\n\t plan ', 'Datum plan'],
    ['Datum\u00a0plan', 'Datum plan'],
    ['Onder\u00adteken\u200bd', 'Ondertekend'],
    ['\ufeffDatum\u200e', 'Datum'],
    ['', ''],
    ['\u200b \u200b', ''],
  ])('%j is %j', (text, shown) => expect(tidy(text)).toBe(shown));
});

describe('compared as', () => {
  test.each([
    ['Cliëntnummer:', 'clientnummer'],
    ['Cliëntnummer', 'clientnummer'],
    ['Ondertekend op *', 'ondertekend op'],
    ['Ondertekend op : ', 'ondertekend op'],
    ['* Verplicht', 'verplicht'],
    ['• Doelen', 'doelen'],
    ['Risico’s', "risico's"],
    ['No–show', 'no-show'],
    ['Akkoord?', 'akkoord'],
    ['n.v.t.', 'n.v.t.'],
    ['Één', 'een'],
    ['İ', 'i'],
  ])('%j is %j', (text, plain) => expect(normalise(text)).toBe(plain));
});

test('what is normalised stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => tidy(tidy(text)) === tidy(text)));
  const words = fc.array(fc.constantFrom('Cliënt', '’s', ':', '*', ' ', '–', '?', 'É', '•', '3'), { maxLength: 8 });
  fc.assert(fc.property(words, (parts) => normalise(normalise(parts.join(''))) === normalise(parts.join(''))));
});
