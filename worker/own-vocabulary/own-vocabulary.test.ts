import { beforeEach, expect, test } from 'vitest';
import { GetOwnVocabulary, PutOwnVocabulary } from '../../shared/contract/own-vocabulary.ts';
import type { OwnVocabulary } from '../../shared/facts/own-vocabulary.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { ask, must, readAudit } from '../testing/ask.ts';

let care: TestOrganisation;
let admin: string;

beforeEach(async () => {
  care = await anOrganisation();
  admin = await care.tokenOf('admin');
});

const vocabulary: OwnVocabulary = {
  labels: [{ label: 'Getekend cliënt', fact: 'plan.signedDate' }],
  facts: [{ fact: 'own.date-1', title: { nl: 'huisbezoek', en: 'home visit' }, labels: ['Huisbezoek op'] }],
};
const put = (ifVersion: number, content = vocabulary) =>
  ask(admin, PutOwnVocabulary, { body: { ifVersion, vocabulary: content } });

test('is empty at first, and for everybody of the organisation what an admin makes it', async () => {
  const worker = await care.tokenOf('worker');
  expect(await must(worker, GetOwnVocabulary)).toEqual({ version: 0, vocabulary: { labels: [], facts: [] } });
  expect(await (await put(0)).json()).toEqual({ version: 1, vocabulary });
  expect(await must(worker, GetOwnVocabulary)).toEqual({ version: 1, vocabulary });
  const other = await anOrganisation({ id: 'care-b' });
  expect(await must(await other.tokenOf('worker'), GetOwnVocabulary)).toMatchObject({ version: 0 });
});

test('a repeat is answered the same, another change on the same version with the version now', async () => {
  await put(0);
  expect((await put(0)).status).toBe(200);
  const late = await put(0, { labels: [], facts: [] });
  expect([late.status, await late.json()]).toMatchObject([409, { currentVersion: 1 }]);
  expect((await put(1, { labels: [], facts: [] })).status).toBe(200);
});

test('of two who write at once one is told', async () => {
  const answers = await Promise.all([put(0), put(0, { labels: [], facts: [] })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('the log tells how many there are, not the words', async () => {
  await put(0);
  const entry = (await readAudit()).find(({ action }) => action === 'vocabulary.change');
  expect(entry).toBeDefined();
  expect(JSON.stringify(entry)).not.toContain('Getekend');
});

test('what clashes is refused with the place', async () => {
  const [label] = vocabulary.labels;
  const refused = await put(0, { ...vocabulary, labels: [label, label] as OwnVocabulary['labels'] });
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { fields: [{ path: 'vocabulary.labels.1.label' }] },
  ]);
});
