import { type FactName, vocabulary } from '../../../shared/facts/vocabulary.ts';
import type { ItemPlace, ListLocator } from '../../../shared/profiles/locator.ts';
import type { StabilityReason } from '../../messaging/picker-messages.ts';
import { childrenOf, closestOf, findAll, isWithin, parentOf } from '../../reader/composed-tree.ts';
import { matchLabel } from '../../reader/label-index.ts';
import { below, headingsWith, isOnScreen } from '../../reader/profile/headings.ts';
import { type RecordTable, recordTable } from '../../reader/record-table.ts';
import { tableSelector } from '../../reader/table.ts';
import { datesIn, parseDate } from '../../reader/values/dutch-date.ts';
import { visibleText } from '../../reader/visible-text.ts';
import type { MayBeOfClient } from './client-words.ts';
import { cssFor } from './css-locator.ts';
import { isGeneratedName } from './generated-name.ts';
import { textOf } from './spot.ts';

export interface ListProposal {
  readonly locator: ListLocator;
  readonly reasons: readonly StabilityReason[];
}

type Within = Pick<ListLocator, 'item' | 'date' | 'fields'>;

/** The column with a day in every row, and those that are about the entries of this list. */
function columnsFor(fact: FactName, { headers, rows }: RecordTable): Within {
  const textsBelow = (header: Element) =>
    rows.map((row) => row.get(header)).flatMap((cell) => (cell ? [textOf(cell)] : []));
  const nameOf = (header: Element) => visibleText(header, 120).text;
  const dated = headers.find((header) => {
    const texts = textsBelow(header);
    return nameOf(header) !== '' && texts.length > 0 && texts.every((text) => parseDate(text) !== undefined);
  });
  const fields = headers.flatMap((header) => {
    const field = matchLabel(nameOf(header)).find(({ fact: name }) => vocabulary[name].itemOf === fact)?.fact;
    return field && header !== dated ? [[field, { column: nameOf(header) }] as const] : [];
  });
  return {
    ...(dated ? { date: { column: nameOf(dated) } } : {}),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) as NonNullable<ListLocator['fields']> } : {}),
  };
}

const looksOf = (element: Element) => `${element.localName} ${[...element.classList].join(' ')}`;

/** The entry that was pointed at, when there are others like it beside it. */
function entryAround(target: Element): Element | undefined {
  for (let at: Element | null = target; at && !at.matches('body,main'); at = parentOf(at)) {
    const parent = parentOf(at);
    const looks = looksOf(at);
    const alike = parent ? childrenOf(parent).filter((each) => looksOf(each) === looks) : [];
    if (alike.length > 1 && textOf(at).length > 7 && alike.every((each) => datesIn(textOf(each)).dates.length > 0))
      return at;
  }
  return undefined;
}

/** A selector for the entries within their list. */
function itemSelector(entry: Element): string {
  const name = [...entry.classList].find((each) => /^[A-Za-z][\w-]+$/.test(each) && !isGeneratedName(each));
  return name ? `.${name}` : entry.localName;
}

/** Where the day stands in an entry that shows several. */
function dayInEntry(entry: Element, mayBeOfClient: MayBeOfClient): ItemPlace | undefined {
  if (datesIn(textOf(entry)).dates.length < 2) return undefined;
  const [first] = findAll(entry, '*', 200).filter(
    (element) => isOnScreen(element) && parseDate(textOf(element)) !== undefined,
  );
  if (!first) return undefined;
  const testId = first.getAttribute('data-testid');
  if (testId && !mayBeOfClient(testId) && !isGeneratedName(testId)) return { testId };
  const name = [...first.classList].find((each) => !isGeneratedName(each) && !mayBeOfClient(each));
  return { css: name ? `.${name}` : first.localName };
}

/** The list in which somebody points at an entry, and where in it the days stand. */
function listAround(
  fact: FactName,
  target: Element,
  mayBeOfClient: MayBeOfClient,
): { region: Element; within: Within } {
  const table = closestOf(target, tableSelector);
  const records = table && recordTable(table);
  if (table && records) return { region: table, within: columnsFor(fact, records) };
  const entry = entryAround(target);
  if (!entry) return { region: closestOf(target, 'ul,ol,table,section') ?? target, within: {} };
  const date = dayInEntry(entry, mayBeOfClient);
  return { region: parentOf(entry) ?? entry, within: { item: itemSelector(entry), ...(date ? { date } : {}) } };
}

/** Locators of a list fact: below its heading, and in its element. */
export function listLocators(
  root: Element,
  target: Element,
  fact: FactName,
  titles: readonly string[],
  mayBeOfClient: MayBeOfClient,
): readonly ListProposal[] {
  const { region, within } = listAround(fact, target, mayBeOfClient);
  const headed = titles
    .filter((heading) =>
      headingsWith(root, heading).some((each) => {
        const [first] = below(each).filter(isOnScreen);
        return first !== undefined && (isWithin(region, first) || isWithin(first, region));
      }),
    )
    .slice(0, 2)
    .map((heading): ListProposal => ({ locator: { list: { heading }, ...within }, reasons: ['list-heading'] }));
  const css = cssFor(root, region, mayBeOfClient);
  return [...headed, ...(css ? [{ locator: { list: { css: css.css }, ...within }, reasons: css.reasons }] : [])];
}
