import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Condition } from '../../shared/checks/check.ts';
import type { Observation } from '../../shared/domain/fact.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import type { Decision } from '../messaging/decision.ts';
import { dossierStateItem, knownPseudonyms } from '../storage/dossier-state.ts';
import { ruleSetsItem } from '../storage/server-state.ts';
import { assess, assessmentView } from './assess.ts';
import { decide } from './decide.ts';
import { forgetOldDecisions, localKey, stateOf } from './dossier-state.ts';
import { pseudonymOf } from './pseudonym.ts';
import { aDossier, aRuleSet, configuration, configure, KEY, network } from './testing.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const both = (text: string) => ({ nl: text, en: text });
const requirement = (id: string, more: Partial<RuleSetContent['requirements'][number]> = {}) => ({
  id,
  theme: 'thema',
  source: { section: 'Deel', item: '1' },
  subject: 'client-dossier' as const,
  checkability: 'manual' as const,
  severity: 'high' as const,
  title: both(id),
  explanation: both('Waarom'),
  hint: both('Doe dit'),
  judge: { question: both('Is dit goed?'), redo: { period: 'P6M', origin: 'default' as const } },
  examples: [],
  ...more,
});
const notes = requirement('eis-note', {
  checkability: 'automatic',
  check: { kind: 'mentioned', concept: 'plan-discussed' },
  judge: undefined,
});
const transport = requirement('eis-transport', {
  appliesWhen: { fact: 'transport.provided', equals: true } as never,
});
const content = aRuleSet(
  requirement('eis-1'),
  requirement('eis-yes', { judge: { question: both('Ja?'), scale: 'yes-no' } }),
  notes,
);
const ledger = aDossier();
const note = (text: string, date = '2026-10-01') => ({
  text,
  date,
  mentions: [{ concept: 'plan-discussed' as const, context: 'affirmed' as const }],
});
const seen = (...items: ReturnType<typeof note>[]): Observation => ({
  fact: 'report.entries',
  state: 'found',
  value: items,
  evidence: { label: 'Rapportage', text: '', page: { title: 'R', path: '/r' }, seenAt: now.toISOString() },
});
const act = (decision: Decision, at = now) => decide(ledger.dossier, decision, at);
async function viewOf(observations: Observation[] = [], at = now) {
  const seenLedger = { ...ledger, observations };
  return assessmentView(seenLedger, await assess(seenLedger, at), at);
}
async function pointOf(id: string, observations: Observation[] = [], at = now) {
  const verdict = (await viewOf(observations, at)).verdicts.find((each) => each.requirement === id);
  if (!verdict) throw new Error(`No ${id}`);
  return verdict;
}
const inUse = (ruleSet: RuleSetContent) =>
  ruleSetsItem.set({
    etag: 'x',
    ruleSets: [{ revision: 1, publishedAt: now.toISOString(), contentHash: '0'.repeat(64), content: ruleSet }],
  });

beforeEach(async () => {
  fakeBrowser.reset();
  network({});
  await configure();
  await inUse(content);
});
afterEach(() => vi.unstubAllGlobals());

describe('a judgement', () => {
  test('is kept, counts from then on, and says until when', async () => {
    expect(await pointOf('eis-1')).toMatchObject({
      outcome: 'needs-judgement',
      judgement: { scale: 'levels', holdsUntil: '2027-05-22' },
    });
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'largely' });
    expect(await pointOf('eis-1')).toMatchObject({
      outcome: 'met',
      dueOn: '2027-05-22',
      judgement: { by: 'me' },
      judged: { state: 'answered', answer: 'largely' },
    });
  });
  test.each([
    ['2027-05-22', 'met', 'answered'],
    ['2027-05-23', 'needs-judgement', 'expired'],
  ] as const)('on %s is %s', async (day, outcome, state) => {
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    expect(await pointOf('eis-1', [], new Date(`${day}T10:00:00.000Z`))).toMatchObject({ outcome, judged: { state } });
  });
  test('is undone, and the panel is told what can be undone', async () => {
    expect((await viewOf()).decisions.undo).toBeUndefined();
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    expect((await viewOf()).decisions.undo).toMatchObject({ kind: 'judge', about: 'eis-1' });
    await act({ kind: 'undo' });
    expect((await pointOf('eis-1')).outcome).toBe('needs-judgement');
    expect((await viewOf()).decisions.undo).toBeUndefined();
  });
  test('of an earlier session is not what one key takes back', async () => {
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' }, new Date('2026-11-21T10:00:00.000Z'));
    expect((await viewOf()).decisions.undo).toBeUndefined();
  });
  test.each<[string, Decision]>([
    ['a level where a yes or no is asked', { kind: 'judge', requirement: 'eis-yes', answer: 'meets' }],
    ['a yes where a level is asked', { kind: 'judge', requirement: 'eis-1', answer: 'yes' }],
    ['a point without a question', { kind: 'judge', requirement: 'eis-note', answer: 'meets' }],
    ['a point that is not in the rules', { kind: 'judge', requirement: 'eis-9', answer: 'meets' }],
    ['a waiver of more than a year', waiver('2027-11-23')],
    ['a waiver until yesterday', waiver('2026-11-21')],
    ['an answer that is evidence', { kind: 'answer', fact: 'plan.clientInvolved', value: true }],
    ['an answer that is no choice', { kind: 'answer', fact: 'support.law', value: 'Jan' }],
  ])('%s is refused and nothing is kept', async (_, decision) => {
    await expect(act(decision)).rejects.toMatchObject({ code: 'conflict' });
    expect((await stateOf(ledger.dossier)).kept).toEqual([]);
  });
});

function waiver(until: string): Decision {
  return { kind: 'waive', requirement: 'eis-1', reason: 'client-declines', until, note: 'liever later' };
}

test.each(['2026-11-22', '2027-11-22'])(
  'a waiver until %s puts the point aside, with its note, until ended',
  async (until) => {
    await act(waiver(until));
    expect(await pointOf('eis-1')).toMatchObject({
      outcome: 'not-applicable',
      dueOn: until,
      waiver: { by: 'me', on: '2026-11-22', note: 'liever later' },
    });
    await act({ kind: 'end-waiver', requirement: 'eis-1' });
    expect(await pointOf('eis-1')).toMatchObject({ outcome: 'needs-judgement' });
  },
);

describe('a note', () => {
  const first = note('Plan doorgenomen met Noor.', '2026-10-02');
  const second = note('Plan besproken.');
  const texts = async () =>
    (await pointOf('eis-note', [seen(first, second)])).explanation.flatMap((part) =>
      part.kind === 'candidate' || part.kind === 'confirmed' ? [[part.kind, part.item]] : [],
    );
  const decision = (isAbout: boolean | null): Decision => ({
    kind: 'note',
    concept: 'plan-discussed',
    item: first.text,
    date: first.date,
    isAbout,
  });
  test('that is rejected is no candidate any more, the next one is', async () => {
    expect(await texts()).toHaveLength(2);
    await act(decision(false));
    expect(await texts()).toEqual([['candidate', second.text]]);
    await act({ kind: 'undo' });
    expect(await texts()).toHaveLength(2);
  });
  test('that is rejected is told of, and is a candidate again when it is brought back', async () => {
    const rejected = async () => (await viewOf([seen(first, second)])).decisions.rejectedNotes;
    expect(await rejected()).toBeUndefined();
    await act(decision(false));
    expect(await rejected()).toEqual([{ concept: 'plan-discussed', item: first.text, date: first.date }]);
    await act(decision(null));
    expect(await rejected()).toBeUndefined();
    expect(await texts()).toHaveLength(2);
  });
  test('that is confirmed is the evidence', async () => {
    await act(decision(true));
    expect(await texts()).toEqual([['confirmed', first.text]]);
    expect((await pointOf('eis-note', [seen(first, second)])).outcome).toBe('met');
  });
  test('with the same words on another day is another note', async () => {
    await act(decision(false));
    const other = await pointOf('eis-note', [seen({ ...first, date: '2026-10-03' })]);
    expect(other.explanation).toContainEqual(expect.objectContaining({ kind: 'candidate' }));
  });
  test('of which the page itself says that it is confirmed is still a candidate', async () => {
    const claimed = { ...first, mentions: first.mentions.map((each) => ({ ...each, isConfirmed: true })) };
    expect((await pointOf('eis-note', [seen(claimed)])).outcome).toBe('needs-judgement');
  });
  test('leaves nothing of its text in what is kept', async () => {
    await act(decision(true));
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/Noor|doorgenomen/);
  });
});

test('an answer is kept beyond the session, and tells whose it is', async () => {
  await inUse(aRuleSet(transport));
  await act({ kind: 'answer', fact: 'transport.provided', value: false });
  await fakeBrowser.storage.session.clear();
  const view = await viewOf();
  expect(view.decisions.known).toMatchObject([
    { reading: { fact: 'transport.provided', value: false, from: 'answer' }, by: 'me', on: '2026-11-22' },
  ]);
  await act({ kind: 'answer', fact: 'transport.provided', value: null });
  expect((await viewOf()).decisions.known).toEqual([]);
});

test('what a screen says in words that nobody knows is asked, and the answer counts before those words', async () => {
  const residential: Condition = { fact: 'support.setting', op: 'in', value: ['residential'] };
  await inUse(aRuleSet(requirement('eis-wonen', { appliesWhen: { all: [residential] } })));
  const onScreen: Observation = {
    fact: 'support.setting',
    state: 'found',
    value: [{ text: 'Wonen plus' }],
    evidence: { label: 'Zorgvorm', text: 'Wonen plus', page: { title: 'Z', path: '/z' }, seenAt: now.toISOString() },
  };
  const asked = await viewOf([onScreen]);
  expect(asked.verdicts[0]?.outcome).toBe('unseen');
  expect(asked.questions).toMatchObject([{ fact: 'support.setting', answers: 1 }]);
  for (const [value, outcome] of [
    ['residential', 'needs-judgement'],
    ['day-care', 'not-applicable'],
  ] as const) {
    expect(asked.questions[0]?.options.map((option) => option.value)).toContain(value);
    await act({ kind: 'answer', fact: 'support.setting', value });
    const { questions, verdicts, decisions } = await viewOf([onScreen]);
    expect([questions, verdicts[0]?.outcome]).toEqual([[], outcome]);
    // It can be changed where it is told.
    expect(decisions.known).toMatchObject([{ reading: { value: [{ text: value }], from: 'answer' }, by: 'me' }]);
  }
});

describe('what is kept', () => {
  test('stands under the pseudonym of the organisation and holds nothing that tells whose it is', async () => {
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    expect(await knownPseudonyms()).toEqual([await pseudonymOf(ledger.dossier, KEY)]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/100412|ecd\.example/);
  });
  test('before there was an organisation is taken along when there is one', async () => {
    await configure({});
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    const own = await pseudonymOf(ledger.dossier, await localKey());
    expect(await knownPseudonyms()).toEqual([own]);
    await configure(configuration);
    expect((await stateOf(ledger.dossier)).kept).toHaveLength(1);
    expect(await knownPseudonyms()).toEqual([await pseudonymOf(ledger.dossier, KEY)]);
  });
  test('is not mixed with another dossier, also not with the same number on another site', async () => {
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    expect((await stateOf({ ...ledger.dossier, id: '100413' })).kept).toEqual([]);
    expect((await stateOf({ ...ledger.dossier, site: 'https://ander.example' })).kept).toEqual([]);
  });
  test('loses nothing when much is decided at the same time', async () => {
    await Promise.all([
      act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' }),
      act({ kind: 'judge', requirement: 'eis-yes', answer: 'no' }),
      act({ kind: 'answer', fact: 'transport.provided', value: true }),
    ]);
    expect((await stateOf(ledger.dossier)).kept).toHaveLength(3);
  });
  test('goes when it is of no use any more; the rest stays', async () => {
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    await act({ kind: 'answer', fact: 'transport.provided', value: true });
    await forgetOldDecisions(new Date('2028-05-23T10:00:00.000Z'));
    expect((await stateOf(ledger.dossier)).kept.map(({ kind }) => kind)).toEqual(['answer']);
    await forgetOldDecisions(new Date('2029-05-22T10:00:00.000Z'));
    expect(await knownPseudonyms()).toEqual([]);
  });
  test('and is damaged costs no more than itself', async () => {
    await act({ kind: 'judge', requirement: 'eis-1', answer: 'meets' });
    const [pseudonym = ''] = await knownPseudonyms();
    const { kept } = await dossierStateItem(pseudonym).get();
    await fakeBrowser.storage.local.set({ [`dossier:${pseudonym}`]: { kept: [{ kind: 'waiver' }, ...kept], last: 7 } });
    expect((await pointOf('eis-1')).outcome).toBe('met');
  });
});
