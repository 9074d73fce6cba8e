import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../db/schema.ts';

export interface OwnTable {
  readonly name: string;
  /** The column that says of which organisation a row is. */
  readonly owner: string;
  /** Triggers fill it from other tables, so a restore compares it and does not write it. */
  readonly isDerived: boolean;
  /** Rows may be hundreds of kilobytes: few of them are read at once. */
  readonly isLarge: boolean;
}

const derived = new Set([
  'answer_counters',
  'audit_heads',
  'counters',
  'dossier_counts',
  'due_counters',
  'revision_requirements',
]);
const large = new Set(['rule_set_editions', 'rule_set_revisions', 'site_profile_revisions']);

const configs = Object.values(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableConfig(table as SQLiteTable));

/** Every table with data of organisations, each after those that it refers to. */
export const ownTables: readonly OwnTable[] = inOrderOfReference().map(({ name }) => ({
  name,
  owner: name === 'organisations' ? 'id' : 'organisation_id',
  isDerived: derived.has(name),
  isLarge: large.has(name),
}));

/** What remains of organisations that are gone is of nobody any more. */
function inOrderOfReference() {
  const left = configs.filter(({ name }) => name !== 'erased_organisations').sort((a, b) => (a.name < b.name ? -1 : 1));
  const placed: typeof left = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const at = left.findIndex(({ name, foreignKeys }) =>
      foreignKeys.every((key) => {
        const target = getTableConfig(key.reference().foreignTable).name;
        return target === name || !waiting.has(target);
      }),
    );
    if (at === -1) throw new Error(`tables refer to each other: ${[...waiting].join(', ')}`);
    placed.push(...left.splice(at, 1));
  }
  return placed;
}
