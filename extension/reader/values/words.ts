import type { FactDefinition } from '../../../shared/facts/definition.ts';
import { normalise } from '../normalise.ts';
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

/** What comes after these is not so. "Niet alleen" is no denial. */
const denials =
  /(?<!\p{L})(?:(?:niet|not)(?! (?:alleen|slechts|enkel|uitsluitend|only|just))|geen|nooit|nimmer|zonder|noch|nee|neen|niemand|niets|behalve|uitgezonderd|in plaats van|i\.?p\.?v\.?|never|no|nor|neither|without|except|instead of|\p{L}+n't)(?!\p{L})/gu;
/** Behind a denial: "niet met", "geen contact met de", "not yet signed by". Whoever is named then is denied with all others. */
const ofPeople =
  /^(?: [\p{L}'-]+){0,4}? (?:met|door|tegen|with|by)(?!\p{L})|^,? (?:de|het|een|mijn|haar|zijn|the|a|an|his|her)(?!\p{L})|^, /u;
/** Up to here all that comes after a denial is not so. */
const turnsBack = /(?<!\p{L})(?:maar|wel|echter|but|however)(?!\p{L})/u;
const sentencePart = /(?<!\p{L})(?:maar|wel|echter|but|however)(?!\p{L})|[,;.()]| - /u;
/** Right before a word that holds a denial itself: "niet zonder cliënt". */
const deniedTwice = new RegExp(`${denials.source} (?:(?:meer|langer|yet|longer) )?$`, 'u');

/** The end of what is said of one of a series. */
const clauseEnd = /[,;+&/.()]| - |(?<!\p{L})(?:en|of|maar|wel|and|or|but)(?!\p{L})/u;
/**
 * What comes before these, in the same clause, is not so: "cliënt wilde niet tekenen", "cliënt was er niet bij". But
 * "medicatie niet gegeven" is about medication.
 */
const takenBack = new RegExp(
  [
    /(?:wil|wilde|wilt|kan|kon|mag|mocht|would|could)(?: p{L}+){0,2} (?:niet|not)/,
    /(?:niet|nooit|not|never)(?: p{L}+)?? (?:aanwezig|bij|erbij|betrokken|akkoord|eens|gesproken|besproken|overlegd|gevraagd|geinformeerd|gehoord|bereikt|bereikbaar|ondertekend|getekend|present|there|involved|consulted|informed|asked|reached|signed)/,
    /(?:was|is|were|are|did|does|has|had|would|could)n't/,
    /weigerp{L}*|geweigerd|refusp{L}*|declinp{L}*|afwezig|absent/,
  ]
    .map(({ source }) => `(?<!\\p{L})(?:${source})(?!\\p{L})`)
    .join('|'),
  'gu',
);
/** "Cliënt: nee", "cliënt (nog niet)", "cliënt nooit". */
const answeredNo =
  /^[\s:=(-]*(?:nog )?(?:niet|nee|neen|geen|nooit|no|not|none|never)\s*(?:$|[,;+&/.)]|(?:en|of|maar|and|or|but) )/u;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern stands outside of all words that were found: the "niet" of "niet definitief" is no denial of its own. */
function outside(pattern: RegExp, plain: string, hits: readonly Span[]): readonly Span[] {
  return [...plain.matchAll(pattern)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !hits.some((hit) => hit.from <= from && to <= hit.to && !isBareDenial(plain, hit, to)));
}

/** "Geen" is an answer in "geen, eigen beheer", and a denial in "geen eigen beheer". */
function isBareDenial(plain: string, { from, to }: Span, end: number): boolean {
  const [first] = plain.slice(from, to).matchAll(denials);
  return first?.[0].length === to - from && end === to && /^ \p{L}/u.test(plain.slice(to));
}

/** Whether the text says of one of the words in it that it is not so. Where that can't be told, it does. */
function deniesOne(plain: string, hits: readonly Span[]): boolean {
  if (plain.includes('☐')) return true;
  const before = outside(denials, plain, hits).map(({ to }) => {
    const rest = plain.slice(to);
    const end = rest.search(ofPeople.test(rest) ? turnsBack : sentencePart);
    return { from: to, to: end < 0 ? plain.length : to + end };
  });
  const after = outside(takenBack, plain, hits);
  return hits.some(({ from, to }) => {
    if (plain.slice(from, to).search(denials) >= 0) return deniedTwice.test(plain.slice(0, from));
    const rest = plain.slice(to);
    const end = rest.search(clauseEnd);
    const clause = { from: to, to: end < 0 ? plain.length : to + end };
    return (
      answeredNo.test(rest) ||
      before.some((scope) => scope.from <= from && to <= scope.to) ||
      after.some((place) => clause.from <= place.from && place.to <= clause.to)
    );
  });
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
