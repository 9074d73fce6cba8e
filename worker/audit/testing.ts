import { env } from 'cloudflare:workers';

/** What somebody can do who has the database itself: without the triggers that keep the log as it is. */
export async function tamper(statements: readonly string[]): Promise<void> {
  const { results: triggers } = await env.DB.prepare(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit_%'",
  ).all<{ name: string; sql: string }>();
  await env.DB.batch([
    ...triggers.map(({ name }) => env.DB.prepare(`DROP TRIGGER ${name}`)),
    ...statements.map((sql) => env.DB.prepare(sql)),
    ...triggers.map(({ sql }) => env.DB.prepare(sql)),
  ]);
}
