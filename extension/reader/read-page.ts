import type { Evidence, FieldReading, Observation } from '../../shared/domain/fact.ts';
import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, factNames, vocabulary } from '../../shared/facts/vocabulary.ts';
import { ContextFinder, isHeadingBar } from './context.ts';
import { areasIn, LONGEST_LABEL, matchLabel, namesThing } from './label-index.ts';
import { findValue, type ValuePlace } from './label-value.ts';
import { firstLine, listOfColumns, listsNamed, readList } from './list.ts';
import { tidy } from './normalise.ts';
import type { PagePlace } from './page-place.ts';
import { currentRow, recordTable, tableSelector } from './table.ts';
import { absentThing } from './values/empty.ts';
import { clip, parseValue } from './values/parse-value.ts';
import { controlText, isLoading, isNavigation, isShown, isSkipped, visibleText } from './visible-text.ts';

/** An observation with the element that it was read from, to show it and to know when it changes. */
export interface ReadObservation {
  readonly observation: Observation;
  readonly element: Element;
  /** A list that was written down as one text, not as entries. */
  readonly isPlainList?: boolean;
}

export interface ReadOptions {
  readonly now: Date;
  /** Parts that are no evidence: what is typed but not saved, what was on screen for another dossier. */
  readonly isIgnored?: (element: Element) => boolean;
}

const titles = 'h1,h2,h3,h4,h5,h6,[role="heading"],caption,legend,summary';

/** Areas that are one document or form: when it is not there, neither is anything that would stand in it. */
const documentAreas: ReadonlySet<FactAreaId> = new Set(['agreement', 'plan', 'risk', 'handover']);

const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** `YYYY-MM-DD`. The domain's own function brings a calendar library, which is too much for a page. */
function dayInNetherlands(now: Date): string {
  return dutchDay.format(now);
}

/** Values of other kinds are short; a long text next to such a label is something else. */
const LONGEST_VALUE = 160;

/**
 * Reads every fact of the vocabulary that stands on a page, from the markup alone: no site is known here.
 * Precision before recall: what is not certain gives no observation.
 */
export function readPage(root: ParentNode & Node, place: PagePlace, options: ReadOptions): ReadObservation[] {
  return onePerPlace(entriesBeforeText(new PageReader(root, place, options).read()));
}

class PageReader {
  readonly #root: ParentNode & Node;
  readonly #place: PagePlace;
  readonly #options: ReadOptions;
  readonly #context: ContextFinder;
  readonly #byLabelId = new Map<string, Element>();
  readonly #found: ReadObservation[] = [];

  constructor(root: ParentNode & Node, place: PagePlace, options: ReadOptions) {
    this.#root = root;
    this.#place = place;
    this.#options = options;
    this.#context = new ContextFinder(place.topics);
    for (const control of root.querySelectorAll('[aria-labelledby]')) {
      // Sections are named in the same way; only what holds a value or a choice counts.
      if (controlText(control) === undefined && !control.matches('[role="radiogroup"],fieldset')) continue;
      for (const id of control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) this.#byLabelId.set(id, control);
    }
  }

  read(): ReadObservation[] {
    const walker = document.createTreeWalker(this.#root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) =>
        node instanceof Element && (isSkipped(node) || isNavigation(node) || isLoading(node) || !isShown(node))
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) this.#readLabel(node);
      else if (node instanceof Element && node.matches(titles)) this.#readTitled(node);
      else if (node instanceof Element && node.matches(tableSelector)) this.#readTable(node);
      else if (node instanceof Element && node.hasAttribute('aria-label')) this.#readNamedControl(node);
    }
    return this.#found;
  }

  #readLabel(node: Text): void {
    const whole = node.nodeValue ?? '';
    if (whole.length > LONGEST_LABEL * 4) return;
    const label = tidy(whole.split(':', 1)[0] ?? '');
    const matches = label.length > 1 && label.length <= LONGEST_LABEL ? matchLabel(label) : [];
    if (matches.length === 0) return;
    const pair = findValue(node, this.#byLabelId);
    if (!pair?.place) return;
    const fact = this.#context.settle(matches, pair.label);
    const isTitle = pair.label.matches(titles);
    if (fact && !(isTitle && namesThing(label))) this.#add(fact, label, pair.place, isTitle);
  }

  #readNamedControl(control: Element): void {
    const label = tidy(control.getAttribute('aria-label') ?? '');
    if (controlText(control) === undefined) return;
    const fact = this.#context.settle(matchLabel(label), control);
    if (fact) this.#add(fact, label, { element: control, isFirm: true }, false);
  }

  /** A list stands below the heading, caption or legend that names it. */
  #readTitled(title: Element): void {
    const { text } = visibleText(title, 200);
    const fact = this.#context.settle(listsNamed(text), title);
    const regions = regionsBelow(title);
    if (fact) this.#addList(fact, text, regions);
    this.#readAbsence(text, regions);
  }

  /** "Nog geen plan" below the heading "Ondersteuningsplan": every field of the plan was looked at and is not there. */
  #readAbsence(text: string, regions: readonly Element[]): void {
    const [area] = areasIn(text);
    const [region] = regions;
    if (!area || !region || !documentAreas.has(area) || !namesThing(text)) return;
    const line = firstLine(region);
    const thing = absentThing(line);
    if (
      thing === undefined ||
      !areasIn(thing).includes(area) ||
      region.querySelector(`dl,${tableSelector},input,select,textarea`)
    )
      return;
    for (const fact of factNames) {
      if (areaOf(fact) !== area || vocabulary[fact].origin !== 'dossier' || vocabulary[fact].type === 'boolean')
        continue;
      this.#push(fact, text, line, { state: 'empty' }, region);
    }
  }

  #readTable(table: Element): void {
    const records = recordTable(table);
    if (!records) return;
    const headings = this.#context.headingsAbove(table);
    const phrase = headings.length > 0 ? headings[0] : this.#place.topics[0];
    const areas = areasIn(phrase ?? '');
    const isRead = () => this.#found.some(({ element }) => element === table);
    const list = isRead() ? undefined : listOfColumns(records, areas);
    if (list) this.#addList(list, visibleText(records.headers[0] as Element, 100).text, [table]);
    // Fields of a list's entries are read with the entries.
    if (isRead()) return;
    const row = currentRow(records, dayInNetherlands(this.#options.now));
    if (!row) return;
    for (const [header, cell] of row) {
      const label = visibleText(header, 100).text;
      // A column belongs to the table, so its label counts only in the area that the table stands in.
      const matches = matchLabel(label).filter(({ fact }) => areas.includes(areaOf(fact)));
      const [only] = matches;
      if (only && matches.length === 1 && !belongsToEntries(only.fact)) {
        this.#add(only.fact, label, { element: cell, isFirm: true }, false);
      }
    }
  }

  #add(fact: FactName, label: string, place: ValuePlace, isTitle: boolean): void {
    if (vocabulary[fact].type === 'list') {
      // Words of a list occur in texts and filters too; a list counts where the markup pairs it with the label.
      if (!isTitle && place.isFirm && place.text === undefined) this.#addList(fact, label, [place.element]);
      return;
    }
    const { element } = place;
    if (this.#options.isIgnored?.(element) || isSkipped(element) || !isShown(element)) return;
    const shown =
      place.text === undefined ? visibleText(element, LONGEST_VALUE * 4) : { text: place.text, isLoading: false };
    const { text } = shown;
    if (shown.isLoading || isLoading(element)) return;
    if (vocabulary[fact].type !== 'text' && text.length > LONGEST_VALUE) return;
    // A blank beside a label may be anything; a blank cell or field is an empty one.
    if (text === '' && !place.isFirm && element.childElementCount > 0) return;
    const reading = parseValue(fact, text);
    if (reading.state === 'unreadable' && !(place.isFirm && saysSomethingElse(fact, text))) return;
    this.#push(fact, label, text, reading, element);
  }

  #addList(fact: FactName, label: string, regions: readonly Element[]): void {
    const read = readList(
      fact,
      regions.filter((region) => !this.#options.isIgnored?.(region)),
      label,
    );
    if (!read || this.#options.isIgnored?.(read.element)) return;
    const evidence = this.#evidence(label, visibleText(read.element, 300).text);
    const { reading } = read;
    const observation: Observation =
      reading.state === 'empty'
        ? { fact, state: 'empty', evidence }
        : { fact, state: 'found', value: reading.items.slice(0, 500), evidence };
    this.#found.push({ observation, element: read.element, isPlainList: read.isPlain });
  }

  #push(fact: FactName, label: string, text: string, reading: FieldReading, element: Element): void {
    const evidence = this.#evidence(label, text);
    const observation: Observation =
      reading.state === 'found'
        ? { fact, state: 'found', value: reading.value, evidence }
        : reading.state === 'empty'
          ? { fact, state: 'empty', evidence }
          : { fact, state: 'unreadable', reason: 'does-not-parse', evidence };
    this.#found.push({ observation, element });
  }

  #evidence(label: string, text: string): Evidence {
    const { title, path } = this.#place;
    return {
      label: clip(tidy(label).replace(/:$/, '')),
      text: clip(text),
      page: { title, path },
      seenAt: this.#options.now.toISOString(),
    };
  }
}

function belongsToEntries(fact: FactName): boolean {
  return vocabulary[fact].type === 'list' || vocabulary[fact].itemOf !== undefined;
}

/**
 * The field holds something that should have been a value of this kind: figures where a date is expected, a word where
 * yes or no is. A name or a title beside such a label is another thing with the same name.
 */
function saysSomethingElse(fact: FactName, text: string): boolean {
  return vocabulary[fact].type === 'date' ? /\d/.test(text) && text.length <= 60 : text.length <= 40;
}

function levelOf(title: Element): number {
  return Number(title.getAttribute('aria-level') ?? /^H([1-6])$/.exec(title.tagName)?.[1] ?? 2);
}

/** What stands below a title: what follows it, or the bar that it is in, up to the next title of the same weight. */
function regionsBelow(title: Element): Element[] {
  if (title.matches('caption,legend,summary')) {
    const block = title.parentElement;
    return title.tagName === 'CAPTION' && block
      ? [block]
      : block
        ? [...block.children].filter((child) => child !== title)
        : [];
  }
  let from = title;
  while (from.parentElement && isHeadingBar(from.parentElement, title)) from = from.parentElement;
  const regions: Element[] = [];
  for (let next = from.nextElementSibling; next; next = next.nextElementSibling) {
    const inner = next.matches(titles) ? next : next.querySelector(titles);
    if (inner && inner.tagName !== 'CAPTION' && levelOf(inner) <= levelOf(title)) break;
    regions.push(next);
  }
  return regions;
}

/** Where a page shows the entries of a list, a text about them (a conclusion) is not one more entry. */
function entriesBeforeText(found: readonly ReadObservation[]): readonly ReadObservation[] {
  const hasEntries = ({ observation, isPlainList }: ReadObservation) =>
    isPlainList === false &&
    observation.state === 'found' &&
    Array.isArray(observation.value) &&
    observation.value.length > 0;
  const listed = new Set(found.filter(hasEntries).map(({ observation }) => observation.fact));
  return found.filter(({ observation, isPlainList }) => !isPlainList || !listed.has(observation.fact));
}

/**
 * One observation per fact and label on a page. Equal readings are one; different ones under the same label disagree,
 * and then the label says nothing certain.
 */
function onePerPlace(found: readonly ReadObservation[]): ReadObservation[] {
  const groups = Map.groupBy(found, ({ observation }) => `${observation.fact}\n${observation.evidence.label}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const filled = group.filter(({ observation }) => observation.state === 'found');
    const [value] = filled;
    const said = new Set(
      filled.map(({ observation }) => JSON.stringify(observation.state === 'found' ? observation.value : '')),
    );
    if (!value || said.size <= 1) return [value ?? first];
    const { fact, evidence } = first.observation;
    return [
      { observation: { fact, state: 'unreadable', reason: 'places-disagree', evidence }, element: first.element },
    ];
  });
}
