// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { VerdictView } from '../../messaging/views.ts';
import { all, find, focused, givenPanel, press, said, show, toJudge } from './testing/a-panel.tsx';
import { aVerdict } from './testing.ts';

givenPanel();
// jsdom has no layout.
beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

const pointOf = () => focused().closest<HTMLElement>('[data-requirement]')?.dataset.requirement;
const opened = () =>
  all('[data-requirement] > [aria-expanded="true"]').map((each) => each.parentElement?.dataset.requirement);
const met = aVerdict({ requirement: 'met', outcome: 'met' });
const points: VerdictView[] = [
  aVerdict({ requirement: 'a' }),
  toJudge({ requirement: 'b' }),
  toJudge({ requirement: 'c' }),
  met,
];

test('p opens the first open point, then the next, closes what is left, and begins anew after the last', async () => {
  await show({ verdicts: points });
  find('.panel').focus();
  for (const wanted of ['a', 'b', 'c', 'a']) {
    await press('p');
    expect([pointOf(), opened()]).toEqual([wanted, [wanted]]);
  }
});

test('after an answer the point that took its place is the next one', async () => {
  await show({ verdicts: points });
  find('.panel').focus();
  await press('p');
  await press('p');
  expect(pointOf()).toBe('b');
  await show({ verdicts: points.filter(({ requirement }) => requirement !== 'b') });
  expect(pointOf()).toBe('c');
  await press('p');
  expect([pointOf(), opened()]).toEqual(['c', ['c']]);
});

test('from inside a point it goes to the next one', async () => {
  await show({ verdicts: points });
  find('.panel').focus();
  await press('p');
  await press('p');
  all('[data-requirement="b"] .option')[1]?.focus();
  await press('p');
  expect(pointOf()).toBe('c');
});

test('a question comes along, and without open points it says so', async () => {
  const option = { label: { nl: 'Ja', en: 'Yes' }, value: true };
  const question = {
    fact: 'transport.provided',
    definition: { nl: 'x', en: 'x' },
    options: [option],
    answers: 1,
  } as const;
  await show({ verdicts: [met, aVerdict({ requirement: 'u', outcome: 'unseen' })], questions: [question] });
  find('.panel').focus();
  await press('p');
  expect(focused().textContent).toContain('Ja');
  await show({ verdicts: [met] });
  find('.panel').focus();
  await press('p');
  expect(said()).toContain('Er is hier nu geen open punt.');
});

test('typed in a field it is a letter, and with Ctrl it is of the browser', async () => {
  await show({ verdicts: points });
  find('.search-input').focus();
  await press('p');
  find('.panel').focus();
  await press('p', focused(), { ctrlKey: true });
  expect(opened()).toEqual([]);
});
