import type { Concept } from '../../../shared/domain/concept.ts';
import type { ParsedSentence } from './clauses.ts';
import { familyTerm } from './lexicon/index.ts';
import { others } from './lexicon/triggers.ts';
import type { Match } from './match.ts';
import { findPhrases, phrasesOf } from './phrases.ts';

const strangers = phrasesOf(others);
const neighbours = /^(?:\w*buur\w*|buren|kennis)$/u;
const possessives = new Set(['zijn', 'haar', 'hun', "z'n", "d'r"]);
const articles = new Set([...possessives, 'de', 'een', 'beide', 'andere']);

/** Of these somebody of the family is a part, not a stranger. */
const familyMatters: ReadonlySet<Concept> = new Set<Concept>([
  'network-involved',
  'carer-strain-discussed',
  'representative-involved',
]);
/** Family may do these for the client. */
const doneForClient: ReadonlySet<Concept> = new Set<Concept>([
  ...familyMatters,
  'plan-discussed',
  'plan-signed',
  'evaluation-held',
  'consent-given',
  'goal-progress-discussed',
  'medication-discussed',
  'case-review-held',
  'support-agreed',
]);

interface Relative {
  readonly at: number;
  /** Where the noun group starts: at "zijn" in "zijn zus". */
  readonly start: number;
  readonly article: string | undefined;
}

function relativesIn({ words, meanings }: ParsedSentence, start: number, end: number): readonly Relative[] {
  const found: Relative[] = [];
  for (let at = start; at < end; at += 1) {
    if (!meanings[at]?.some(({ term }) => term === familyTerm)) continue;
    const before = words[at - 1];
    const article = at > start && before !== undefined && articles.has(before) ? before : undefined;
    found.push({ at, start: article ? at - 1 : at, article });
  }
  return found;
}

/** "Zijn zus heeft ..." opens the clause: she is the one it is about. */
function isSubject(words: readonly string[], relative: Relative, start: number): boolean {
  const opening = words[start] ?? '';
  const first = /^(?:en|maar|,|;|:|want|omdat|dat)$/u.test(opening) ? start + 1 : start;
  const next = words[relative.at + 1];
  return relative.start === first && next !== undefined && !/^(?:en|van|,|:|\(|erbij)$/u.test(next);
}

/** "Met haar vriend ... zijn begeleiding": the matter is the relative's own. */
function ownMatter(words: readonly string[], relative: Relative, match: Match): boolean {
  const turned = relative.article === 'haar' ? 'zijn' : relative.article === 'zijn' ? 'haar' : undefined;
  return turned !== undefined && match.things.some((at) => at > relative.at && words[at - 1] === turned);
}

/** What the clause tells is about somebody else than the client. */
export function isAboutOther(parsed: ParsedSentence, match: Match): boolean {
  const { words } = parsed;
  const { end } = match.clause;
  const { concept } = match.pattern;
  // Who is replaced stands in the clause before: "de leraar is ziek, er is vervanging".
  const opening = parsed.clauses.find(({ segment }) => segment === match.clause.segment);
  const start = concept === 'absence-covered' && opening ? opening.start : match.clause.start;
  const stranger = findPhrases(words, strangers, start, end).find(
    ({ at }) => concept !== 'network-involved' || !neighbours.test(words[at] ?? ''),
  );
  // "Heeft een medebewoner geslagen": the other one is whom it was done to.
  const isVictim =
    stranger &&
    concept === 'incident-happened' &&
    /^(?:een|met|naar|tegen)$/u.test(words[stranger.at - 1] ?? '') &&
    stranger.at - 1 > start;
  if (stranger && !isVictim) return true;
  if (words.slice(start, end).includes('namens')) return false;
  const relatives = relativesIn(parsed, start, end);
  const isOwn = words
    .slice(start, end)
    .some((word, index) => word === 'eigen' && possessives.has(words[start + index - 1] ?? ''));
  return relatives.some((relative) => {
    const before = words[relative.start - 1] ?? '';
    if (ownMatter(words, relative, match)) return true;
    if (isOwn && !familyMatters.has(concept)) return true;
    const isPart = match.things.includes(relative.at);
    if (
      before === 'van' &&
      possessives.has(relative.article ?? '') &&
      !isPart &&
      concept !== 'plan-signed' &&
      relative.start - 1 > start
    )
      return true;
    if (familyMatters.has(concept)) return false;
    if (before === 'bij' && relative.article && relative.start - 1 === start) return true;
    if (doneForClient.has(concept)) return false;
    return (isSubject(words, relative, start) && !isPart) || before === 'aan';
  });
}
