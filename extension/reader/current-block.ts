import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, factNames } from '../../shared/facts/vocabulary.ts';
import { isWithin, parentOf } from './composed-tree.ts';
import type { ReadObservation } from './read-observation.ts';
import { dayInNetherlands } from './values/dutch-date.ts';

/** The first and last day of what an area is about, where the vocabulary has both. */
interface Period {
  readonly start: FactName;
  readonly end: FactName;
}

const periods: ReadonlyMap<FactAreaId, Period> = new Map(
  factNames.flatMap((start) => {
    const area = areaOf(start);
    const end = factNames.find((fact) => fact === `${area}.endDate`);
    return start === `${area}.startDate` && end ? [[area, { start, end }]] : [];
  }),
);

/** More than a screen shows of one kind. */
const MOST_BLOCKS = 50;

/**
 * Where a screen shows several of a kind beside each other, each with its own period (a card per decision), those of the
 * one that holds today. When that can't be told all stay, and what disagrees is unreadable.
 */
export function onlyCurrent(found: readonly ReadObservation[]): readonly ReadObservation[] {
  let left = found;
  for (const [area, period] of periods) left = ofCurrentBlock(left, area, period);
  return left;
}

function ofCurrentBlock(
  found: readonly ReadObservation[],
  area: FactAreaId,
  { start, end }: Period,
): readonly ReadObservation[] {
  const starts = found.filter(({ observation }) => observation.fact === start);
  const [first] = starts;
  if (!first || starts.length < 2 || starts.length > MOST_BLOCKS) return found;
  if (starts.some(({ observation }) => observation.evidence.label !== first.observation.evidence.label)) return found;
  const blocks = blocksOf(starts.map(({ element }) => element));
  const ofArea = found.filter(({ observation }) => areaOf(observation.fact) === area);
  const inBlock = Map.groupBy(ofArea, ({ element }) => blocks.find((block) => isWithin(element, block)));
  const today = dayInNetherlands(new Date(first.observation.evidence.seenAt));
  const current = blocks.filter((block) => holds(inBlock.get(block) ?? [], { start, end }, today));
  const [only] = current;
  if (!only || current.length > 1) return found;
  const others = new Set(ofArea.filter((each) => !inBlock.get(undefined)?.includes(each)));
  for (const each of inBlock.get(only) ?? []) others.delete(each);
  return found.filter((each) => !others.has(each));
}

/** Today lies in the period; one of which the end was not filled in is still running. */
function holds(block: readonly ReadObservation[], { start, end }: Period, today: string): boolean {
  const from = block.filter(({ observation }) => observation.fact === start);
  const until = block.filter(({ observation }) => observation.fact === end);
  const [begins] = from;
  const [ends] = until;
  if (from.length !== 1 || until.length !== 1 || begins?.observation.state !== 'found' || !ends) return false;
  const hasEnded = ends.observation.state === 'found' && String(ends.observation.value) < today;
  return String(begins.observation.value) <= today && ends.observation.state !== 'unreadable' && !hasEnded;
}

/** For each element the largest block around it that holds none of the others. */
function blocksOf(elements: readonly Element[]): readonly Element[] {
  const counts = new Map<Element, number>();
  for (const element of elements)
    for (let at: Element | null = element; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return elements.map((element) => {
    let block = element;
    for (let up = parentOf(block); up && counts.get(up) === 1; up = parentOf(block)) block = up;
    return block;
  });
}
