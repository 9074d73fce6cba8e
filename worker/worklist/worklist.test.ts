import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, test } from 'vitest';
import { SwitchOffRequirement } from '../../shared/contract/switches.ts';
import { ListWorklist, PutWorklistReference } from '../../shared/contract/worklist.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';
import { aDossier, send, aSubmission as withoutKey } from '../testing/call.ts';

let care: TestOrganisation;
let worker: string;
let lead: string;

const run = (sql: string, ...values: unknown[]) =>
  env.DB.prepare(sql)
    .bind(...values)
    .run();
const switchTo = (on: 0 | 1) => run('UPDATE organisation_settings SET worklist_references = ?', on);
const addKey = (id: string, state: string) =>
  run(
    `INSERT INTO pseudonym_keys (organisation_id, id, state, fingerprint, created_at, created_by, changed_at)
     VALUES ('care-a', ?, ?, '0123456789abcdef', '2026-01-01T00:00:00.000Z', 'admin', '2026-01-01T00:00:00.000Z')`,
    id,
    state,
  );

beforeEach(async () => {
  care = await anOrganisation();
  [worker, lead] = await Promise.all([care.tokenOf('worker'), care.tokenOf('lead')]);
  await switchTo(1);
  await addKey('key-1', 'active');
  await addKey('key-0', 'revoked');
});

const aSubmission: typeof withoutKey = (changes) => withoutKey({ key: 'key-1', ...changes });
const ciphertext = 'QUJDREVGR0hJSktMTU5PUA==';
const aReference = (changes: object = {}) => ({
  team: 'north',
  dossier: aDossier(1),
  key: 'key-1',
  ciphertext,
  ...changes,
});
const put = (token: string, changes: object = {}) =>
  ask(token, PutWorklistReference, { body: aReference(changes) }).then(({ status }) => status);
const list = (query = {}, team = 'north') => must(lead, ListWorklist, { params: { team }, query });
const references = async () => (await env.DB.prepare('SELECT * FROM worklist_references').all()).results;
const dossiers = (entries: readonly { dossier: string }[]) =>
  entries.map(({ dossier }) => Number.parseInt(dossier, 16));

const outcomesOf = (...outcomes: ('met' | 'gap' | 'upcoming' | 'unseen' | 'needs-judgement')[]) =>
  ['plan-made', 'plan-signed', 'plan-evaluated'].flatMap((requirement, index) => {
    const outcome = outcomes[index];
    return outcome ? [{ requirement, outcome }] : [];
  });

describe('a reference', () => {
  test('is kept, replaced by a later one, and shown to the lead with the open points', async () => {
    await send(worker, [aSubmission()]);
    expect(await put(worker)).toBe(200);
    expect(await put(worker, { ciphertext: 'QUJDREVGR0hJSktMTU5PUE9Q' })).toBe(200);
    expect((await list()).items).toEqual([
      {
        dossier: aDossier(1),
        reference: { key: 'key-1', ciphertext: 'QUJDREVGR0hJSktMTU5PUE9Q' },
        assessedAt: '2026-06-01T10:00:00.000Z',
        open: [{ ruleSet: 'plan-rules', requirement: 'plan-signed', outcome: 'gap' }],
        unknown: 1,
      },
    ]);
  });

  test.each([
    ['under a revoked key', { key: 'key-0' }, 409],
    ['under an unknown key', { key: 'key-9' }, 409],
    ['of another team', { team: 'south' }, 403],
    ['of no team', { team: 'unknown' }, 404],
    ['that is no ciphertext', { ciphertext: 'Jan de Vries, geboren 1980' }, 400],
    ['that is too long', { ciphertext: 'A'.repeat(2050) }, 400],
    ['without a pseudonym', { dossier: '123456782' }, 400],
  ])('%s is refused', async (_name, changes, status) => {
    expect(await put(worker, changes)).toBe(status);
    expect(await references()).toEqual([]);
  });

  test('is taken under any name of a key while the organisation has named none', async () => {
    await run('DELETE FROM pseudonym_keys');
    expect(await put(worker, { key: 'key-0123456789abcdef' })).toBe(200);
    expect(await references()).toMatchObject([{ key_id: 'key-0123456789abcdef' }]);
  });

  test('cannot be taken by another team, until the dossier went there', async () => {
    await send(worker, [aSubmission()]);
    await put(worker);
    expect(await put(lead, { team: 'south' })).toBe(409);
    expect(await references()).toMatchObject([{ team_id: 'north' }]);
    await send(lead, [aSubmission({ team: 'south', assessedAt: '2026-06-02T10:00:00.000Z' })]);
    expect(await put(lead, { team: 'south' })).toBe(200);
    expect(await references()).toMatchObject([{ team_id: 'south' }]);
  });

  test('goes with the last result of its dossier', async () => {
    await send(worker, [aSubmission(), aSubmission({ dossier: aDossier(2) })]);
    await put(worker);
    await put(worker, { dossier: aDossier(2) });
    await run('DELETE FROM dossier_results WHERE dossier = ?', aDossier(1));
    expect(await references()).toMatchObject([{ dossier: aDossier(2) }]);
  });

  test('goes when it is switched off, here and not elsewhere, and then comes in no more', async () => {
    const other = await anOrganisation({ id: 'care-b' });
    await run("UPDATE organisation_settings SET worklist_references = 1 WHERE organisation_id = 'care-b'");
    await run(
      `INSERT INTO worklist_references VALUES ('care-b', ?, 'north', 'key-1', ?, '2026-06-01T10:00:00.000Z')`,
      aDossier(1),
      ciphertext,
    );
    await put(worker);
    await run("UPDATE organisation_settings SET worklist_references = 0 WHERE organisation_id = 'care-a'");
    expect(await references()).toMatchObject([{ organisation_id: other.id }]);
    expect(await put(worker)).toBe(409);
    // From a request that was under way when it was switched off.
    await run(
      `INSERT INTO worklist_references VALUES ('care-a', ?, 'north', 'key-1', ?, '2026-06-01T10:00:00.000Z')`,
      aDossier(1),
      ciphertext,
    );
    expect(await references()).toHaveLength(1);
    expect((await ask(lead, ListWorklist, { params: { team: 'north' } })).status).toBe(409);
  });
});

describe('the worklist', () => {
  test('has the dossiers with open points, most gaps first, and no other team', async () => {
    await send(worker, [
      aSubmission({ dossier: aDossier(1), outcomes: outcomesOf('gap', 'met') }),
      aSubmission({ dossier: aDossier(2), outcomes: outcomesOf('gap', 'gap', 'upcoming') }),
      aSubmission({ dossier: aDossier(3), outcomes: outcomesOf('met', 'unseen') }),
      aSubmission({ dossier: aDossier(4), outcomes: outcomesOf('gap', 'needs-judgement') }),
    ]);
    await send(lead, [aSubmission({ dossier: aDossier(5), team: 'south', outcomes: outcomesOf('gap') })]);
    const { items } = await list();
    expect(dossiers(items)).toEqual([2, 4, 1]);
    expect(items.map(({ reference }) => reference)).toEqual([undefined, undefined, undefined]);
  });

  test('is read page by page, each dossier once', async () => {
    await send(
      worker,
      Array.from({ length: 7 }, (_, index) =>
        aSubmission({ dossier: aDossier(index + 1), outcomes: outcomesOf('gap', index % 2 ? 'gap' : 'met') }),
      ),
    );
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 2, ...(cursor && { cursor }) });
      seen.push(...dossiers(page.items));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual([2, 4, 6, 1, 3, 5, 7]);
  });

  test('tells the week in which a point is due', async () => {
    await send(worker, [
      aSubmission({ outcomes: [{ requirement: 'plan-made', outcome: 'upcoming', dueWeek: '2026-W31' }] }),
    ]);
    expect((await list()).items[0]?.open).toEqual([
      { ruleSet: 'plan-rules', requirement: 'plan-made', outcome: 'upcoming', dueWeek: '2026-W31' },
    ]);
  });

  test('leaves out what is switched off, and what a filter leaves out', async () => {
    await send(worker, [
      aSubmission({ dossier: aDossier(1), outcomes: outcomesOf('gap') }),
      aSubmission({ dossier: aDossier(2), outcomes: outcomesOf('met', 'gap') }),
    ]);
    expect(dossiers((await list({ requirement: 'plan-signed' })).items)).toEqual([2]);
    expect(dossiers((await list({ ruleSet: 'other-rules' })).items)).toEqual([]);
    await must(await care.tokenOf('admin'), SwitchOffRequirement, {
      params: { ruleSet: 'plan-rules', requirement: 'plan-made' },
      body: { reason: 'wrong-outcome' },
    });
    expect(dossiers((await list()).items)).toEqual([2]);
  });

  test.each([
    ['worker', 'north', 403],
    ['admin', 'north', 403],
    ['auditor', 'north', 403],
    ['lead', 'east', 403],
    ['lead', 'unknown', 404],
  ])('is not for a %s of team %s', async (role, team, status) => {
    expect((await ask(await care.tokenOf(role), ListWorklist, { params: { team } })).status).toBe(status);
  });

  test('is written in the audit log each time that it is looked at', async () => {
    await list();
    expect(await readAudit()).toEqual([
      { organisation_id: 'care-a', actor: 'lead', action: 'worklist.view', object_id: 'north' },
    ]);
  });
});
