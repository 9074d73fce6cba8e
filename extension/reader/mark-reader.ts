import type { FieldReading, ListItem } from '../../shared/domain/fact.ts';
import type { FactAreaId } from '../../shared/facts/areas.ts';
import { areaOf, type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { readAbsence } from './absent-document.ts';
import { columnLists } from './column-lists.ts';
import { parentOf } from './composed-tree.ts';
import type { ContextFinder } from './context.ts';
import { holdsControls } from './controls.ts';
import { dayOfTitle } from './entries-by-day.ts';
import { isHeading } from './heading-bar.ts';
import { areasIn, type LabelMatch, matchLabel, namesThing } from './label-index.ts';
import { findValue, type LabelledPlace, type ValuePlace } from './label-value.ts';
import { listOfColumns, listsNamed } from './list.ts';
import { readReportsByDay } from './list-by-day.ts';
import { ofText } from './memo.ts';
import type { Mark } from './page-scan.ts';
import type { PageStamps } from './page-stamps.ts';
import type { PageView } from './page-view.ts';
import type { Candidate, ReadObservation } from './read-observation.ts';
import { currentRow, recordTable } from './record-table.ts';
import { type RegionsBelow, regionsBelow } from './regions-below.ts';
import type { SearchForms } from './search-form.ts';
import { isOfSeveralClients } from './several-clients.ts';
import { SpotMemory } from './spot-memory.ts';
import { ValueReader } from './value-reader.ts';
import { belongsToEntries } from './value-signs.ts';
import { isShown } from './visible-text.ts';

/** What was read at one spot, without where and when the page was. */
export interface SpotReading {
  readonly fact: FactName;
  readonly label: string;
  readonly text: string;
  readonly reading: FieldReading | { readonly state: 'found'; readonly items: readonly ListItem[] };
  readonly element: Element;
  readonly isPlainList?: ReadObservation['isPlainList'];
}

/** A label that may stand for several facts, or for none. */
export interface UnclearLabel {
  readonly label: string;
  readonly matches: readonly LabelMatch[];
  readonly place: ValuePlace;
}

export interface MarkReading {
  readonly readings: readonly SpotReading[];
  readonly unclear?: UnclearLabel;
}

/** What holds for all spots of one reading. */
export interface ReadingContext {
  readonly context: ContextFinder;
  readonly search: SearchForms;
  readonly topics: readonly string[];
  readonly today: string;
  named(label: Element): Element | undefined;
  /** Tables whose entries were read with the title above them. */
  readonly readTables: Set<Element>;
  /** The turn of changes in which this reading began. */
  readonly turn: number;
}

/** A reading with what it was decided by, so that with the same decision it need not be made again. */
export interface DecidedReading extends MarkReading {
  /** What was decided from the surroundings. */
  readonly key?: string;
  readonly pair?: LabelledPlace | undefined;
}

/** What stands above a table, and what it is about. */
interface Headed {
  readonly phrase: string;
  readonly areas: readonly FactAreaId[];
}

const nothing: MarkReading = { readings: [] };

/** Areas that are one document or form: when it is not there, neither is anything that would stand in it. */
const documentAreas: ReadonlySet<FactAreaId> = new Set(['agreement', 'plan', 'risk', 'handover']);

/** Reads the facts at the spots of a page, and reads a spot again only when something it depends on changed. */
export class MarkReader {
  readonly #view: PageView;
  readonly #memory: SpotMemory;
  readonly #values: ValueReader;
  readonly #candidates = new WeakMap<UnclearLabel, Candidate | undefined>();
  /** Everything that the spot that was read last depends on stands in it, besides its surroundings. */
  #scope: Element | undefined;

  constructor(view: PageView, stamps: PageStamps) {
    this.#view = view;
    this.#memory = new SpotMemory(stamps);
    this.#values = new ValueReader(view);
  }

  read(mark: Mark, around: ReadingContext): MarkReading {
    if (mark.kind === 'named' || mark.kind === 'heading' || mark.kind === 'chosen') return nothing;
    const before = this.#memory.find(mark, around);
    if (before) return before;
    const element = mark.kind === 'label' ? parentOf(mark.node) : mark.node;
    // Not remembered: what is not shown can be shown without a change of the markup.
    if (!element?.isConnected || !isShown(element)) return nothing;
    this.#scope = undefined;
    const read = this.#readAnew(mark, element, around);
    if (this.#scope) this.#memory.keep(mark, read, this.#scope, around);
    return read;
  }

  /** What an unclear label may be about. Found out once: another reading of the label is another object. */
  candidate(unclear: UnclearLabel): Candidate | undefined {
    if (!this.#candidates.has(unclear)) this.#candidates.set(unclear, this.#values.candidate(unclear));
    return this.#candidates.get(unclear);
  }

  #readAnew(
    mark: Exclude<Mark, { kind: 'named' | 'heading' | 'chosen' }>,
    element: Element,
    around: ReadingContext,
  ): DecidedReading {
    switch (mark.kind) {
      case 'label':
        if (element.localName !== 'a') return this.#label(mark, around);
        this.#scope = element;
        return nothing;
      case 'control':
        return this.#control(mark.node, mark.label, mark.matches, around);
      case 'title':
        return this.#titled(element, around);
      case 'table':
        return this.#table(element, around);
    }
  }

  /** What was read at a spot whose own surroundings are as they were, whatever changed elsewhere. */
  #keptFor(node: Node): DecidedReading | undefined {
    const kept = this.#memory.keptFor(node);
    if (kept) this.#scope = kept.scope;
    return kept?.read;
  }

  #label(mark: Extract<Mark, { kind: 'label' }>, around: ReadingContext): DecidedReading {
    const parent = parentOf(mark.node);
    // A list below its heading is read with the heading.
    if (parent && isHeading(parent) && mark.matches.every(({ fact }) => vocabulary[fact].type === 'list')) {
      this.#scope = parent;
      return nothing;
    }
    const before = this.#keptFor(mark.node);
    // Named by id from anywhere on the page in the meantime.
    const kept = before?.pair && around.named(before.pair.label) ? undefined : before;
    const pair = kept && 'pair' in kept ? kept.pair : findValue(mark.node, around.named);
    this.#scope = pair?.scope;
    if (!pair?.place) return { ...nothing, pair };
    if (around.search.has(pair.label)) return { ...nothing, pair };
    const fact = around.context.settle(mark.matches, pair.label);
    const isOut = fact === undefined && around.context.isOutsideDossier(pair.label);
    const key = fact ?? `${isOut}`;
    if (kept && kept.key === key) return kept;
    const read = fact
      ? this.#values.fact(fact, mark.label, pair)
      : isOut
        ? nothing
        : { ...nothing, unclear: { label: mark.label, matches: mark.matches, place: pair.place } };
    return { ...read, pair, key };
  }

  #control(control: Element, label: string, matches: readonly LabelMatch[], around: ReadingContext): MarkReading {
    if (around.search.has(control)) return nothing;
    const fact = around.context.settle(matches, control);
    return fact ? this.#values.value(fact, label, { element: control, isFirm: true }) : nothing;
  }

  /** A list stands below the heading, caption or legend that names it. */
  #titled(title: Element, around: ReadingContext): DecidedReading {
    const { text, hasControls } = this.#view.text(title, 200);
    const { lists, area } = namedBy(text);
    const isDocument = area !== undefined && documentAreas.has(area);
    this.#scope = hasControls ? undefined : title;
    if (lists.length === 0 && !isDocument) return this.#dayTitled(title, text, around);
    this.#scope = undefined;
    const fact = around.context.settle(lists, title);
    const key = `${fact} ${text}`;
    const kept = this.#keptFor(title);
    const read = kept?.key === key ? kept : { ...this.#readTitled(title, text, fact, area), key };
    for (const { element } of read.readings) around.readTables.add(element);
    return read;
  }

  /** Reports stand below their day, on a screen that says what they are. */
  #dayTitled(title: Element, text: string, { context, topics }: ReadingContext): MarkReading {
    if (dayOfTitle(text, this.#view) === undefined) return nothing;
    this.#scope = undefined;
    const read = readReportsByDay(title, [...context.headingsAbove(title), ...topics], this.#view);
    return read ? { readings: [read] } : nothing;
  }

  #readTitled(title: Element, text: string, fact: FactName | undefined, area: FactAreaId | undefined): MarkReading {
    const below = regionsBelow(title);
    const lists = fact ? this.#values.list(fact, text, below.regions) : [];
    const absent = area && documentAreas.has(area) ? readAbsence(area, text, below.regions, this.#view) : [];
    this.#scope = this.#scopeOf(below);
    return { readings: [...lists, ...absent] };
  }

  #scopeOf({ regions, scope }: RegionsBelow): Element | undefined {
    return regions.some(holdsControls) ? undefined : scope;
  }

  #table(table: Element, around: ReadingContext): DecidedReading {
    this.#scope = table;
    if (around.search.has(table) || around.context.isOutsideDossier(table)) return nothing;
    this.#scope = undefined;
    const headings = around.context.headingsAbove(table);
    const phrase = (headings.length > 0 ? headings[0] : around.topics[0]) ?? '';
    const isNamed = areasIn(phrase).length > 0;
    const areas = around.context.areasOf(phrase);
    const isRead = around.readTables.has(table);
    const key = `${phrase}\n${isRead}`;
    const kept = this.#keptFor(table);
    if (kept?.key === key) return kept;
    const { readings, scope } = this.#readTable(table, { phrase, areas }, isRead || !isNamed, around);
    this.#scope = scope;
    return { readings, key };
  }

  #readTable(table: Element, { phrase, areas }: Headed, isRead: boolean, { today }: ReadingContext) {
    if (areas.length === 0) return { readings: [], scope: table };
    const scope = holdsControls(table) ? undefined : table;
    // Columns count only in the area that the table stands in.
    const records = recordTable(table, this.#view);
    if (!records || isOfSeveralClients(records, this.#view)) return { readings: [], scope };
    if (isRead) return { readings: columnLists(records, areas, this.#view), scope };
    const list = listOfColumns(records, areas, this.#view);
    const title = this.#view.text(records.headers[0] as Element, 100).text;
    const entries = list ? this.#values.list(list, title, [table], `${title} ${phrase}`) : [];
    // Fields of a list's entries are read with the entries.
    if (entries.some(({ element }) => element === table))
      return { readings: [...entries, ...columnLists(records, areas, this.#view)], scope };
    const row = currentRow(records, today, this.#view) ?? [];
    const readings = [...row].flatMap(([header, cell]) => {
      const label = this.#view.text(header, 100).text;
      // A column belongs to the table, so its label counts only in the area that the table stands in.
      const [only, ...others] = matchLabel(label).filter(({ fact }) => areas.includes(areaOf(fact)));
      if (!only || others.length > 0 || belongsToEntries(only.fact)) return [];
      return this.#values.value(only.fact, label, { element: cell, isFirm: true }).readings;
    });
    return { readings: [...entries, ...columnLists(records, areas, this.#view), ...readings], scope };
  }
}

const namedInVocabulary = ofText((text) => (namesThing(text) ? areasIn(text)[0] : undefined));

/** What a title announces: lists, or a document. */
function namedBy(text: string) {
  return { lists: listsNamed(text), area: namedInVocabulary(text) };
}
