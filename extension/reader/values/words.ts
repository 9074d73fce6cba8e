import type { FactDefinition } from '../../../shared/facts/definition.ts';
import { normalise } from '../normalise.ts';
import { deniesOne } from './denial.ts';
import { type DateContext, parseDate } from './dutch-date.ts';

const yes = new Set([
  'ja',
  'yes',
  'waar',
  'true',
  'akkoord',
  'aan',
  'aangevinkt',
  'on',
  'checked',
  'aanwezig',
  'j',
  'y',
]);
const no = new Set([
  'nee',
  'no',
  'neen',
  'onwaar',
  'false',
  'niet akkoord',
  'uit',
  'uitgevinkt',
  'off',
  'unchecked',
  'afwezig',
  'niet aanwezig',
  'n',
]);
/** "Ja, maar nog niet akkoord" and "ja of nee" are no yes. */
const takesBack = new Set(['nee', 'niet', 'nog', 'maar', 'of', 'tenzij', 'no', 'not', 'but', 'or', 'unless']);
const icons: ReadonlyMap<string, boolean> = new Map([
  ['✓', true],
  ['✔', true],
  ['✅', true],
  ['☑', true],
  ['✗', false],
  ['✘', false],
  ['❌', false],
  ['☐', false],
]);

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Every place where `words` stand in `text` as whole words, one after another. */
function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) places.push(at);
  }
  return places;
}

const wordsByValues = new WeakMap<object, readonly { readonly code: string; readonly word: string }[]>();

/** Each word with its code, as texts are compared with them. */
function wordsOf(values: NonNullable<FactDefinition['values']>) {
  const known = wordsByValues.get(values);
  if (known) return known;
  const words = Object.entries(values).flatMap(([code, each]) => each.map((word) => ({ code, word: normalise(word) })));
  const filled = words.filter(({ word }) => word !== '');
  wordsByValues.set(values, filled);
  return filled;
}

/**
 * The codes whose words the text shows. The longest words win over shorter ones inside them, so that "niet definitief"
 * is not "definitief". None when the text denies one of them: who was left out of "niet met cliënt, mentor" is a guess.
 */
export function parseCodes(text: string, values: NonNullable<FactDefinition['values']>): readonly string[] {
  const plain = normalise(text);
  const hits = wordsOf(values)
    .map(({ code, word }) => ({ code, word, places: placesOf(plain, word) }))
    .filter(({ places }) => places.length > 0)
    .filter(
      ({ word }, _, all) =>
        !all.some((other) => other.word.length > word.length && placesOf(other.word, word).length > 0),
    );
  if (hits.length === 0) return [];
  const spans = hits.flatMap(({ word, places }) => places.map((from) => ({ from, to: from + word.length })));
  return deniesOne(plain, spans) ? [] : [...new Set(hits.map(({ code }) => code))];
}

/** The one code that the text shows; undefined when it shows none, or more than one. */
export function parseCode(text: string, values: NonNullable<FactDefinition['values']>): string | undefined {
  const [only, ...others] = parseCodes(text, values);
  return others.length === 0 ? only : undefined;
}

/** Yes or no from a text, an icon, a date ("getekend: 3-3-2026" is yes) or the words that the fact itself lists. */
export function parseBoolean(
  text: string,
  values?: FactDefinition['values'],
  context: DateContext = {},
): boolean | undefined {
  const plain = normalise(text).replace(/\.$/, '');
  if (yes.has(plain)) return true;
  if (no.has(plain)) return false;
  const icon = icons.get(plain);
  if (icon !== undefined) return icon;
  const [first = '', ...rest] = plain.split(/[\s,;:(]+/u);
  if (first === 'ja' || first === 'yes') return rest.some((word) => takesBack.has(word)) ? undefined : true;
  if (first === 'nee' || first === 'no') return rest.some((word) => yes.has(word)) ? undefined : false;
  const code = values && parseCode(text, values);
  if (code === 'true' || code === 'false') return code === 'true';
  // The day of it, and nothing that could undo it ("12-03-2026 geannuleerd").
  return parseDate(text, context) === undefined ? undefined : true;
}
