import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OwnVocabulary } from '../../../shared/facts/own-vocabulary.ts';
import { organisationId } from './directory.ts';

/** What an organisation adds to the fact vocabulary; no row while it added nothing. */
export const ownVocabularies = sqliteTable('own_vocabularies', {
  organisationId: organisationId().primaryKey(),
  version: integer('version').notNull(),
  content: text('content', { mode: 'json' }).$type<OwnVocabulary>().notNull(),
  updatedAt: text('updated_at').notNull(),
  updatedBy: text('updated_by').notNull(),
});
