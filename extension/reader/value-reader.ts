import { type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { findAll, findFirst } from './composed-tree.ts';
import { namesThing } from './label-index.ts';
import type { LabelledPlace, ValuePlace } from './label-value.ts';
import { readList } from './list.ts';
import { noneInText, partOfList } from './list-parts.ts';
import type { MarkReading, SpotReading, UnclearLabel } from './mark-reader.ts';
import type { PageView } from './page-view.ts';
import type { Candidate } from './read-observation.ts';
import { tableSelector } from './table.ts';
import { isTitle } from './titles.ts';
import { actions, isAction, isContactLabel, saysNothing, saysSomethingElse } from './value-signs.ts';
import { isTakenBack } from './values/dutch-date.ts';
import { parseValue } from './values/parse-value.ts';
import { parseCodes } from './values/words.ts';
import { isLoading, isShown, isSkipped, showsPicture, visibleText } from './visible-text.ts';

const nothing: MarkReading = { readings: [] };

/** What is a list by its markup; beside a label it is that list. */
const listMarkup = `${tableSelector},ul,ol,[role="list"]`;

/** Values of other kinds are short; a long text next to such a label is something else. */
const LONGEST_VALUE = 160;

/** Reads what stands at the place of a fact. Remembers nothing itself. */
export class ValueReader {
  readonly #view: PageView;

  constructor(view: PageView) {
    this.#view = view;
  }

  /** The value beside a label that stands for the fact. */
  fact(fact: FactName, label: string, { label: element, place }: LabelledPlace): MarkReading {
    const isOfTitle = isTitle(element);
    if (!place) return nothing;
    // A list below its heading is read with the heading.
    if (isOfTitle && (vocabulary[fact].type === 'list' || namesThing(label))) return nothing;
    if (isOfTitle && findAll(place.element, 'dt,th,label,b,strong', 40).some(isContactLabel)) return nothing;
    return this.value(fact, label, place);
  }

  /** What a label may be about that stands for several facts, when its value fits one of them. */
  candidate({ label, matches, place: { element, text } }: UnclearLabel): Candidate | undefined {
    if (isSkipped(element) || !isShown(element)) return undefined;
    const shown = text === undefined ? this.#view.text(element, LONGEST_VALUE * 2) : undefined;
    const value = shown?.text ?? text ?? '';
    if (value === '' || value.length > LONGEST_VALUE || shown?.isLoading || shown?.isCut) return undefined;
    const facts = matches
      .map(({ fact }) => fact)
      .filter((fact) => {
        const { type } = vocabulary[fact];
        const isOther = type === 'list' || type === 'text' || type === 'period';
        return !isOther && parseValue(fact, value, this.#view.dates).state === 'found';
      });
    return facts.length > 0 ? { facts, label, text: value, element } : undefined;
  }

  value(fact: FactName, label: string, place: ValuePlace): MarkReading {
    const { element } = place;
    if (vocabulary[fact].type === 'list') {
      return { readings: this.#listBeside(fact, label, place) };
    }
    if (isSkipped(element) || !isShown(element) || isLoading(element)) return nothing;
    const shown = this.#view.text(element, LONGEST_VALUE * 4);
    if (place.text === undefined && shown.isLoading) return nothing;
    const text = place.text ?? shown.text;
    if (vocabulary[fact].type !== 'text' && (text.length > LONGEST_VALUE || (place.text === undefined && shown.isCut)))
      return nothing;
    // A blank beside a label may be anything; a blank cell or field is an empty one.
    if (text === '' && (place.isFirm ? showsPicture(element) : element.childElementCount > 0)) return nothing;
    const reading = parseValue(fact, text, this.#view.dates);
    if (
      reading.state === 'unreadable' &&
      place.text === undefined &&
      !isTakenBack(text) &&
      findFirst(element, actions)
    ) {
      const bare = visibleText(element, LONGEST_VALUE * 4, isAction).text;
      const again = parseValue(fact, bare, this.#view.dates);
      if (again.state === 'found') return { readings: [{ fact, label, text: bare, reading: again, element }] };
    }
    if (reading.state === 'unreadable' && !(place.isFirm && saysSomethingElse(fact, text))) return nothing;
    return { readings: [{ fact, label, text, reading, element }] };
  }

  #listBeside(fact: FactName, label: string, { element, text, isFirm }: ValuePlace): readonly SpotReading[] {
    if (text !== undefined) return noneInText(fact, label, text, element);
    // Words of a list occur in texts and filters too; a list counts where the markup pairs it with the label.
    const isPaired =
      isFirm ||
      findFirst(element, listMarkup) !== undefined ||
      this.#namesCode(fact, element) ||
      saysNothing(this.#view.text(element, LONGEST_VALUE).text, label);
    if (!isPaired) return partOfList(fact, label, element, this.#view);
    // A field with nothing in it; a list on its way says that it is loading.
    if (isFirm && this.#isBlank(element)) return [{ fact, label, text: '', reading: { state: 'empty' }, element }];
    return this.list(fact, label, [element]);
  }

  /** What stands there is one of the words of the list, and short enough to be no more than that. */
  #namesCode(fact: FactName, element: Element): boolean {
    const { values } = vocabulary[fact];
    const { text } = this.#view.text(element, LONGEST_VALUE);
    return values !== undefined && text.length <= 80 && parseCodes(text, values).length > 0;
  }

  #isBlank(element: Element): boolean {
    const { text, isLoading: isBusy } = this.#view.text(element, LONGEST_VALUE);
    return text === '' && !isBusy && element.childElementCount === 0 && isShown(element);
  }

  /** @param around what the screen says about the list, with its label */
  list(fact: FactName, label: string, regions: readonly Element[], around = label): readonly SpotReading[] {
    const read = readList(fact, regions, around, this.#view);
    if (!read) return [];
    const { element, isPlain: isPlainList } = read;
    const reading =
      read.reading.state === 'empty'
        ? read.reading
        : { state: 'found' as const, items: read.reading.items.slice(0, 500) };
    return [{ fact, label, text: this.#view.text(element, 300).text, reading, element, isPlainList }];
  }
}
