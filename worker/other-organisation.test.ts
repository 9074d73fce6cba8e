import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { GetOpenApi } from '../shared/contract/openapi.ts';
import type { ApiDocument } from '../test/fuzz/api-document.ts';
import { seeded } from '../test/fuzz/random.ts';
import { operationsOf, soundRequest } from '../test/fuzz/request-of.ts';
import { commonWords } from '../test/fuzz/words.ts';
import { aRuleSet } from './testing/a-rule-set.ts';
import { anOrganisation, publish } from './testing/an-organisation.ts';
import { aDossier, aSubmission, call, get, submit } from './testing/call.ts';
import { dumpAll } from './testing/dump.ts';
import { readCounters, readResults } from './testing/recount.ts';

const roles = ['worker', 'lead', 'admin', 'auditor'] as const;

/** Of every endpoint so many requests, in which chance chooses among the ids of the organisation that is not theirs. */
const TRIES = 3;

test.each(roles)(
  'on no route a %s of another organisation reads or changes anything',
  async (role) => {
    const own = await anOrganisation({ id: 'care-a', extraTeam: 'kanarie-team' });
    await publish('care-a', aRuleSet('kanarie-regels', ['kanarie-eis']));
    await submit(await own.tokenOf('worker'), aSubmission());
    const other = await anOrganisation({ id: 'care-b' });
    const token = await other.tokenOf(role);
    const before = ofCareA(await dumpAll());

    const document = (await (await get(GetOpenApi.path)).json()) as ApiDocument;
    const random = seeded(7);
    const words = [...commonWords, 'kanarie-team', 'kanarie-regels', 'kanarie-eis', 'kanarie', 'care-a', aDossier()];
    for (const operation of operationsOf(document)) {
      for (let time = 1; time <= TRIES; time += 1) {
        const { method, path, body } = soundRequest(document, operation, random, words);
        const response = await call(method, path, { token, ...(body !== undefined && { rawBody: body }) });
        expect([method, path, response.status < 500]).toEqual([method, path, true]);
        const text = await response.text();
        // What was sent comes back in an answer to who sent it; what the other organisation calls itself does not.
        expect([path, text]).toEqual([path, expect.not.stringMatching(/Zorg care-a|Team kanarie/)]);
      }
    }
    expect(ofCareA(await dumpAll())).toEqual(before);
  },
  120_000,
);

const ofCareA = (dump: Record<string, unknown[]>) =>
  Object.entries(dump).map(([name, rows]) => [
    name,
    (rows as Record<string, unknown>[]).filter((row) => (row.organisation_id ?? row.id) === 'care-a'),
  ]);

test('an organisation that is deleted takes all its rows along, and none of another', async () => {
  const [leaving, staying] = [await anOrganisation({ id: 'care-a' }), await anOrganisation({ id: 'care-b' })];
  for (const { tokenOf } of [leaving, staying]) await submit(await tokenOf('worker'), aSubmission());
  await env.DB.prepare("DELETE FROM organisations WHERE id = 'care-a'").run();
  expect(await readResults()).toEqual([expect.objectContaining({ organisation_id: 'care-b' })]);
  expect((await readCounters()).dossiers).toEqual([expect.objectContaining({ organisation_id: 'care-b', count: 1 })]);
});
