import { dateForms, type TextForm } from './date-forms.ts';
import { inventCode, inventNumber } from './invent-number.ts';
import { pick, seeded } from './seeded.ts';

/** Everything in a text that is not a run of words, each with how it is replaced; the first that fits counts. */
export const textForms: readonly TextForm[] = [
  {
    pattern: String.raw`[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`,
    invent: ([address = ''], { seed }) =>
      `${inventCode(address.split('@')[0]?.replaceAll(/[^\p{L}\d]/gu, '') || 'a', seed).toLowerCase()}@voorbeeld.invalid`,
  },
  {
    pattern: String.raw`(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s"'<>]+`,
    invent: ([address = ''], { seed }) => `https://voorbeeld.invalid/${inventCode('abcdef', seed + address)}`,
  },
  ...dateForms,
  {
    // Postcode
    pattern: String.raw`(?<![\p{L}\d])([1-9]\d{3})(\s?)([A-Z]{2})(?![\p{L}\d])`,
    isCaseSensitive: true,
    invent: ([all = '', , space = ''], { seed }) => {
      const random = seeded(seed, `postcode ${all.replaceAll(/\s/g, '')}`);
      const figures = String(1000 + Math.floor(random() * 8999));
      return `${figures}${space}${pick(random, [...'BCDFGHJ'])}${pick(random, [...'KLMNPRT'])}`;
    },
  },
  {
    // 3e, 2x, 30min, 8u: the figure is the value
    pattern: String.raw`(?<![\p{L}\d])(\d{1,3})(e|de|ste|x|u|uur|min|d|w|mnd|jr|%)(?![\p{L}\d])`,
    invent: ([, figures = '', unit = ''], { seed }) => `${inventNumber(figures, seed)}${unit}`,
  },
  {
    // A code of letters and figures: A-10045, NL12BANK0123
    pattern: String.raw`(?:\p{L}+[-_\/]?\d|\d+[-_]?\p{L})[\p{L}\d_-]*`,
    invent: ([code = ''], { seed }) => inventCode(code, seed),
  },
  {
    pattern: String.raw`\d+(?:[ .\/-]\d+)*`,
    invent: ([number = ''], { seed }) => inventNumber(number, seed),
  },
];
