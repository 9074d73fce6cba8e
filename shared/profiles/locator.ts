import { z } from 'zod';
import { Fact } from '../domain/fact.ts';
import { MAX_SELECTOR } from './selector.ts';

/** A text as it stands on screen; compared without case, diacritics and closing colon. */
export const ScreenText = z.string().trim().min(1).max(120);
/** Checked apart, by the browser when there is one. */
export const Selector = z.string().trim().min(1).max(MAX_SELECTOR);

/** Beside or below a label, as the generic reader pairs them; `within`: only below this heading. */
export const LabelLocator = z.strictObject({ label: ScreenText, within: ScreenText.optional() });
/** What assistive technology reads out: the role and the accessible name. */
export const RoleLocator = z.strictObject({
  role: z.enum([
    'textbox',
    'combobox',
    'listbox',
    'checkbox',
    'switch',
    'radiogroup',
    'spinbutton',
    'img',
    'status',
    'region',
    'group',
    'article',
    'table',
    'list',
    'cell',
    'heading',
  ]),
  name: ScreenText,
});
/** The value of `data-testid`, `data-test-id`, `data-test`, `data-cy` or `data-qa`. */
export const TestIdLocator = z.strictObject({ testId: z.string().trim().min(1).max(120) });
export const CssLocator = z.strictObject({ css: Selector });
/**
 * A cell below a column header. `table`: its heading or caption. `row`: the first, the one with the latest date, or the
 * one that holds now; without it every row counts, so there may be one.
 */
export const ColumnLocator = z.strictObject({
  column: ScreenText,
  table: ScreenText.optional(),
  row: z.enum(['first', 'latest', 'current']).optional(),
});

/** Where in an entry of a list one of its fields stands; `column` when the list is a table. */
export const ItemPlace = z.union([
  z.strictObject({ label: ScreenText }),
  z.strictObject({ testId: TestIdLocator.shape.testId }),
  z.strictObject({ css: Selector }),
  z.strictObject({ column: ScreenText }),
]);
export type ItemPlace = z.infer<typeof ItemPlace>;

/**
 * The entries of a list fact: below a heading, or in an element. Without `item` the entries are found as on any page;
 * `date` and `fields` say where in an entry its day and its properties stand.
 */
export const ListLocator = z.strictObject({
  list: z.union([z.strictObject({ heading: ScreenText }), z.strictObject({ css: Selector })]),
  item: Selector.optional(),
  date: ItemPlace.optional(),
  fields: z.partialRecord(Fact, ItemPlace).optional(),
});
export type ListLocator = z.infer<typeof ListLocator>;

export const Locator = z.union([LabelLocator, RoleLocator, TestIdLocator, CssLocator, ColumnLocator, ListLocator]);
export type Locator = z.infer<typeof Locator>;

/** The kinds of locator, by the field that tells them apart. */
export const locatorKinds = {
  label: LabelLocator,
  role: RoleLocator,
  testId: TestIdLocator,
  css: CssLocator,
  column: ColumnLocator,
  list: ListLocator,
} as const;
export type LocatorKind = keyof typeof locatorKinds;

/** The kind of a locator, also of one that is not right yet. */
export function locatorKind(locator: object): LocatorKind | undefined {
  return (Object.keys(locatorKinds) as LocatorKind[]).find((kind) => Object.hasOwn(locator, kind));
}
