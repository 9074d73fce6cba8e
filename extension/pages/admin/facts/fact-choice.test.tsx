// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { factAreas } from '../../../../shared/facts/areas.ts';
import { areaOf, type FactName, isOwnFact, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import { click, expectAccessible, fill } from '../../dashboard/actions/view-testing.tsx';
import { playServer, showElement } from '../section-testing.tsx';
import { FactChoice } from './fact-choice.tsx';
import { FactTitles } from './fact-titles.tsx';

// Drawing the whole vocabulary takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
let chosen: FactName | undefined;

interface Options {
  readonly start?: FactName;
  readonly fits?: (fact: FactName) => boolean;
  readonly likely?: readonly FactName[];
  readonly isRequired?: boolean;
}

function Probe({ start, ...options }: Options) {
  const [fact, setFact] = useState<FactName | undefined>(start);
  chosen = fact;
  return (
    <FactTitles>
      <FactChoice
        label="Welk gegeven?"
        value={fact}
        nothing="Maak een eigen gegeven."
        {...options}
        onChange={setFact}
      />
    </FactTitles>
  );
}

async function open(options: Options = {}) {
  shown = await showElement(<Probe {...options} />);
  const input = document.querySelector('input');
  if (!input) throw new Error('no field');
  await act(async () => input.focus());
  await click('input', '');
  return input;
}

/** Mantine listens to which key it is on the keyboard. */
const press = (input: HTMLElement, code: string) =>
  act(async () => void input.dispatchEvent(new KeyboardEvent('keydown', { key: code, code, bubbles: true })));

const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const options = () => texts('[role=option]');

beforeEach(() => {
  fakeBrowser.reset();
  // jsdom has no layout to scroll in.
  Element.prototype.scrollIntoView = () => {};
  playServer({
    'GET /v1/vocabulary': () => ({
      version: 1,
      vocabulary: {
        labels: [],
        facts: [{ fact: 'own.date-2', title: { nl: 'huisbezoek', en: 'home visit' }, labels: ['Huisbezoek op'] }],
      },
    }),
  });
});
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a fact stands under its part of the dossier with its Dutch name, its kind and its id', async () => {
  const input = await open({ fits: (fact) => fact.startsWith('plan.') });
  expect(options()).toContain('Datum plan datum plan.date');
  const list = document.querySelector('[role=listbox]');
  await vi.waitFor(() => expect(input.getAttribute('aria-expanded')).toBe('true'));
  expect(input.getAttribute('aria-controls')).toBe(list?.id);
  expect(document.body.textContent).toContain(factAreas[areaOf('plan.date')].title.nl);
  await expectAccessible();
});

test('what is typed searches names, labels and ids; Enter takes the best', async () => {
  const input = await open();
  await fill(input, 'plandatum');
  expect(options().length).toBeLessThan(60);
  expect(options()[0]).toContain('plan.date');
  await press(input, 'Enter');
  expect(chosen).toBe('plan.date');
  expect(input.value).toBe('Datum plan');
});

test('arrows walk through what fits, and nothing else is there', async () => {
  const isDate = (fact: FactName) => vocabulary[fact].type === 'date' && !isOwnFact(fact);
  const input = await open({ fits: isDate });
  await press(input, 'ArrowDown');
  await press(input, 'Enter');
  expect(chosen && isDate(chosen)).toBe(true);
  await fill(input, 'doelen');
  expect(options().every((option) => option?.includes(' datum '))).toBe(true);
});

test('what is likely stands first, once, until somebody searches', async () => {
  const input = await open({ likely: ['plan.signedDate'] });
  expect(options()[0]).toContain('plan.signedDate');
  expect(options().filter((option) => option?.endsWith(' plan.signedDate'))).toHaveLength(1);
  expect(document.body.textContent).toContain('Waarschijnlijk');
  await fill(input, 'plandatum');
  expect(document.body.textContent).not.toContain('Waarschijnlijk');
});

test('own facts go by the name of the organisation, and only those that are used', async () => {
  const input = await open();
  expect(options().filter((option) => option?.includes('own.'))).toEqual(['Huisbezoek datum own.date-2']);
  await fill(input, 'huisbezoek');
  expect(options()[0]).toContain('own.date-2');
});

test('words that nothing has lead on', async () => {
  const input = await open();
  await fill(input, 'xyzzy');
  expect(options()).toEqual([]);
  expect(document.body.textContent).toContain('Maak een eigen gegeven.');
});

test('a choice of before stays, also where it would not be offered any more', async () => {
  const input = await open({ start: 'plan.goals', fits: (fact) => vocabulary[fact].type === 'date' });
  expect(input.value).toBe('Doelen in het plan');
  expect(options()[0]).toContain('plan.goals');
});

test.each([
  [true, 0],
  [false, 1],
])('when it is needed (%s) it cannot be cleared', async (isRequired, buttons) => {
  await open({ start: 'plan.date', isRequired });
  const clear = [...document.querySelectorAll('button')].filter(
    (button) => button.getAttribute('aria-label') === 'Gegeven leegmaken',
  );
  expect(clear).toHaveLength(buttons);
  if (buttons === 0) return;
  await click('button', 'Gegeven leegmaken');
  expect(chosen).toBeUndefined();
});
