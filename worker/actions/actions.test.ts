import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Cell } from '../../shared/contract/aggregates.ts';
import * as contract from '../../shared/contract/improvement-actions.ts';
import { addPeriod, dayInAmsterdam, subtractPeriod } from '../../shared/domain/date.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { openDatabase } from '../db/database.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { measureActions } from './measure-actions.ts';

let care: TestOrganisation;
let lead: string;
let admin: string;
const id = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const today = dayInAmsterdam(new Date());
const db = openDatabase(env.DB);

beforeEach(async () => {
  care = await anOrganisation();
  [lead, admin] = await Promise.all([care.tokenOf('lead'), care.tokenOf('admin')]);
});

const anAction = (changes: Partial<contract.ActionContent> = {}): contract.ActionContent => ({
  pattern: { ruleSet: 'plan-rules', requirement: 'plan-signed', team: 'north' },
  title: 'Plannen laten ondertekenen',
  description: 'Elke maandag een half uur.',
  owner: 'lead',
  dueOn: '2199-01-01',
  state: 'open',
  ...changes,
});
const put = (token: string, ifVersion: number, changes?: Partial<contract.ActionContent>, of = id) =>
  ask(token, contract.PutAction, { params: { id: of }, body: { ifVersion, action: anAction(changes) } });
const save = (token: string, ifVersion: number, changes?: Partial<contract.ActionContent>, of = id) =>
  must(token, contract.PutAction, { params: { id: of }, body: { ifVersion, action: anAction(changes) } });
const read = (token = lead, of = id) => must(token, contract.GetAction, { params: { id: of } });

/** Dossiers of a team with this outcome of plan-signed. */
const submitted = (team: string, outcome: Outcome, from: number, number: number) =>
  Array.from({ length: number }, (_, index) =>
    aSubmission({
      team,
      dossier: aDossier(from + index),
      outcomes: [{ requirement: 'plan-signed', outcome }],
      assessedAt: new Date().toISOString(),
    }),
  );
const gapsIn = ({ measurements }: contract.ImprovementAction): readonly (readonly [string, Cell | undefined])[] =>
  measurements.map(({ day, counts }) => [day, counts.gap]);
const backdate = (days: number) =>
  env.DB.prepare('UPDATE improvement_measurements SET day = ?')
    .bind(subtractPeriod(today, `P${days}D`))
    .run();

describe('an action', () => {
  test('is made, changed on the version that was seen, and remembers what changed', async () => {
    expect(await save(lead, 0)).toMatchObject({
      version: 1,
      owner: { subject: 'lead', name: 'De lead' },
      createdBy: { subject: 'lead' },
      isOverdue: false,
    });
    await save(admin, 1, { title: 'Anders', owner: 'admin' });
    const late = await put(lead, 1, { title: 'Te laat' });
    expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ currentVersion: 2 })]);
    expect((await read()).history).toMatchObject([
      { version: 1, by: { subject: 'lead' }, changes: [] },
      {
        version: 2,
        by: { subject: 'admin' },
        changes: [
          { field: 'title', before: 'Plannen laten ondertekenen', after: 'Anders' },
          { field: 'owner', before: 'lead', after: 'admin' },
        ],
      },
    ]);
    expect((await readAudit()).map(({ action, actor }) => [action, actor])).toEqual([
      ['action.create', 'lead'],
      ['action.change', 'admin'],
    ]);
  });

  test('leaves no text of a person in the audit log', async () => {
    await save(lead, 0);
    await save(lead, 1, { title: 'Kanarie een', description: 'Kanarie twee' });
    const { results } = await env.DB.prepare('SELECT details FROM audit_log').all();
    expect(JSON.stringify(results)).not.toMatch(/kanarie|ondertekenen|maandag/i);
  });

  test('sent again is the same, once', async () => {
    await save(lead, 0);
    expect((await save(lead, 0)).version).toBe(1);
    await save(lead, 1, { state: 'doing' });
    expect((await save(lead, 1, { state: 'doing' })).version).toBe(2);
    expect((await save(lead, 2, { state: 'doing' })).version).toBe(2);
    expect(await readAudit()).toHaveLength(2);
  });

  test('of several who make or change it at the same moment one is first', async () => {
    const made = await Promise.all(['een', 'twee', 'drie'].map((title) => put(lead, 0, { title })));
    expect(made.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const changed = await Promise.all(['vier', 'vijf', 'zes'].map((title) => put(lead, 1, { title })));
    expect(changed.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await read()).history).toHaveLength(2);
    expect(await readAudit()).toHaveLength(2);
  });

  test.each([
    ['of an unknown rule set', { pattern: { ruleSet: 'unknown' } }, 400],
    ['of an unknown requirement', { pattern: { ruleSet: 'plan-rules', requirement: 'unknown' } }, 400],
    ['of an unknown theme', { pattern: { ruleSet: 'plan-rules', theme: 'unknown' } }, 400],
    [
      'of a requirement and a theme',
      { pattern: { ruleSet: 'plan-rules', requirement: 'plan-made', theme: 'plan' } },
      400,
    ],
    ['of a team of others', { pattern: { ruleSet: 'plan-rules', team: 'east' } }, 403],
    ['of an unknown team', { pattern: { ruleSet: 'plan-rules', team: 'unknown' } }, 404],
    ['for a worker', { owner: 'worker' }, 400],
    ['for an auditor', { owner: 'auditor' }, 400],
    ['for nobody', { owner: 'unknown' }, 400],
    ['from an unknown assessment', { assessment: other }, 400],
    ['due on no day', { dueOn: '2026-02-30' }, 400],
  ] as const)('%s is refused', async (_name, changes, status) => {
    expect((await put(lead, 0, changes as Partial<contract.ActionContent>)).status).toBe(status);
    expect((await ask(lead, contract.GetAction, { params: { id } })).status).toBe(404);
  });

  test('for a lead of another team is refused, and for one who left', async () => {
    await env.DB.prepare(
      "INSERT INTO people (organisation_id, subject, name, role) VALUES ('care-a', 'lead-2', 'L', 'lead')",
    ).run();
    expect((await put(admin, 0, { owner: 'lead-2' })).status).toBe(400);
    expect((await put(admin, 0, { owner: 'lead-2', pattern: { ruleSet: 'plan-rules' } })).status).toBe(200);
    await env.DB.prepare("UPDATE people SET is_active = 0 WHERE subject = 'lead-2'").run();
    expect((await put(admin, 0, { owner: 'lead-2', pattern: { ruleSet: 'plan-rules' } }, other)).status).toBe(400);
    // What has such an owner can still be changed.
    const changed = { owner: 'lead-2', pattern: { ruleSet: 'plan-rules' }, title: 'Anders' };
    expect((await put(admin, 1, changed)).status).toBe(200);
  });

  test('of a team of others does not exist for a lead; of the organisation it does', async () => {
    await save(admin, 0, { owner: 'admin', pattern: { ruleSet: 'plan-rules', team: 'east' } });
    await save(admin, 0, { owner: 'admin', pattern: { ruleSet: 'plan-rules' } }, other);
    expect((await ask(lead, contract.GetAction, { params: { id } })).status).toBe(404);
    expect((await put(lead, 1)).status).toBe(404);
    expect((await put(lead, 0)).status).toBe(404);
    expect((await must(lead, contract.ListActions)).items.map((each) => each.id)).toEqual([other]);
    expect((await must(admin, contract.ListActions)).items).toHaveLength(2);
  });
});

describe('measuring', () => {
  test('at the beginning, today, and when it is closed', async () => {
    await send(lead, submitted('north', 'gap', 1, 3));
    expect(gapsIn(await save(lead, 0))).toEqual([[today, { count: 3 }]]);
    await backdate(3);
    await send(lead, submitted('north', 'met', 1, 2));
    const before = gapsIn((await read()).action);
    expect(before.map(([, gap]) => gap)).toEqual([{ count: 3 }, { count: 1 }]);
    const closed = await save(lead, 1, { state: 'done' });
    expect(closed).toMatchObject({ closedAt: expect.any(String), isOverdue: false });
    await send(lead, submitted('north', 'gap', 4, 5));
    expect(gapsIn((await read()).action)).toEqual(before);
  });

  test('goes on after it was opened again', async () => {
    await save(lead, 0, { state: 'done' });
    await send(lead, submitted('north', 'gap', 1, 2));
    const opened = await save(lead, 1, { state: 'doing' });
    expect(opened.closedAt).toBeUndefined();
    expect(gapsIn(opened)).toEqual([[today, { count: 2 }]]);
  });

  test('starts anew when it becomes about something else', async () => {
    await send(lead, submitted('north', 'gap', 1, 3));
    await save(lead, 0);
    await backdate(20);
    const changed = await save(lead, 1, {
      pattern: { ruleSet: 'plan-rules', requirement: 'plan-made', team: 'north' },
    });
    expect(gapsIn(changed)).toEqual([[today, { count: 0 }]]);
  });

  test('counts the requirements of a theme, and not those of another', async () => {
    await publish(care.id, {
      ...aRuleSet('two-themes'),
      themes: ['plan', 'safe'].map((theme) => ({ id: theme, title: { nl: theme, en: theme } })),
      requirements: aRuleSet('two-themes').requirements.map((each, index) => ({
        ...each,
        theme: index === 2 ? 'safe' : 'plan',
      })),
    });
    await send(lead, [
      aSubmission({
        ruleSet: 'two-themes',
        outcomes: ['plan-made', 'plan-signed', 'plan-evaluated'].map((requirement) => ({
          requirement,
          outcome: 'gap',
        })),
      }),
    ]);
    const about = (pattern: object) => ({ pattern: { ruleSet: 'two-themes', team: 'north', ...pattern } });
    expect(gapsIn(await save(lead, 0, about({ theme: 'plan' })))).toEqual([[today, { count: 2 }]]);
    expect(gapsIn(await save(lead, 1, about({ theme: 'safe' })))).toEqual([[today, { count: 1 }]]);
    expect(gapsIn(await save(lead, 2, about({})))).toEqual([[today, { count: 3 }]]);
    expect((await read()).action.measurements[0]?.dossiers).toEqual({ count: 1 });
  });

  test('by night is weekly, once, and of what runs only', async () => {
    await send(lead, submitted('north', 'gap', 1, 3));
    await save(lead, 0);
    await save(lead, 0, { state: 'stopped' }, other);
    const night = (period: 'P6D' | 'P7D' | 'P13D' | 'P30D') => measureActions(db, care.id, addPeriod(today, period));
    expect(await night('P6D')).toBe(0);
    expect(await night('P7D')).toBe(1);
    expect(await night('P7D')).toBe(0);
    expect(await night('P13D')).toBe(0);
    // After nights that were missed.
    expect(await night('P30D')).toBe(1);
    const { results } = await env.DB.prepare(
      'SELECT day FROM improvement_measurements WHERE action_id = ? ORDER BY day',
    )
      .bind(id)
      .all();
    expect(results.map(({ day }) => day)).toEqual([today, addPeriod(today, 'P7D'), addPeriod(today, 'P30D')]);
  });

  test('by night leaves other organisations alone', async () => {
    await anOrganisation({ id: 'care-b' });
    await save(lead, 0);
    expect(await measureActions(db, 'care-b', addPeriod(today, 'P30D'))).toBe(0);
  });
});

describe('what is measured beyond the own teams', () => {
  const about = (team?: string) => ({ owner: 'admin', pattern: { ruleSet: 'plan-rules', ...(team && { team }) } });

  test('is protected for an admin as any aggregate is', async () => {
    await send(lead, submitted('north', 'gap', 1, 3));
    const { measurements } = await save(admin, 0, {
      ...about('north'),
      pattern: { ruleSet: 'plan-rules', requirement: 'plan-signed', team: 'north' },
    });
    expect(measurements).toMatchObject([{ dossiers: { hidden: 'small' }, counts: { gap: { hidden: 'small' } } }]);
    expect(gapsIn((await read(lead)).action)).toEqual([[today, { count: 3 }]]);
  });

  test('is protected for a lead when other teams are in it, and stays so in what is stored', async () => {
    await env.DB.prepare(
      "INSERT INTO memberships (organisation_id, subject, team_id) VALUES ('care-a', 'worker', 'east')",
    ).run();
    await send(lead, submitted('north', 'gap', 1, 17));
    await send(await care.tokenOf('worker'), submitted('east', 'gap', 100, 4));
    await save(lead, 0, { owner: 'lead', pattern: { ruleSet: 'plan-rules', requirement: 'plan-signed' } });
    await backdate(3);
    const { measurements } = (await read(lead)).action;
    expect(measurements).toHaveLength(2);
    for (const { counts, dossiers } of measurements) {
      expect(counts.gap).toEqual({ count: 15, isInexact: true });
      expect(dossiers).toEqual({ count: 15, isInexact: true });
    }
    // Who loses the team loses the exact numbers of what was measured while it was an own one.
    await save(lead, 0, {}, other);
    expect((await read(lead, other)).action.measurements[0]?.counts.gap).toEqual({ count: 17 });
    await env.DB.prepare("DELETE FROM memberships WHERE subject = 'lead' AND team_id = 'north'").run();
    expect((await ask(lead, contract.GetAction, { params: { id: other } })).status).toBe(404);
  });
});

describe('the list', () => {
  const at = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

  test('has the soonest due first, page by page', async () => {
    for (const [index, dueOn] of ['2199-03-01', '2199-01-01', '2199-02-01', '2199-01-01'].entries()) {
      await save(lead, 0, { dueOn }, at(index + 1));
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await must(lead, contract.ListActions, { query: { limit: 3, ...(cursor && { cursor }) } });
      seen.push(...page.items.map((each) => each.id));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual([2, 4, 3, 1].map(at));
  });

  test('can be filtered', async () => {
    await save(lead, 0, {}, at(1));
    await save(lead, 0, { state: 'done', pattern: { ruleSet: 'plan-rules', theme: 'plan', team: 'south' } }, at(2));
    await save(lead, 0, { state: 'doing', dueOn: '2020-01-01', pattern: { ruleSet: 'plan-rules' } }, at(3));
    const filtered = async (query: Record<string, string>) =>
      (await must(lead, contract.ListActions, { query })).items.map((each) => Number(each.id.slice(-1))).sort();
    expect(await filtered({ team: 'north' })).toEqual([1]);
    expect(await filtered({ state: 'running' })).toEqual([1, 3]);
    expect(await filtered({ state: 'done' })).toEqual([2]);
    expect(await filtered({ requirement: 'plan-signed' })).toEqual([1]);
    expect(await filtered({ theme: 'plan' })).toEqual([2]);
    expect(await filtered({ ruleSet: 'other' })).toEqual([]);
    expect((await ask(lead, contract.ListActions, { query: { team: 'unknown' } })).status).toBe(404);
    const { items } = await must(lead, contract.ListActions, { query: { state: 'running' } });
    expect(items.map(({ isOverdue }) => isOverdue)).toEqual([true, false]);
  });

  test('refuses a cursor of its own making', async () => {
    expect((await ask(lead, contract.ListActions, { query: { cursor: 'abc' } })).status).toBe(400);
  });
});
