import { expect, test } from 'vitest';
import { hasUnknownWords } from './unknown-words.ts';

test.each([
  ['support.setting', [{ text: 'Beschermd wonen' }], false],
  ['support.setting', [{ text: 'residential' }], false],
  ['support.setting', [{ text: 'Wonen plus' }], true],
  ['support.setting', [{ text: 'Beschermd wonen' }, { text: 'Wonen plus' }], true],
  ['support.setting', [{ text: '' }], true],
  ['support.setting', [], false],
  ['support.law', 'Jeugdwet', false],
  ['support.law', 'WSNP', true],
  ['support.law', '', true],
  ['transport.provided', false, false],
  ['transport.provided', 'soms', true],
  // Without choices there is nothing to know.
  ['support.municipality', 'Emmen', false],
  ['support.otherProviders', [{ text: 'De wijkzuster' }], false],
  ['support.otherProviders', [{ text: '' }], false],
  ['organisation.employeeCount', 'een paar', false],
] as const)('%s that is %j: %s', (fact, value, isUnknown) => {
  expect(hasUnknownWords(fact, typeof value === 'object' ? [...value] : value)).toBe(isUnknown);
});
