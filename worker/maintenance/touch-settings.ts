import { sql } from 'drizzle-orm';
import { runSql } from '../db/raw-statement.ts';
import type { Context } from '../http/context.ts';

/**
 * The last statement of an audited batch decides whether something was done. Where having looked is enough, this one
 * says yes: it finds the one row that every organisation has, and changes nothing in it.
 */
export const touchSettings = ({ db, actor }: Context) =>
  runSql(
    db,
    sql`UPDATE organisation_settings SET organisation_id = organisation_id
    WHERE organisation_id = ${actor.organisation.id}`,
  );
