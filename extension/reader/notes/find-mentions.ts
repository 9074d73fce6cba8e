import type { Concept, Mention, MentionContext } from '../../../shared/domain/concept.ts';
import { parseSentence } from './clauses.ts';
import { contextOf } from './context.ts';
import { insteadOf } from './lexicon/patterns.ts';
import { type Match, matchesIn } from './match.ts';
import { type Sentence, sentencesOf } from './words.ts';

/** A place in the note: offsets in UTF-16 units, `to` not included. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** What a note speaks of, how, and where: the words themselves and the sentence they stand in. */
export interface FoundMention extends Mention, TextRange {
  readonly sentence: TextRange;
}

export interface NoteOptions {
  /** The day of the note (`YYYY-MM-DD`): tells what "in 2024" means. */
  readonly noteDate?: string;
  /** The text goes on after this: its last sentence is not read, because what follows may turn it. */
  readonly isCut?: boolean;
}

/** Longer notes are read up to here; nobody looks through more, and the page must not wait. */
const longest = 200_000;

/** Who takes part in something; what they take part in says for whom. */
const bystanders: ReadonlySet<Concept> = new Set<Concept>(['network-involved', 'peer-consulted']);

function mentionsIn(sentence: Sentence, noteDate: string | undefined): readonly FoundMention[] {
  const parsed = parseSentence(sentence);
  const matches = matchesIn(parsed);
  const strong = new Set(matches.filter(({ pattern }) => !pattern.isWeak).map(({ pattern }) => pattern.concept));
  const found = new Map<string, FoundMention>();
  const contexts = new Map(matches.map((match) => [match, contextOf(parsed, match, noteDate)]));
  const isNarrower = (concept: Concept, start: number) =>
    matches.some(
      (each) =>
        each.clause.start === start &&
        !each.pattern.isWeak &&
        contexts.get(each) !== undefined &&
        insteadOf[concept]?.includes(each.pattern.concept),
    );
  // A relative who takes part in a matter of somebody else is not there for the client.
  const isStrange = (match: Match) =>
    matches.some(
      (each) =>
        each.clause === match.clause && !bystanders.has(each.pattern.concept) && contexts.get(each) === 'other-person',
    );
  const concepts = new Set(matches.map(({ pattern }) => pattern.concept));
  for (const match of matches) {
    const { concept, isWeak } = match.pattern;
    if ((isWeak && strong.has(concept)) || isNarrower(concept, match.clause.start)) continue;
    const context = contexts.get(match);
    if (bystanders.has(concept) && isStrange(match)) continue;
    if (concept === 'disclosure-made' && match.isOpen && concepts.has('consent-given')) continue;
    if (!context || found.has(`${concept} ${context}`)) continue;
    const places = [match.deed, ...match.things];
    const from = sentence.words[Math.min(...places)]?.from ?? sentence.from;
    const to = sentence.words[Math.max(...places)]?.to ?? sentence.to;
    found.set(`${concept} ${context}`, {
      concept,
      context,
      from,
      to,
      sentence: { from: sentence.from, to: sentence.to },
    });
  }
  return [...found.values()];
}

/** Everything a note tells, in the order of its sentences. Offsets are those of `text`. */
export function findMentions(text: string, { noteDate, isCut = false }: NoteOptions = {}): FoundMention[] {
  const sentences = sentencesOf(text.slice(0, longest));
  const whole = isCut || text.length > longest ? sentences.slice(0, -1) : sentences;
  return whole.flatMap((sentence) => mentionsIn(sentence, noteDate));
}

/** The list of an entry holds no more. */
const mostMentions = 40;

/** What a note tells, each once: for an entry of `report.entries`. */
export function mentionsOf(text: string, options?: NoteOptions): Mention[] {
  const once = new Map<string, Mention>();
  for (const { concept, context } of findMentions(text, options))
    once.set(`${concept} ${context}`, { concept, context });
  return [...once.values()].slice(0, mostMentions);
}

/** The first sentence of the note that speaks of a concept in this way: what to highlight for a candidate. */
export function sentenceFor(
  text: string,
  concept: Concept,
  context: MentionContext = 'affirmed',
  options?: NoteOptions,
): TextRange | undefined {
  return findMentions(text, options).find((each) => each.concept === concept && each.context === context)?.sentence;
}
