import { beforeEach, describe, expect, test } from 'vitest';
import { ErrorBody } from '../../shared/contract/error.ts';
import * as admin from '../../shared/contract/rule-set-admin.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import type { Change } from '../../shared/rules/tailoring.ts';
import { aRuleSet } from '../testing/a-rule-set.ts';
import { anOrganisation, publish } from '../testing/an-organisation.ts';
import { addSecondAdmin, ask, must, readAudit } from '../testing/ask.ts';
import { aTimedRequirement } from './testing.ts';

const edition = (...requirements: RuleSetContent['requirements']) => ({ ...aRuleSet('kader', []), requirements });
const old = edition(aTimedRequirement('one'), aTimedRequirement('two'));
const next = edition(aTimedRequirement('one', { severity: 'critical' }), aTimedRequirement('three'));
const params = { ruleSet: 'kader' };
const offOne: Change = { kind: 'off', requirement: 'one' };
const offTwo: Change = { kind: 'off', requirement: 'two' };
const tailoringOf = (...changes: Change[]) => ({ ruleSet: 'kader', changes });
const importOf = (content: unknown) => ({ from: 'import', content });

let organisation: string;
let first: string;
let second: string;

beforeEach(async () => {
  const care = await anOrganisation();
  organisation = care.id;
  await addSecondAdmin(care.id);
  [first, second] = [await care.tokenOf('admin'), await care.tokenOf('admin-2')];
  await must(first, admin.AdoptRuleSet, { body: importOf(old) });
  await must(first, admin.SaveDraft, { params, body: { ifVersion: 1, tailoring: tailoringOf(offTwo) } });
});

async function publishDraft(version: number): Promise<void> {
  const proposed = await must(first, admin.ProposeDraft, {
    params,
    body: { ifVersion: version, effectiveOn: '2199-01-01' },
  });
  const { revision, contentHash } = proposed;
  await must(second, admin.PublishRevision, { params: { ...params, revision }, body: { contentHash } });
}

const currentVersionIn = async (response: Response) => [
  response.status,
  ErrorBody.parse(await response.json()).currentVersion,
];

describe('a new edition', () => {
  test('is shown with what it means for the tailoring, and changes nothing by that', async () => {
    const audit = await readAudit();
    const preview = await must(first, admin.PreviewEdition, { params, body: importOf(next) });
    expect(preview).toMatchObject({
      tailoring: tailoringOf(),
      decisions: [{ change: offTwo, kind: 'requirement-gone' }],
      changes: {
        requirements: [
          { requirement: 'one', kind: 'changed', clauses: [{ path: 'severity', before: 'high', after: 'critical' }] },
          { requirement: 'three', kind: 'added' },
          { requirement: 'two', kind: 'removed' },
        ],
      },
    });
    expect(await readAudit()).toEqual(audit);
    expect((await must(first, admin.GetDraft, { params })).version).toBe(2);
  });

  test('is put under the draft with the tailoring as it was decided', async () => {
    const body = { source: importOf(next), ifVersion: 2, tailoring: tailoringOf(offOne) };
    const draft = await must(first, admin.TakeEdition, { params, body });
    expect(draft).toMatchObject({ revision: 1, version: 3, base: next, problems: [] });
    expect(draft.content.requirements.map(({ id }) => id)).toEqual(['three']);
    expect(await currentVersionIn(await ask(second, admin.TakeEdition, { params, body }))).toEqual([409, 3]);
  });

  test('begins a draft when there is none, on the tailoring of the revision in force', async () => {
    await publishDraft(2);
    const preview = await must(first, admin.PreviewEdition, { params, body: importOf(next) });
    expect(preview.decisions.map(({ change }) => change)).toEqual([offTwo]);
    const body = { source: importOf(next), ifVersion: 0, tailoring: preview.tailoring };
    expect(await must(first, admin.TakeEdition, { params, body })).toMatchObject({
      revision: 2,
      version: 1,
      base: next,
    });
    expect(await currentVersionIn(await ask(second, admin.TakeEdition, { params, body }))).toEqual([409, 1]);
    const { revisions } = await must(first, admin.GetRuleSetHistory, { params });
    expect(new Set(revisions.map((revision) => revision.edition)).size).toBe(2);
  });

  test('that lies below the draft already is told so', async () => {
    expect((await ask(first, admin.PreviewEdition, { params, body: importOf(old) })).status).toBe(409);
  });

  test('of another framework is refused', async () => {
    const other = importOf({ ...next, id: 'ander' });
    for (const [endpoint, body] of [
      [admin.PreviewEdition, other],
      [admin.TakeEdition, { source: other, ifVersion: 2, tailoring: tailoringOf() }],
    ] as const) {
      expect((await ask(first, endpoint, { params, body })).status).toBe(400);
    }
  });
});

test('a release with another text of a framework says that there is a new edition, also of a seeded one', async () => {
  const [framework] = builtInRuleSets;
  if (!framework) throw new Error('no framework');
  const find = async () => (await must(first, admin.ListRuleSets)).ruleSets.find(({ id }) => id === framework.id);
  await publish(organisation, { ...framework, requirements: framework.requirements.slice(1) });
  expect(await find()).toMatchObject({ hasNewEdition: true, framework: framework.id });
  const where = { ruleSet: framework.id };
  const source = { from: 'built-in', framework: framework.id };
  const { tailoring, decisions } = await must(first, admin.PreviewEdition, { params: where, body: source });
  expect(decisions).toEqual([]);
  await must(first, admin.TakeEdition, { params: where, body: { source, ifVersion: 0, tailoring } });
  expect(await find()).toMatchObject({ hasNewEdition: false });
  const query = { from: '1', to: 'built-in' };
  const { requirements } = await must(first, admin.CompareRevisions, { params: where, query });
  expect(requirements.map(({ requirement, kind }) => [requirement, kind])).toEqual([
    [framework.requirements[0]?.id, 'added'],
  ]);
});

describe('a draft beside what is published', () => {
  beforeEach(() => publishDraft(2));

  test('differs clause by clause', async () => {
    await must(first, admin.StartDraft, { params, body: {} });
    const severity: Change = { kind: 'severity', requirement: 'one', severity: 'low' };
    await must(first, admin.SaveDraft, { params, body: { ifVersion: 1, tailoring: tailoringOf(severity) } });
    const query = { from: '1', to: 'draft' };
    expect((await must(first, admin.CompareRevisions, { params, query })).requirements).toEqual([
      {
        requirement: 'one',
        kind: 'changed',
        title: { nl: 'one', en: 'one' },
        clauses: [{ path: 'severity', before: 'high', after: 'low' }],
      },
      { requirement: 'two', kind: 'added', title: { nl: 'two', en: 'two' }, clauses: [] },
    ]);
    expect((await ask(first, admin.CompareRevisions, { params, query: { from: '9', to: 'draft' } })).status).toBe(404);
    expect((await ask(first, admin.CompareRevisions, { params, query: { from: 'x', to: 'draft' } })).status).toBe(400);
  });

  test('shows what it does to the example dossiers', async () => {
    await must(first, admin.StartDraft, { params, body: {} });
    const longer: Change = { kind: 'term', requirement: 'one', path: 'check.term', period: 'P5M' };
    await must(first, admin.SaveDraft, { params, body: { ifVersion: 1, tailoring: tailoringOf(offTwo, longer) } });
    // Its revision is still to come into force, so today there is nothing to compare with.
    expect(await must(first, admin.GetDraftEffect, { params })).toMatchObject({ compared: { dossiers: 2 } });
    await publish(organisation, old, { revision: 9, effectiveOn: '2026-01-01' });
    expect(await must(first, admin.GetDraftEffect, { params })).toMatchObject({
      compared: { from: 9, dossiers: 4 },
      changes: [
        { requirement: 'one', before: 'gap', after: 'met', turnsRed: false },
        { requirement: 'two', before: 'met' },
        // The changed requirement is tried on the dossiers of the other as well.
        { requirement: 'one', before: 'gap', after: 'met', example: { requirement: 'two' } },
        { requirement: 'two', before: 'gap' },
      ],
    });
  });
});
