import type { Concept, MentionContext } from '../../../shared/domain/concept.ts';
import type { ParsedSentence } from './clauses.ts';
import { askedTerms, clientTerm } from './lexicon/index.ts';
import { conditions, hearsay, negations, noNegations, plans, turns, unansweredCalls } from './lexicon/triggers.ts';
import { isLongAgo } from './long-ago.ts';
import type { Match } from './match.ts';
import { isAboutOther } from './other-person.ts';
import { findPhrases, hasPhrase, phrasesOf } from './phrases.ts';

const negating = phrasesOf(negations);
const seeming = phrasesOf(noNegations);
const turning = new Set(turns.split(' '));
const planning = phrasesOf(plans);
const conditional = phrasesOf(conditions);
const unanswered = phrasesOf(unansweredCalls);
const saying = phrasesOf(hearsay);

const marks = new Set([',', ';', ':', '(', ')']);

/** After these comes what was said, asked or meant: a "niet" or "moet" there says nothing about the deed before. */
const contents = new Set('dat om of hoe waarom wat wie welke waar waardoor wanneer waarop waarin'.split(' '));
const auxiliaries = new Set('ga gaan gaat wil willen moet moeten zal zullen nog mag kom komt komen laten'.split(' '));
const days = /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond)?)$/u;
const pronouns = new Set('hij ze zij er het de dit dat we wij ik zijn haar iemand'.split(' '));

/** What somebody tells of themselves or their day is a report, not hearsay. */
const toldByOthers: ReadonlySet<Concept> = new Set<Concept>([
  'incident-happened',
  'change-in-situation',
  'client-view-heard',
  'carer-strain-discussed',
]);

function hasBetween(
  words: readonly string[],
  one: number,
  other: number,
  isBorder: (word: string) => boolean,
): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  for (let at = from + 1; at < to; at += 1) if (isBorder(words[at] ?? '')) return true;
  return false;
}

/** A word at `at` reaches the deed: no comma or turn between, and not inside what the deed is about. */
function reaches(words: readonly string[], at: number, deed: number): boolean {
  if (hasBetween(words, at, deed, (word) => marks.has(word) || turning.has(word))) return false;
  return at < deed || !hasBetween(words, deed, at, (word) => contents.has(word));
}

/** Calling somebody who does not answer is no contact. */
const contacts: ReadonlySet<Concept> = new Set<Concept>([
  'municipality-informed',
  'representative-involved',
  'network-involved',
  'peer-consulted',
]);

/** It should have been so, or was to be so, "maar" it was not. */
function wasMeant({ words, clauses }: ParsedSentence, { clause }: Match): boolean {
  const own = words.slice(clause.start, clause.end);
  const has = (forms: string) => forms.split(' ').some((form) => own.includes(form));
  if (has('had hadden') && has('moeten zullen kunnen willen zullen')) return true;
  const next = clauses[clauses.indexOf(clause) + 1];
  return has('zou zouden wilde wilden') && next !== undefined && words[next.start] === 'maar';
}

function isNegated(parsed: ParsedSentence, match: Match): boolean {
  const { words, meanings } = parsed;
  const { clause, deed, pattern } = match;
  if (wasMeant(parsed, match)) return true;
  if (contacts.has(pattern.concept) && hasPhrase(words, unanswered, 0, words.length)) return true;
  if (pattern.concept === 'incident-happened' && words[deed - 1] === 'bijna') return true;
  const pretended = findPhrases(words, seeming, clause.start, clause.end);
  const real = findPhrases(words, negating, clause.start, clause.end).filter(
    ({ at }) => !pretended.some((other) => other.at <= at && at < other.at + other.length),
  );
  if (
    /^(?:consent-given|complaint-made)$/u.test(pattern.concept) &&
    words.slice(clause.start, clause.end).includes('ingetrokken')
  )
    return true;
  // "Vindt de begeleiding niet fijn" is a view; not asking for it is not.
  if (pattern.concept === 'client-view-heard') {
    return real.some(({ at }) =>
      [at - 1, at + 1, at + 2].some((near) => meanings[near]?.some(({ term }) => askedTerms.has(term))),
    );
  }
  return real.some(({ at }) => {
    const word = words[at];
    if (word === 'zonder') return at < deed && match.things.concat(deed).some((place) => place > at && place - at <= 3);
    if (word === 'geen')
      return (
        reaches(words, at, deed) &&
        (at < deed || match.things.some((thing) => thing > at && thing - at <= 3) || !match.things.length)
      );
    return reaches(words, at, deed);
  });
}

/** "Als hij akkoord is, ..." makes a condition of the whole sentence; "als mantelzorger" does not. */
function isConditional({ words, meanings }: ParsedSentence): boolean {
  const opening = findPhrases(words, conditional, 0, Math.min(4, words.length)).find(({ at }) => at === 0);
  if (!opening) return false;
  return (
    words[0] !== 'als' ||
    pronouns.has(words[1] ?? '') ||
    (meanings[1]?.some(({ term }) => term === clientTerm) ?? false)
  );
}

function isPlanned(parsed: ParsedSentence, match: Match): boolean {
  const { words, clauses } = parsed;
  const { clause, deed, isOpen, pattern } = match;
  if (isConditional(parsed)) return true;
  const first = clauses.find(({ segment }) => segment === clause.segment);
  const triggers = findPhrases(words, planning, clause.start, clause.end);
  const leading = first && first !== clause && isOpen ? findPhrases(words, planning, first.start, first.end) : [];
  const isToldView =
    pattern.concept === 'client-view-heard' &&
    !isOpen &&
    !parsed.meanings
      .slice(clause.start, clause.end)
      .some((each) => each.some(({ term, isOpen: open }) => open && askedTerms.has(term)));
  if (isToldView) return false;
  const isAgreed = pattern.concept === 'support-agreed' && !isOpen;
  if (
    triggers.some(
      ({ at }) => !(isAgreed && at > deed) && (at < deed || !hasBetween(words, deed, at, (word) => contents.has(word))),
    )
  )
    return true;
  if (leading.length > 0) return true;
  const around = words.slice(clause.start, clause.end);
  if (isOpen || pattern.isWeak)
    return around.some((word) => days.test(word) || (isOpen && (auxiliaries.has(word) || word === 'per')));
  return around.some(
    (word, index) =>
      /^wordt$|^worden$/u.test(word) &&
      reaches(words, clause.start + index, deed) &&
      pattern.concept !== 'carer-strain-discussed',
  );
}

function isHearsay({ words }: ParsedSentence, { clause, deed, pattern }: Match): boolean {
  if (toldByOthers.has(pattern.concept)) return false;
  if (findPhrases(words, saying, clause.start, deed).length > 0) return true;
  // "Gevraagd of het plan is getekend".
  const asked = words.slice(clause.start, deed).findIndex((word) => /^(?:ge)?vr(?:aa?g|oeg)\w*$/u.test(word));
  return asked >= 0 && words.slice(clause.start + asked, deed).includes('of');
}

/**
 * How a note speaks of what was found; undefined when it only asks, quotes, passes on, or names it. Order matters: what
 * is about another person is not the client's, whatever else is said of it.
 */
export function contextOf(
  parsed: ParsedSentence,
  match: Match,
  noteDate: string | undefined,
): MentionContext | undefined {
  const { sentence } = parsed;
  const isView = match.pattern.concept === 'client-view-heard';
  if (sentence.isQuestion || (sentence.words[match.deed]?.isQuoted && !isView)) return undefined;
  if (isAboutOther(parsed, match)) return 'other-person';
  if (isLongAgo(parsed, match, noteDate)) return 'historical';
  if (isNegated(parsed, match)) return 'negated';
  if (isHearsay(parsed, match)) return undefined;
  if (isPlanned(parsed, match)) return 'planned';
  return match.isOpen || match.pattern.isWeak ? undefined : 'affirmed';
}
