import { describe, expect, test } from 'vitest';
import { codesInText } from './codes-in-text.ts';
import { factNames, vocabulary } from './vocabulary.ts';

describe('a text that is a word of the fact', () => {
  test.each([
    ['plan.status', 'final', ['final']],
    ['plan.status', ' Vastgesteld. ', ['final']],
    ['plan.status', 'vastgesteld door team', [undefined]],
    ['plan.status', 'definitief en verlopen', [undefined]],
    ['consent.givenBy', 'Cliënt en mentor', ['both']],
    ['consent.givenBy', 'Cliënt en oma', [undefined]],
    ['plan.date', 'definitief', [undefined]],
    ['safety.discussedWith', 'Client', ['client']],
    ['safety.discussedWith', 'Cliënt, mentor & dochter', ['client', 'legal-representative', 'network']],
    ['safety.discussedWith', 'Cliënt en Noor', ['client', undefined]],
    ['safety.discussedWith', 'cliënten', [undefined]],
    ['safety.discussedWith', 'niet met cliënt', [undefined]],
    ['safety.discussedWith', ' , ', [undefined]],
    ['safety.discussedWith', '', [undefined]],
    ['safety.discussedWith', 'constructor', [undefined]],
  ] as const)('%s %j: %j', (fact, text, codes) => {
    expect(codesInText(fact, text)).toEqual(codes);
  });
});

test.each(factNames.filter((fact) => vocabulary[fact].values))('%s: each code and each word is known', (fact) => {
  for (const [code, words] of Object.entries(vocabulary[fact].values ?? {})) {
    expect(codesInText(fact, code)).toEqual([code]);
    for (const word of words) expect(codesInText(fact, word)).toEqual([code]);
  }
});
