/** Most texts hold no piece of any of the words below, and are done with that. */
const mayDeny =
  /niet|geen|nooit|nimmer|zonder|noch|nee|niemand|behalve|uitgezonderd|plaats van|i\.?p\.?v|\bno[rt]?\b|none|never|neither|without|except|instead|n't|weiger|refuse|decline|afwezig|absent|☐/u;
/** What comes after these is not so. "Niet alleen" is no denial. */
const denials =
  /(?<!\p{L})(?:(?:niet|not)(?! (?:alleen|slechts|enkel|uitsluitend|only|just))|geen|nooit|nimmer|zonder|noch|nee|neen|niemand|niets|behalve|uitgezonderd|in plaats van|i\.?p\.?v\.?|never|no|nor|neither|without|except|instead of|\p{L}+n't)(?!\p{L})/gu;
/** Behind a denial: "niet met", "geen contact met de", "not yet signed by". Whoever is named then is denied with all others. */
const ofPeople =
  /^(?: [\p{L}'-]+){0,4}? (?:met|door|tegen|with|by)(?!\p{L})|^,? (?:de|het|een|mijn|haar|zijn|the|a|an|his|her)(?!\p{L})|^, /u;
/** Up to here all that comes after a denial is not so. */
const turnsBack = /(?<!\p{L})(?:maar|wel|echter|but|however)(?!\p{L})/u;
const sentencePart = new RegExp(`${turnsBack.source}|[,;.()]| - `, 'u');
/** Right before a word that holds a denial itself: "niet zonder cliënt". */
const deniedTwice = new RegExp(`${denials.source} (?:(?:meer|langer|yet|longer) )?$`, 'u');

/** The end of what is said of one of a series. */
const clauseEnd = /[,;+&/.()]| - |(?<!\p{L})(?:en|of|maar|wel|and|or|but)(?!\p{L})/u;
/**
 * What comes before these, in the same clause, is not so: "cliënt wilde niet tekenen", "cliënt was er niet bij". But
 * "medicatie niet gegeven" and "medicatie weigeren" are about medication.
 */
const takenBack = new RegExp(
  [
    /(?:wil|wilde|wilt|kan|kon|mag|mocht|would|could)(?: \p{L}+){0,2} (?:niet|not)/u,
    /(?:niet|nooit|not|never)(?: \p{L}+)?? (?:aanwezig|bij|erbij|betrokken|akkoord|eens|gesproken|besproken|overlegd|gevraagd|geinformeerd|gehoord|bereikt|bereikbaar|ondertekend|getekend|present|there|involved|consulted|informed|asked|reached|signed)/u,
    /(?:was|is|were|are|did|does|has|had|would|could)n't/u,
    /weigert|weigerde|refuses|refused|declines|declined|afwezig|absent/u,
  ]
    .map(({ source }) => `(?<!\\p{L})(?:${source})(?!\\p{L})`)
    .join('|'),
  'gu',
);
/** "Cliënt: nee", "cliënt (nog niet)", "cliënt nooit". */
const answeredNo =
  /^[\s:=(-]*(?:nog )?(?:niet|nee|neen|geen|nooit|no|not|none|never)\s*(?:$|[,;+&/.)]|(?:en|of|maar|and|or|but) )/u;

/** A word that was found: from and up to which character. */
export interface Span {
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
export function deniesOne(plain: string, hits: readonly Span[]): boolean {
  if (!mayDeny.test(plain)) return false;
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
