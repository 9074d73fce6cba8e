import { expect, test } from 'vitest';
import { conversationFor, conversationTexts } from './conversation.ts';
import { builtInRuleSets } from './index.ts';

const asked = builtInRuleSets
  .flatMap(({ requirements }) => requirements)
  .filter(({ subject }) => subject === 'client-dossier')
  .map(({ id }) => id);

/** A sentence that can be said in one breath; the readability guides for B1 advise 15 words at most on average. */
const MOST_WORDS = 20;

const texts = Object.entries(conversationTexts).flatMap(([id, { nl, en }]) => [
  [id, 'nl', nl] as const,
  [id, 'en', en] as const,
]);
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);
const words = (text: string) => text.split(/\s+/).length;

test('every requirement about a dossier can be talked about, and nothing else has words', () => {
  expect(Object.keys(conversationTexts).sort()).toEqual(asked.sort());
});

test.each(texts)('%s, %s: short plain sentences that say nothing of a client', (_, language, text) => {
  for (const sentence of sentences(text)) {
    expect(sentence).toMatch(/^[A-Z].*[.?]$/);
    expect(words(sentence), sentence).toBeLessThanOrEqual(MOST_WORDS);
  }
  expect(sentences(text).length).toBeLessThanOrEqual(3);
  expect(text).not.toMatch(/\d/);
  // Words that a client does not use, or that talk about the client instead of with the client.
  expect(text).not.toMatch(
    language === 'nl'
      ? /\b(cliënt|hij|zij\/hem|evaluatie|evalueren|beschikking|indicatie|uitvoeringsplan|SMART|mantelzorger|casemanager|registreren|gedeclareerd|MDO|no-show)/i
      : /\b(client|evaluation|indication|registered|case manager|no-show|claimed)\b/i,
  );
});

test('sentences are on average no longer than 15 words', () => {
  for (const language of ['nl', 'en'] as const) {
    const all = texts.filter(([, each]) => each === language).flatMap(([, , text]) => sentences(text));
    expect(all.reduce((sum, sentence) => sum + words(sentence), 0) / all.length).toBeLessThanOrEqual(15);
  }
});

test('no two points are put in the same words', () => {
  for (const language of ['nl', 'en'] as const) {
    const said = Object.values(conversationTexts).map((text) => text[language]);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('what can put somebody in danger is marked', () => {
  const delicate = Object.entries(conversationTexts).filter(([, { isDelicate }]) => isDelicate);
  expect(delicate.map(([id]) => id).sort()).toEqual([
    'bcmb-12-acting-without-consent',
    'bcmb-13-child-abuse',
    'drents-v05-calamity-reported',
    'mg-v02-calamity-reported',
    'prog-alg2-transgressive-behaviour',
  ]);
});

test.each(['own-requirement', 'toString', '__proto__'])('%s has no words of ours', (id) => {
  expect(conversationFor(id)).toBeUndefined();
});
