import type { Clause, ParsedSentence } from './clauses.ts';
import { carriedThings, carryingDeeds, type Pattern, patternsByDeed } from './lexicon/index.ts';

/** A pattern found in a clause: where its deed and its things stand (word numbers in the sentence). */
export interface Match {
  readonly pattern: Pattern;
  readonly clause: Clause;
  readonly deed: number;
  readonly things: readonly number[];
  /** The deed is in a form that does not tell that it was done. */
  readonly isOpen: boolean;
}

/** Words that belong together stand no further apart. */
const reach = 16;

type Places = ReadonlyMap<number, readonly { readonly at: number; readonly isOpen: boolean }[]>;

function placesIn({ meanings }: ParsedSentence, { start, end }: Clause): Places {
  const places = new Map<number, { at: number; isOpen: boolean }[]>();
  for (let at = start; at < end; at += 1) {
    for (const { term, isOpen } of meanings[at] ?? []) {
      const there = places.get(term);
      if (there) there.push({ at, isOpen });
      else places.set(term, [{ at, isOpen }]);
    }
  }
  return places;
}

function nearest(places: Places, term: number, to: number, taken: readonly number[]): number | undefined {
  let best: number | undefined;
  for (const { at } of places.get(term) ?? []) {
    if (taken.includes(at) || Math.abs(at - to) > reach) continue;
    if (best === undefined || Math.abs(at - to) < Math.abs(best - to)) best = at;
  }
  return best;
}

function thingsNear(pattern: Pattern, places: Places, deed: number): readonly number[] | undefined {
  const things: number[] = [];
  for (const term of pattern.things) {
    const at = nearest(places, term, deed, [deed, ...things]);
    if (at === undefined) return undefined;
    things.push(at);
  }
  return things;
}

function span({ deed, things }: Match): number {
  return Math.max(deed, ...things) - Math.min(deed, ...things);
}

/** The better one tells that it was done, then stands closer together. */
function better(one: Match, other: Match | undefined): Match {
  if (!other) return one;
  if (one.pattern.isWeak !== other.pattern.isWeak) return one.pattern.isWeak ? other : one;
  if (one.isOpen !== other.isOpen) return one.isOpen ? other : one;
  return span(one) < span(other) ? one : other;
}

/** The thing stands in the clause before, and this clause names no other. */
function carried(pattern: Pattern, here: Places, before: Places | undefined): number | undefined {
  const [thing, ...others] = pattern.things;
  if (!before || thing === undefined || others.length > 0) return undefined;
  if (!carriedThings.has(thing) || !carryingDeeds.has(pattern.deed)) return undefined;
  const place = before.get(thing)?.at(-1);
  if (!place || pattern.not.some((other) => before.has(other))) return undefined;
  return [...carriedThings].some((term) => here.has(term)) ? undefined : place.at;
}

/** What a sentence tells, at most one match per concept and clause. */
export function matchesIn(parsed: ParsedSentence): readonly Match[] {
  const found: Match[] = [];
  if (!parsed.meanings.some((each) => each.some(({ term }) => patternsByDeed.has(term)))) return found;
  let before: Places | undefined;
  for (const clause of parsed.clauses) {
    const places = placesIn(parsed, clause);
    const best = new Map<string, Match>();
    for (const [term, deeds] of places) {
      for (const pattern of patternsByDeed.get(term) ?? []) {
        if (pattern.not.some((other) => places.has(other))) continue;
        for (const { at: deed, isOpen } of deeds) {
          const own = thingsNear(pattern, places, deed);
          const from = own ? undefined : carried(pattern, places, before);
          const things = own ?? (from === undefined ? undefined : [from]);
          if (!things) continue;
          const match = { pattern, clause, deed, things, isOpen };
          best.set(pattern.concept, better(match, best.get(pattern.concept)));
        }
      }
    }
    found.push(...best.values());
    before = places;
  }
  return found;
}
