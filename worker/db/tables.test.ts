import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { levels } from '../../shared/domain/answer.ts';
import { anOrganisation } from '../testing/an-organisation.ts';
import { aDossier } from '../testing/call.ts';

const run = (sql: string, ...values: unknown[]) =>
  env.DB.prepare(sql)
    .bind(...values)
    .run();
const rowsOf = async (sql: string) => (await env.DB.prepare(sql).all()).results;

beforeEach(async () => {
  await anOrganisation();
});

test('every organisation has settings from the beginning, which go with it', async () => {
  expect(await rowsOf('SELECT * FROM organisation_settings')).toMatchObject([
    {
      organisation_id: 'care-a',
      small_cell_minimum: 8,
      four_eyes: 1,
      worklist_references: 0,
      people_from: 'directory',
    },
  ]);
  await run('DELETE FROM organisations');
  expect(await rowsOf('SELECT * FROM organisation_settings')).toEqual([]);
});

test.each([4, 11])('a small cell of %d is refused', async (minimum) => {
  await expect(run('UPDATE organisation_settings SET small_cell_minimum = ?', minimum)).rejects.toThrow('CHECK');
});

describe('the audit log', () => {
  const hash = (digit: string) => digit.repeat(64);
  const append = (seq: number, previous: string, own: string) =>
    run(
      `INSERT INTO audit_log (organisation_id, seq, at, actor, role, action, object_kind, object_id, outcome,
         request_id, previous_hash, hash)
       VALUES ('care-a', ?, '2026-06-01T10:00:00.000Z', 'admin', 'admin', 'person.change', 'person', 'worker', 'done',
         'request', ?, ?)`,
      seq,
      previous,
      own,
    );

  test('takes a row only on the last one', async () => {
    await append(1, hash('0'), hash('a'));
    await append(2, hash('a'), hash('b'));
    await expect(append(2, hash('a'), hash('c'))).rejects.toThrow('another row came first');
    await expect(append(4, hash('b'), hash('c'))).rejects.toThrow('another row came first');
    await expect(append(3, hash('a'), hash('c'))).rejects.toThrow('another row came first');
    expect(await rowsOf('SELECT seq, hash FROM audit_heads')).toEqual([{ seq: 2, hash: hash('b') }]);
  });

  test.each(["UPDATE audit_log SET actor = 'worker'", 'DELETE FROM audit_log', 'DELETE FROM audit_heads'])(
    'cannot be changed or shortened: %s',
    async (sql) => {
      await append(1, hash('0'), hash('a'));
      await expect(run(sql)).rejects.toThrow('audit log cannot be');
    },
  );

  test('goes with its organisation', async () => {
    await append(1, hash('0'), hash('a'));
    await run('DELETE FROM organisations');
    expect(await rowsOf('SELECT * FROM audit_log')).toEqual([]);
    expect(await rowsOf('SELECT * FROM audit_heads')).toEqual([]);
  });
});

describe('what is fixed stays so', () => {
  test('the tailoring of a published revision, and an edition', async () => {
    await expect(run(`UPDATE rule_set_revisions SET tailoring = '{}'`)).rejects.toThrow('cannot be changed');
    await run(
      `INSERT INTO rule_set_editions (organisation_id, rule_set_id, content_hash, content, source, added_at, added_by)
       VALUES ('care-a', 'plan-rules', 'hash', '{}', 'import', '', 'admin')`,
    );
    await expect(run(`UPDATE rule_set_editions SET content = '[]'`)).rejects.toThrow('cannot be changed');
    await expect(run('DELETE FROM rule_set_editions')).rejects.toThrow('cannot be deleted');
    await run('DELETE FROM organisations');
    expect(await rowsOf('SELECT * FROM rule_set_editions')).toEqual([]);
  });

  test('a rule set has one draft', async () => {
    const draft = (revision: number) =>
      run(
        `INSERT INTO rule_set_revisions (organisation_id, rule_set_id, revision, state, content, content_hash)
         VALUES ('care-a', 'plan-rules', ?, 'draft', '{"requirements":[]}', 'hash')`,
        revision,
      );
    await draft(2);
    await expect(draft(3)).rejects.toThrow('UNIQUE');
  });

  test('an organisation has one active key', async () => {
    const key = (id: string, state: string) =>
      run(`INSERT INTO pseudonym_keys VALUES ('care-a', ?, ?, '0123456789abcdef', '', 'admin', '')`, id, state);
    await key('one', 'previous');
    await key('two', 'active');
    await expect(key('three', 'active')).rejects.toThrow('UNIQUE');
  });
});

describe('counters of answers and due weeks', () => {
  const weeks = ['2026-W30', '2026-W31', '2027-W01'];
  const packed = (values: readonly string[]) =>
    fc.dictionary(fc.constantFrom('plan-made', 'plan-signed', 'plan-evaluated'), fc.constantFrom(...values), {
      noNullPrototype: true,
    });
  const step = fc.record({
    dossier: fc.integer({ min: 1, max: 4 }),
    team: fc.constantFrom('north', 'south'),
    answers: packed(levels),
    dueWeeks: packed(weeks),
    isRemoved: fc.boolean(),
  });

  const counted = () =>
    Promise.all([
      rowsOf(
        'SELECT team_id, requirement, answer AS value, count FROM answer_counters WHERE count <> 0 ORDER BY 1, 2, 3',
      ),
      rowsOf('SELECT team_id, requirement, week AS value, count FROM due_counters WHERE count <> 0 ORDER BY 1, 2, 3'),
    ]);
  const recounted = () =>
    Promise.all(
      ['answers', 'due_weeks'].map((column) =>
        rowsOf(
          `SELECT team_id, item.key AS requirement, item.value AS value, count(*) AS count
           FROM dossier_results, json_each(${column}) AS item GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
        ),
      ),
    );

  test('equal a recount after any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const { dossier, team, answers, dueWeeks, isRemoved } of steps) {
          if (isRemoved) await run('DELETE FROM dossier_results WHERE dossier = ?', aDossier(dossier));
          else {
            await run(
              `INSERT INTO dossier_results (organisation_id, dossier, rule_set_id, revision, team_id, outcomes, answers,
                 due_weeks, assessed_at, submission_id, received_at)
               VALUES ('care-a', ?1, 'plan-rules', 1, ?2, '{}', ?3, ?4, '', '', '')
               ON CONFLICT DO UPDATE SET team_id = ?2, answers = ?3, due_weeks = ?4`,
              aDossier(dossier),
              team,
              JSON.stringify(answers),
              JSON.stringify(dueWeeks),
            );
          }
          expect(await counted()).toEqual(await recounted());
        }
      }),
      { numRuns: 15 },
    );
  });
});
