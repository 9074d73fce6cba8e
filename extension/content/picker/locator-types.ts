import type { Locator } from '../../../shared/profiles/locator.ts';

/** The kinds of locator by themselves; as types only, because the schemas may not run in a page. */
export type RoleLocator = Extract<Locator, { role: string }>;
export type TestIdLocator = Extract<Locator, { testId: string }>;
export type ColumnLocator = Extract<Locator, { column: string }>;
