import type { FactDefinition } from '../../../shared/facts/definition.ts';
import { normalise } from '../normalise.ts';
import { datesIn } from './dutch-date.ts';

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

/** `words` occur in `text` as whole words, one after another. */
function holds(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !isLetter(text[at - 1]) && !isLetter(text[at + words.length]);
}

/**
 * The codes whose words the text shows. The longest words win over shorter ones inside them, so that "niet definitief"
 * is not "definitief"; words behind a negation don't count.
 */
export function parseCodes(text: string, values: NonNullable<FactDefinition['values']>): readonly string[] {
  const plain = normalise(text);
  const hits = Object.entries(values)
    .flatMap(([code, words]) => words.map((word) => ({ code, word: normalise(word) })))
    .filter(({ word }) => word !== '' && holds(plain, word))
    .filter(({ word }, _, all) => !all.some((other) => other.word.length > word.length && holds(other.word, word)));
  const isNegated = (word: string) =>
    /(?:^|\s)(?:niet|geen|not|no|zonder) $/u.test(plain.slice(0, plain.indexOf(word)));
  return hits.some(({ word }) => isNegated(word)) ? [] : [...new Set(hits.map(({ code }) => code))];
}

/** The one code that the text shows; undefined when it shows none, or more than one. */
export function parseCode(text: string, values: NonNullable<FactDefinition['values']>): string | undefined {
  const [only, ...others] = parseCodes(text, values);
  return others.length === 0 ? only : undefined;
}

/** Yes or no from a text, an icon, a date ("getekend: 3-3-2026" is yes) or the words that the fact itself lists. */
export function parseBoolean(text: string, values?: FactDefinition['values']): boolean | undefined {
  const plain = normalise(text).replace(/\.$/, '');
  if (yes.has(plain)) return true;
  if (no.has(plain)) return false;
  const icon = icons.get(plain);
  if (icon !== undefined) return icon;
  const first = plain.split(/[\s,;:(]/u)[0] ?? '';
  if (first === 'ja' || first === 'yes') return true;
  if (first === 'nee' || first === 'no') return false;
  const code = values && parseCode(text, values);
  if (code === 'true' || code === 'false') return code === 'true';
  const { dates, hasImpossible } = datesIn(text);
  return dates.length === 1 && !hasImpossible && dates[0]?.start === 0 ? true : undefined;
}
