import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, vocabulary } from '../../shared/facts/vocabulary.ts';
import { parentOf } from './composed-tree.ts';
import type { Mark } from './page-scan.ts';

/** A block that holds a label and what belongs to it is not wider than this. */
const MOST_HEIGHT = 6;

/** A label that means one thing wherever it stands. */
interface CertainLabel {
  readonly label: Element;
  readonly area: FactAreaId;
  readonly heading: string | undefined;
}

/**
 * What the labels around a label are about, going by those that mean one thing wherever they stand: a block in which all
 * of them are of the plan is about the plan. Holds for one reading.
 */
export class LabelsBeside {
  readonly #marks: readonly Mark[];
  readonly #headingOf: (element: Element) => string | undefined;
  #certain: readonly CertainLabel[] | undefined;
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

  /** Where the block is about several things: the area of the certain labels right before and right behind, when it is one. */
  areaAround(element: Element): readonly FactAreaId[] {
    this.#certain ??= this.#certainLabels();
    const heading = this.#headingOf(element);
    const near = this.#certain.filter((each) => each.heading === heading && each.label !== element);
    const isBefore = ({ label }: CertainLabel) =>
      (element.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const before = near.findLast(isBefore);
    const behind = near.find((each) => !isBefore(each));
    return before && before.area === behind?.area ? [before.area] : [];
  }

  #certainLabels(): readonly CertainLabel[] {
    return this.#marks.flatMap((mark) => {
      if (mark.kind !== 'label' && mark.kind !== 'control') return [];
      const [sure, ...others] = mark.matches.filter(({ needsContext }) => !needsContext);
      // The name of a list stands in menus and tiles too.
      if (!sure || others.length > 0 || vocabulary[sure.fact].type === 'list') return [];
      const label = mark.kind === 'label' ? parentOf(mark.node) : mark.node;
      return label ? [{ label, area: areaOf(sure.fact), heading: this.#headingOf(label) }] : [];
    });
  }

  #collect() {
    this.#certain ??= this.#certainLabels();
    const known = new Map<Element, Map<string | undefined, Set<FactAreaId>>>();
    for (const { label, area, heading } of this.#certain) {
      let at: Element | null = label;
      for (let height = 0; at && height < MOST_HEIGHT; height += 1, at = parentOf(at)) {
        const headings = known.get(at) ?? new Map<string | undefined, Set<FactAreaId>>();
        known.set(at, headings.set(heading, (headings.get(heading) ?? new Set()).add(area)));
      }
    }
    return known;
  }
}
