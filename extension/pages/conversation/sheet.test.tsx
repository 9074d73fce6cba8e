// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Language } from '../../i18n/language.ts';
import type { ConversationLine } from '../../messaging/honesty-views.ts';
import { Sheet } from './sheet.tsx';

beforeEach(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => void vi.unstubAllGlobals());

const line = (requirement: string, words?: string): ConversationLine => ({
  requirement,
  title: { nl: 'Eigen afspraak', en: 'Own rule' },
  theme: { nl: 'Plan', en: 'Plan' },
  ...(words && { text: { nl: words, en: `${words} (en)` } }),
  isDelicate: false,
});

async function show(lines: readonly ConversationLine[] | undefined, language: Language = 'nl', onPrint = vi.fn()) {
  const box = document.createElement('div');
  document.body.append(box);
  await act(async () => createRoot(box).render(<Sheet language={language} lines={lines} onPrint={onPrint} />));
  return box;
}

test('each question has room to write below it', async () => {
  const box = await show([line('a', 'Wat wil je?'), line('b')]);
  const questions = [...box.querySelectorAll('li')];
  expect(questions.map(({ textContent }) => textContent)).toEqual([
    'Wat wil je?',
    'Over eigen afspraak: wat wil je daarover zeggen of vragen?',
  ]);
  for (const question of questions) expect(question.querySelector('[role="img"]')).not.toBeNull();
});

test('in English', async () => {
  const box = await show([line('a', 'Wat?'), line('b')], 'en');
  expect(box.textContent).toContain('Wat? (en)');
  expect(box.textContent).toContain('About “Own rule”');
});

test('prints when it is asked to', async () => {
  const onPrint = vi.fn();
  const box = await show([line('a', 'Wat?')], 'nl', onPrint);
  expect(onPrint).not.toHaveBeenCalled();
  await act(async () => box.querySelector('button')?.click());
  expect(onPrint).toHaveBeenCalledTimes(1);
});

test.each([
  [undefined, 'Dit blad is er niet meer.'],
  [[], 'Er staat niets op dit blad.'],
])('with %j it says: %s', async (lines, words) => {
  const box = await show(lines);
  expect(box.textContent).toContain(words);
  expect(box.querySelector('button')).toBeNull();
});
