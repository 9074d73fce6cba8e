import type { ListItem } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { bareYesOrNo, fieldsOf, lengthOf, mentionsPart } from './entry-parts.ts';
import { matchLabel } from './label-index.ts';
import { normalise } from './normalise.ts';
import type { PageView } from './page-view.ts';
import type { RecordTable, TableRow } from './record-table.ts';
import { isOfSeveralClients } from './several-clients.ts';
import { isEmptyMarker } from './values/empty.ts';
import { oneDay } from './values/one-day.ts';
import { clip, parseValue } from './values/parse-value.ts';
import { mondayOfWeek } from './values/week.ts';
import { showsPicture, visibleText } from './visible-text.ts';

interface Column {
  readonly header: Element;
  readonly title: string;
  /** What it shows of each entry; only facts that belong to the entries of the list. */
  readonly field: FactName | undefined;
}

/** What a cell says. It is read once, and then looked at for all that an entry is made of. */
interface CellReading {
  readonly cell: Element;
  readonly text: string;
  readonly isLoading: boolean;
  readonly isEmpty: boolean;
  readonly day: string | undefined;
}

/** By column; undefined where the row has no cell. */
type RowReading = readonly (CellReading | undefined)[];

const dateHeader = /^(?:datum\b.*|.*datum|d\.?d\.?|wanneer|op|date|dag|gehouden op)$/u;

/** Lists whose entries are an amount of support; what was delivered counts, not what was planned. */
const amountLists: ReadonlySet<FactName> = new Set(['attendance.deliveredHours', 'attendance.invoicedHours']);
const amountHeader =
  /^(?:geleverd|gerealiseerd|realisatie|gedeclareerd|gefactureerd)\b|^(?:geleverde |gerealiseerde |gedeclareerde )?(?:uren|aantal uren|tijd|duur)$/u;

/** Properties of an entry that are its own day. */
const ownDays: ReadonlySet<FactName> = new Set(['incident.date', 'consent.date', 'complaint.receivedDate']);

/** "2,5" under "Uren" is an amount of hours. */
function withUnit(text: string, around: string): string {
  return /^\d+(?:[.,:]\d+)?$/.test(text) && /\b(?:uur|uren|hours?)\b/iu.test(around) ? `${text} uur` : text;
}

function columnOf(header: Element, list: FactName, view: PageView): Column {
  const title = view.text(header, 100).text;
  const fields = fieldsOf(list);
  const fits = matchLabel(title).filter(({ fact }) => fields.includes(fact));
  return { header, title, field: fits.length === 1 ? fits[0]?.fact : undefined };
}

/** The day of an entry; of an entry about a week, its Monday. */
function dayOf(text: string, header: string, { dates }: PageView): string | undefined {
  return oneDay(text, dates) ?? mondayOfWeek(text, /^(?:week|weeknummer|wk)\b/iu.test(header));
}

function readRow(row: TableRow, columns: readonly Column[], length: number, view: PageView): RowReading {
  return columns.map(({ header, title }) => {
    const cell = row.get(header);
    if (!cell) return undefined;
    // The row is remembered as a whole.
    const { text, isLoading } = visibleText(cell, length);
    return { cell, text, isLoading, isEmpty: isEmptyMarker(text), day: dayOf(text, title, view) };
  });
}

/** Made anew only when something in the row changed; not of a row that cells reach into from others. */
function perRow<T>({ element }: TableRow, kind: string, key: string, view: PageView, make: () => T): T {
  return element && view.remember ? view.remember(element, kind, key, make) : make();
}

/** The column of the days: all that stands in it is one. Its place among the columns, or -1. */
function dateColumn(columns: readonly Column[], rows: readonly RowReading[]): number {
  const dated = columns.flatMap(({ field }, at) => {
    if (field) return [];
    let count = 0;
    for (const row of rows) {
      const cell = row[at];
      if (!cell || cell.isEmpty) continue;
      if (cell.day === undefined) return [];
      count += 1;
    }
    return count > 0 ? [at] : [];
  });
  const named = dated.find((at) => dateHeader.test(normalise(columns[at]?.title ?? '')));
  return named ?? dated[0] ?? columns.findIndex(({ field }) => field !== undefined && ownDays.has(field));
}

/** What a row says in words: a yes as the title of its column, a no and what is empty not at all. */
function textOfRow(row: RowReading, columns: readonly Column[], dated: number, view: PageView): string {
  const parts: string[] = [];
  for (const [at, cell] of row.entries()) {
    if (!cell || at === dated || cell.isEmpty) continue;
    const yesOrNo = bareYesOrNo(cell.text, view.dates);
    if (yesOrNo === undefined) parts.push(cell.text);
    else if (yesOrNo) parts.push(columns[at]?.title ?? '');
  }
  return parts.join(' · ');
}

function fieldsOfRow(row: RowReading, columns: readonly Column[], view: PageView): ListItem['fields'] {
  const fields: Record<string, ReturnType<typeof parseValue>> = {};
  for (const [at, { field }] of columns.entries()) {
    const cell = row[at];
    if (!field || !cell || (cell.text === '' && showsPicture(cell.cell))) continue;
    fields[field] = parseValue(field, cell.text, view.dates);
  }
  return Object.keys(fields).length > 0 ? (fields as ListItem['fields']) : undefined;
}

/** Entries of a record table; undefined while a part of it is loading, or when an amount can't be told from others. */
export function itemsOfTable(
  table: RecordTable,
  list: FactName,
  title: string,
  view: PageView,
): readonly ListItem[] | undefined {
  if (isOfSeveralClients(table, view)) return undefined;
  const columns = table.headers.map((header) => columnOf(header, list, view));
  const amounts = columns.flatMap((column, at) => (amountHeader.test(normalise(column.title)) ? [at] : []));
  const [amount = -1] = amounts;
  const isAmount = amountLists.has(list);
  if (isAmount && amounts.length !== 1) return undefined;
  const titles = columns.map((column) => column.title).join(' ');
  const length = lengthOf(list);
  const rowKey = `${length} ${titles}`;
  const rows = table.rows.map((row) => perRow(row, 'cells', rowKey, view, () => readRow(row, columns, length, view)));
  if (rows.some((row) => row.some((cell) => cell?.isLoading))) return undefined;
  const dated = dateColumn(columns, rows);
  const itemKey = `${list} ${title} ${dated} ${titles}`;
  return rows.map((row, at) =>
    perRow(table.rows[at] as TableRow, 'item', itemKey, view, (): ListItem => {
      const date = row[dated]?.day;
      const text = isAmount
        ? withUnit(row[amount]?.text ?? '', `${columns[amount]?.title} ${title}`)
        : textOfRow(row, columns, dated, view);
      const fields = fieldsOfRow(row, columns, view);
      return {
        text: clip(text),
        ...(date ? { date } : {}),
        ...mentionsPart(list, text, date),
        ...(fields ? { fields } : {}),
      };
    }),
  );
}
