import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { D1Database } from '@cloudflare/workers-types';
import { dayInAmsterdam } from '../shared/domain/date.ts';
import { builtInRuleSets } from '../shared/frameworks/index.ts';
import { demoOrganisation, type Statement, seedStatements } from '../test/seed/demo-organisation.ts';
import { expectedCounts, largeSeedStatements, type SeedOptions, seedTeams } from '../test/seed/large-organisation.ts';
import { officeStatements } from '../test/seed/office-rows.ts';
import { stateDir } from './services/folders.ts';
import { openLocalDatabase } from './services/local-database.ts';
import { organisationKey } from './services/stack.ts';

/**
 * Fills the local database of `npm start` with twelve teams, 4,000 invented dossiers, 18 months of history, and what an
 * admin and an auditor look at. Run again, it adds nothing. What it counted itself is written beside the database and compared with the counters.
 */
const folder = path.join(stateDir, 'demo');
const AT_ONCE = 20;

const { db, close } = await openLocalDatabase(folder);
try {
  const started = performance.now();
  await ensureOrganisation(db);
  const options = await optionsOf(db);
  await runAll(db, [...largeSeedStatements(options)]);
  if (!(await hasAuditLog(db))) {
    const { organisation, today } = options;
    await runAll(db, await officeStatements({ organisation, today, organisationKey: await organisationKey(folder) }));
  }
  const expected = expectedCounts(options);
  const file = path.join(folder, 'seed-counts.json');
  await mkdir(folder, { recursive: true });
  await writeFile(
    file,
    `${JSON.stringify({ ruleSet: options.content.id, today: options.today, counts: expected }, null, 2)}\n`,
  );
  const differences = await compare(db, options, expected);
  const { results } = await db.prepare('SELECT count(*) AS count FROM dossier_results').all<{ count: number }>();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${results[0]?.count} dossiers in ${seedTeams.length} teams, in ${seconds} s.
Wat er geteld is: ${path.relative(process.cwd(), file)}`);
  if (differences > 0) {
    console.log(`${differences} tellers wijken daarvan af: er staan ook andere dossierchecks in deze database.`);
  }
} finally {
  await close();
}

async function runAll(database: D1Database, statements: readonly Statement[]): Promise<void> {
  for (let first = 0; first < statements.length; first += AT_ONCE) {
    await database.batch(
      statements.slice(first, first + AT_ONCE).map(({ sql, parameters }) => database.prepare(sql).bind(...parameters)),
    );
  }
}

/** Something was done here already; what the seed has to tell would come after it. */
async function hasAuditLog(database: D1Database): Promise<boolean> {
  const query = 'SELECT 1 FROM audit_log WHERE organisation_id = ? LIMIT 1';
  return (await database.prepare(query).bind(demoOrganisation.id).first()) !== null;
}

/** As `npm start` makes it; the issuer follows when it starts. */
async function ensureOrganisation(database: D1Database): Promise<void> {
  const known = await database.prepare('SELECT 1 FROM organisations WHERE id = ?').bind(demoOrganisation.id).first();
  if (known) return;
  const statements = await seedStatements({ issuer: 'http://127.0.0.1', audience: 'https://api.dossierlens.example' });
  await database.batch(statements.map(({ sql, parameters }) => database.prepare(sql).bind(...parameters)));
}

async function optionsOf(database: D1Database): Promise<SeedOptions> {
  const [content] = builtInRuleSets.filter(({ id }) => id === 'wmo-midden-groningen');
  if (!content) throw new Error('The built-in rule set "wmo-midden-groningen" is gone.');
  const row = await database
    .prepare(
      `SELECT max(revision) AS revision FROM rule_set_revisions
       WHERE organisation_id = ? AND rule_set_id = ? AND state = 'published'`,
    )
    .bind(demoOrganisation.id, content.id)
    .first<{ revision: number }>();
  return {
    organisation: demoOrganisation.id,
    content,
    revision: row?.revision ?? 1,
    today: dayInAmsterdam(new Date()),
  };
}

async function compare(
  database: D1Database,
  { organisation, content }: SeedOptions,
  expected: Record<string, number>,
): Promise<number> {
  const { results } = await database
    .prepare(
      `SELECT team_id || ' ' || requirement || ' ' || outcome AS key, count FROM counters
       WHERE organisation_id = ? AND rule_set_id = ? AND count > 0`,
    )
    .bind(organisation, content.id)
    .all<{ key: string; count: number }>();
  const counted = new Map(results.map(({ key, count }) => [key, count]));
  const keys = new Set([...counted.keys(), ...Object.keys(expected)]);
  return [...keys].filter((key) => counted.get(key) !== expected[key]).length;
}
