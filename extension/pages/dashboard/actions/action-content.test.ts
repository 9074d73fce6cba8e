import { describe, expect, test } from 'vitest';
import { ActionContent, type ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { contentOf, differingFields, inOrder, neighbour } from './action-content.ts';
import { dueOf } from './due.ts';
import { newAction, patternFrom, problemsOf, valueOfPattern } from './form-content.ts';

function anAction(part: Partial<ImprovementAction> = {}): ImprovementAction {
  const person = { subject: 'lead-1', name: 'Mila' };
  return {
    id: '00000000-0000-4000-8000-000000000001',
    version: 1,
    pattern: { ruleSet: 'kader', requirement: 'eis-1' },
    title: 'Actie',
    description: '',
    owner: person,
    dueOn: '2026-12-01',
    state: 'open',
    createdAt: '2026-11-01T10:00:00.000Z',
    createdBy: person,
    updatedAt: '2026-11-01T10:00:00.000Z',
    isOverdue: false,
    measurements: [],
    ...part,
  };
}

test('what is sent back is what the contract takes, and nothing changed', () => {
  const assessment = '00000000-0000-4000-8000-000000000002';
  const content = contentOf(anAction({ assessment, pattern: { ruleSet: 'kader', theme: 'thema', team: 'noord' } }));
  expect(ActionContent.parse(content)).toEqual(content);
  expect(content).toMatchObject({ owner: 'lead-1', assessment, pattern: { theme: 'thema', team: 'noord' } });
  expect(contentOf(anAction())).not.toHaveProperty('assessment');
});

test.each([
  ['open', 'left', undefined],
  ['open', 'right', 'doing'],
  ['doing', 'left', 'open'],
  ['done', 'right', 'stopped'],
  ['stopped', 'right', undefined],
] as const)('%s to the %s is %s', (state, direction, expected) => expect(neighbour(state, direction)).toBe(expected));

test('running ones come first by day, closed ones last by when they were closed', () => {
  const actions = [
    anAction({ title: 'klaar', state: 'done', closedAt: '2026-10-01T10:00:00.000Z', dueOn: '2026-01-01' }),
    anAction({ title: 'later', dueOn: '2027-01-01' }),
    anAction({ title: 'gestopt', state: 'stopped', closedAt: '2026-11-01T10:00:00.000Z' }),
    anAction({ title: 'eerst', state: 'doing', dueOn: '2026-11-01' }),
  ];
  expect(inOrder(actions).map(({ title }) => title)).toEqual(['eerst', 'later', 'gestopt', 'klaar']);
});

test('the fields in which two versions differ', () => {
  const content = contentOf(anAction());
  expect(differingFields(content, content)).toEqual([]);
  expect(differingFields(content, { ...content, state: 'done', pattern: { ruleSet: 'kader' } })).toEqual([
    'state',
    'pattern',
  ]);
});

describe('reminders', () => {
  test.each([
    ['2026-11-21', { overdue: 1, soon: 0 }],
    ['2026-11-22', { overdue: 0, soon: 1 }],
    ['2026-11-29', { overdue: 0, soon: 1 }],
    ['2026-11-30', { overdue: 0, soon: 0 }],
  ])('due on %s, today 2026-11-22', (dueOn, expected) => {
    expect(dueOf([anAction({ dueOn })], 'lead-1', '2026-11-22')).toEqual(expected);
  });
  test('those of somebody else are not ours to remind of', () => {
    expect(dueOf([anAction({ dueOn: '2026-01-01' })], 'lead-2', '2026-11-22')).toEqual({ overdue: 0, soon: 0 });
  });
});

describe('the form', () => {
  test.each([
    [{ ruleSet: 'kader', team: 'noord' }],
    [{ ruleSet: 'kader', requirement: 'eis-1' }],
    [{ ruleSet: 'kader', theme: 'thema', team: 'noord' }],
  ])('a choice in the list says what the pattern says: %j', (pattern) => {
    expect(patternFrom(pattern, valueOfPattern(pattern))).toEqual(pattern);
  });
  test('choosing a theme leaves the requirement behind', () => {
    expect(patternFrom({ ruleSet: 'kader', requirement: 'eis-1' }, 'theme thema')).toEqual({
      ruleSet: 'kader',
      theme: 'thema',
    });
  });
  test('a new one is due in a quarter and can be saved once it has a title', () => {
    const action = newAction({ pattern: { ruleSet: 'kader' }, title: '', owner: 'lead-1', today: '2026-11-22' });
    expect(action).toMatchObject({ dueOn: '2027-02-22', state: 'open' });
    expect(problemsOf(action)).toEqual(['title']);
    expect(problemsOf({ ...action, title: 'Iets' })).toEqual([]);
    expect(problemsOf({ ...action, title: '  ', owner: '', dueOn: '', pattern: { ruleSet: '' } })).toEqual([
      'ruleSet',
      'title',
      'owner',
      'dueOn',
    ]);
  });
});
