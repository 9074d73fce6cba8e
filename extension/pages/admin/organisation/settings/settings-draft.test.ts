import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../../shared/contract/settings.ts';
import { type Draft, draftOf, problemsOf, settingsFrom } from './settings-draft.ts';

const settings: Settings = {
  name: 'Zorg Voorbeeld',
  context: { 'support.financing': 'zin' },
  smallCellMinimum: 8,
  fourEyes: true,
  worklistReferences: false,
  retainResultsMonths: 18,
  retainHistoryMonths: 36,
  peopleFrom: 'directory',
};
const mapped: Settings = {
  ...settings,
  peopleFrom: 'claims',
  claimMapping: {
    role: { claim: 'realm_access.roles', values: { beheer: 'admin', team: 'worker' } },
    teams: { claim: 'groups', values: { 'G Noord': 'wmo-noord' } },
  },
};
const changed = (part: Partial<Draft>, from = settings): Draft => ({ ...draftOf(from), ...part });
const admins = [{ id: 0, value: 'beheer', means: 'admin' as const }];

test.each([settings, mapped])('settings come out of the form as they went in', (each) => {
  expect(settingsFrom(draftOf(each))).toEqual(each);
  expect(problemsOf(draftOf(each))).toEqual([]);
});

describe('what cannot be saved', () => {
  test.each<[string, Partial<Draft>, readonly string[]]>([
    ['a name of blanks', { name: '  ' }, ['name']],
    ['a smallest number of 4', { smallCellMinimum: 4 }, ['smallCellMinimum']],
    ['a smallest number of 5', { smallCellMinimum: 5 }, []],
    ['a smallest number of 10', { smallCellMinimum: '10' }, []],
    ['a smallest number of 11', { smallCellMinimum: 11 }, ['smallCellMinimum']],
    ['an empty number', { retainResultsMonths: '' }, ['retainResultsMonths']],
    ['a half month', { retainHistoryMonths: 6.5 }, ['retainHistoryMonths']],
    ['less history than half a year', { retainHistoryMonths: 5 }, ['retainHistoryMonths']],
    ['claims without a mapping', { peopleFrom: 'claims' }, ['claimMapping']],
    ['claims without a field', { peopleFrom: 'claims', roleRules: admins }, ['claimMapping']],
    [
      'claims with a field that is none',
      { peopleFrom: 'claims', roleClaim: 'a b', roleRules: admins },
      ['claimMapping'],
    ],
    ['claims with a mapping', { peopleFrom: 'claims', roleClaim: 'groups', roleRules: admins }, []],
    [
      'claims by which nobody is an admin',
      { peopleFrom: 'claims', roleClaim: 'groups', roleRules: [{ id: 0, value: 'x', means: 'worker' }] },
      ['noAdmin'],
    ],
    [
      'a rule without a value, beside one with',
      { peopleFrom: 'claims', roleClaim: 'groups', roleRules: [...admins, { id: 1, value: ' ', means: 'lead' }] },
      [],
    ],
  ])('%s', (_, part, problems) => {
    expect(problemsOf(changed(part))).toEqual(problems);
  });
});

test('a mapping is kept while people come from the directory', () => {
  expect(settingsFrom(changed({ peopleFrom: 'directory' }, mapped))?.claimMapping).toEqual(mapped.claimMapping);
});
