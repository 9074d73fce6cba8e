import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AssessmentContent } from '../../../../shared/contract/supervision-assessments.ts';
import type { Drafts } from '../../../storage/assessment-drafts.ts';
import {
  clashesIn,
  contentWith,
  decided,
  edited,
  keyOf,
  type Place,
  placeOf,
  readyIn,
  rebased,
  shownScore,
  storedIn,
  withoutSaved,
} from './drafts.ts';
import { anAssessment, aScore } from './testing.ts';

const own: Place = { kind: 'own', requirement: 'eis-1' };
const agreed: Place = { kind: 'agreed', requirement: 'eis-1' };
const plan: Place = { kind: 'content', field: 'plan' };
const meets = { score: 'meets', note: '' };
const largely = { score: 'largely', note: '' };

test.each([own, agreed, plan])('a place comes back from its key: %j', (place) => {
  expect(placeOf(keyOf(place))).toEqual(place);
});
test.each(['', 'x:y', 'content:scores', 'content:toString', 'own'])('%j is no place, or one of nothing', (key) => {
  expect(placeOf(key)).toEqual(key === 'own' ? { kind: 'own', requirement: '' } : undefined);
});

test('one person’s score is another place than a colleague’s and than what was agreed', () => {
  const assessment = anAssessment({
    scores: [aScore('eis-1', 'meets', 'ander'), aScore('eis-1', 'largely', 'ik'), aScore('eis-1', 'does-not')],
  });
  expect(storedIn(assessment, 'ik', own)).toEqual({ score: 'largely', note: '' });
  expect(storedIn(assessment, 'ik', agreed)).toEqual({ score: 'does-not', note: '' });
  expect(storedIn(anAssessment(), 'ik', own)).toBeNull();
});

describe('editing', () => {
  test('waits to be sent, on top of what stood there when it began', () => {
    const first = edited({}, 'own:eis-1', meets, null);
    const second = edited(first, 'own:eis-1', largely, meets);
    expect(second).toEqual({ 'own:eis-1': { value: largely, base: null } });
    expect(readyIn(second, anAssessment(), 'ik')).toEqual([[own, largely]]);
  });
  test('back to what stands there leaves nothing to save', () => {
    expect(edited(edited({}, 'content:plan', 'iets', ''), 'content:plan', '', '')).toEqual({});
  });
  test('what is on screen is what was filled in', () => {
    const assessment = anAssessment({ scores: [aScore('eis-1', 'does-not', 'ik', 'Oud')] });
    expect(shownScore({}, assessment, 'ik', { kind: 'own', requirement: 'eis-1' })).toEqual({
      score: 'does-not',
      note: 'Oud',
    });
    const drafts = edited({}, 'own:eis-1', meets, storedIn(assessment, 'ik', own));
    expect(shownScore(drafts, assessment, 'ik', { kind: 'own', requirement: 'eis-1' })).toEqual(meets);
    expect(shownScore({}, assessment, 'ik', { kind: 'own', requirement: 'eis-2' }).score).toBe('not-yet');
  });
  test('an empty title waits: there is nothing to send yet', () => {
    const drafts = edited({}, 'content:title', ' ', 'Zelfevaluatie');
    expect(readyIn(drafts, anAssessment(), 'ik')).toEqual([]);
    expect(withoutSaved(drafts, anAssessment(), 'ik')).toEqual(drafts);
  });
});

describe('after saving', () => {
  const saved = anAssessment({ scores: [aScore('eis-1', 'meets', 'ik')] });

  test('what the server has is no longer kept', () => {
    expect(withoutSaved(edited({}, 'own:eis-1', meets, null), saved, 'ik')).toEqual({});
  });
  test('what was typed meanwhile goes on top of it, and is no conflict with oneself', () => {
    const typedOn = rebased(edited({}, 'own:eis-1', largely, null), ['own:eis-1'], saved, 'ik');
    expect(clashesIn(typedOn, saved, 'ik')).toEqual([]);
    expect(readyIn(typedOn, saved, 'ik')).toEqual([[own, largely]]);
  });
  test('what was not sent keeps what it was made on', () => {
    const drafts = edited({}, 'agreed:eis-1', largely, null);
    expect(rebased(drafts, ['own:eis-1'], saved, 'ik')).toEqual(drafts);
  });
  test.each([
    ['a place that is not known', { 'x:y': { value: 1, base: null } }],
    ['a value that cannot be', { 'own:eis-1': { value: { score: 'geweldig', note: '' }, base: null } }],
  ])('%s, kept by another version of this page, is dropped', (_, drafts) => {
    expect(withoutSaved(drafts, anAssessment(), 'ik')).toEqual({});
  });
});

describe('a colleague changed the same', () => {
  const drafts: Drafts = edited({}, 'agreed:eis-1', meets, null);
  const theirs = anAssessment({ scores: [aScore('eis-1', 'does-not')] });
  const [clash] = clashesIn(drafts, theirs, 'ik');

  test('nothing is sent, both are shown', () => {
    expect(readyIn(drafts, theirs, 'ik')).toEqual([]);
    expect(clash).toMatchObject({ mine: meets, theirs: { score: 'does-not', note: '' } });
  });
  test('mine goes on top of theirs', () => {
    if (!clash) throw new Error('no clash');
    const mine = decided(drafts, clash, 'mine');
    expect(readyIn(mine, theirs, 'ik')).toEqual([[agreed, meets]]);
    expect(clashesIn(mine, theirs, 'ik')).toEqual([]);
  });
  test('theirs leaves nothing to save', () => {
    if (!clash) throw new Error('no clash');
    expect(decided(drafts, clash, 'theirs')).toEqual({});
  });
  test('to the same as mine: there is nothing to choose', () => {
    expect(clashesIn(drafts, anAssessment({ scores: [aScore('eis-1', 'meets')] }), 'ik')).toEqual([]);
  });
  test('in another place: mine goes on', () => {
    expect(readyIn(edited({}, 'content:plan', 'mijn', ''), anAssessment({ title: 'Anders' }), 'ik')).toHaveLength(1);
  });
});

test('whatever happens, a draft is saved, can be sent, or is shown as a clash: never lost', () => {
  const score = fc.record({ score: fc.constantFrom('meets', 'largely', 'does-not'), note: fc.constantFrom('', 'a') });
  const entry = fc.record({ value: score, base: fc.option(score, { nil: null }) });
  fc.assert(
    fc.property(entry, fc.option(score, { nil: undefined }), (draft, stored) => {
      const drafts = { 'agreed:eis-1': draft };
      const assessment = anAssessment({
        scores: stored ? [aScore('eis-1', stored.score as 'meets', undefined, stored.note)] : [],
      });
      const isKept = Object.keys(withoutSaved(drafts, assessment, 'ik')).length === 1;
      const ways = readyIn(drafts, assessment, 'ik').length + clashesIn(drafts, assessment, 'ik').length;
      expect(ways).toBe(isKept ? 1 : 0);
      if (!isKept) expect(stored).toEqual(draft.value);
    }),
  );
});

test('the content goes out with what was filled in, and as the contract takes it', () => {
  const deviation = { band: 'good', grounds: ['trust'], explanation: 'Omdat.', on: '2026-11-22' };
  const content = contentWith(
    { 'content:plan': { value: 'Plan', base: '' }, 'content:deviation': { value: deviation, base: null } },
    anAssessment({ retestOf: '00000000-0000-4000-8000-000000000002' }),
  );
  expect(AssessmentContent.parse(content)).toEqual(content);
  expect(content).toMatchObject({ plan: 'Plan', deviation, title: 'Zelfevaluatie' });
});

test('taking a deviation back leaves it out', () => {
  const deviation = { band: 'good' as const, grounds: ['trust' as const], explanation: 'Omdat.', on: '2026-11-22' };
  const drafts = { 'content:deviation': { value: null, base: deviation } };
  expect(contentWith(drafts, anAssessment({ deviation }))).not.toHaveProperty('deviation');
  expect(contentWith({}, anAssessment({ deviation }))).toMatchObject({ deviation });
});
