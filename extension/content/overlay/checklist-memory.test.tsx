// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { all, button, click, fill, find, givenPanel, press, show, showState } from './testing/a-panel.tsx';
import { anAssessment, aVerdict, noViews } from './testing.ts';

givenPanel({ views: noViews({ sendLog: async () => ({ records: [], most: 200 }) }) });

const verdicts = [aVerdict({ requirement: 'a' }), aVerdict({ requirement: 'b' })];
const shown = () => all('li[data-requirement]').map(({ dataset }) => dataset.requirement);
const words = () => (find('.search-input') as HTMLInputElement).value;

async function lookFor(sought: string) {
  await show({ verdicts });
  await click(button(/Eis b/));
  await fill(find('.search-input'), sought);
  expect(shown()).toEqual(['b']);
}

test('a view leaves what was looked for and opened as it was', async () => {
  await lookFor('eis b');
  await click(find('.menu-toggle'));
  await click(button(/^Wat verlaat mijn browser/));
  expect(all('.search-input')).toHaveLength(0);
  await press('Escape', find('.view'));
  expect([words(), shown()]).toEqual(['eis b', ['b']]);
  expect(button(/Eis b/).getAttribute('aria-expanded')).toBe('true');
});

test('so does collapsing the panel, and a dossier that is there again', async () => {
  await lookFor('eis b');
  await click(find('.collapse'));
  await click(find('.ring'));
  expect(words()).toBe('eis b');
  await showState({ kind: 'changing' });
  await show({ verdicts });
  expect(words()).toBe('eis b');
});

test.each([
  ['client', { site: 'https://ecd.example', id: '100419' }],
  ['dossier system', { site: 'https://ander.example', id: '100412' }],
])('another %s starts anew, and so does this one after that', async (_, dossier) => {
  await lookFor('eis b');
  await showState(anAssessment({ verdicts, dossier }));
  expect([words(), shown()]).toEqual(['', ['a', 'b']]);
  expect(button(/Eis b/).getAttribute('aria-expanded')).toBe('false');
  await show({ verdicts });
  expect(words()).toBe('');
});
