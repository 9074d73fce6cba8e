import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, vocabulary } from '../../shared/facts/vocabulary.ts';
import { parentOf } from './composed-tree.ts';
import type { Mark } from './page-scan.ts';

/** A block that holds a label and what belongs to it is not wider than this. */
const MOST_HEIGHT = 6;

/**
 * What the labels around a label are about, going by those that mean one thing wherever they stand: a block in which all
 * of them are of the plan is about the plan. Holds for one reading.
 */
export class LabelsBeside {
  readonly #marks: readonly Mark[];
  readonly #headingOf: (element: Element) => string | undefined;
  #known: Map<Element, Map<string | undefined, Set<FactAreaId>>> | undefined;

  constructor(marks: readonly Mark[], headingOf: (element: Element) => string | undefined) {
    this.#marks = marks;
    this.#headingOf = headingOf;
  }

  /** The areas of the nearest certain labels under the same heading; empty when there are none. */
  areasBeside(element: Element): ReadonlySet<FactAreaId> {
    this.#known ??= this.#collect();
    const known = this.#known;
    const heading = this.#headingOf(element);
    let at: Element | null = element;
    for (let height = 0; at && height < MOST_HEIGHT; height += 1, at = parentOf(at)) {
      const areas = known.get(at)?.get(heading);
      if (areas) return areas;
    }
    return new Set();
  }

  #collect() {
    const known = new Map<Element, Map<string | undefined, Set<FactAreaId>>>();
    for (const mark of this.#marks) {
      if (mark.kind !== 'label' && mark.kind !== 'control') continue;
      const [sure, ...others] = mark.matches.filter(({ needsContext }) => !needsContext);
      // The name of a list stands in menus and tiles too.
      if (!sure || others.length > 0 || vocabulary[sure.fact].type === 'list') continue;
      const label = mark.kind === 'label' ? parentOf(mark.node) : mark.node;
      if (!label) continue;
      const heading = this.#headingOf(label);
      let at: Element | null = label;
      for (let height = 0; at && height < MOST_HEIGHT; height += 1, at = parentOf(at)) {
        const headings = known.get(at) ?? new Map<string | undefined, Set<FactAreaId>>();
        known.set(at, headings.set(heading, (headings.get(heading) ?? new Set()).add(areaOf(sure.fact))));
      }
    }
    return known;
  }
}
