// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { AssessmentView } from '../../messaging/views.ts';
import { all, both, button, click, decide, find, givenPanel, nameOf, show, text } from './testing/a-panel.tsx';
import { anAssessment } from './testing.ts';

givenPanel();

test('what is known of the dossier tells from where, and an answer is changed or taken back', async () => {
  const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
  const options = [
    { value: true, label: both('Ja') },
    { value: false, label: both('Nee') },
  ];
  const reading = { fact: 'transport.provided', state: 'found', value: true, from: 'answer' } as const;
  const law = { fact: 'support.law', state: 'found', value: 'wmo', from: 'settings' } as const;
  await show({
    decisions: {
      ...decisions,
      known: [
        { reading, options, by: 'colleague', on: '2026-11-01' },
        { reading: law, options: [] },
      ],
    },
  });
  await click(button(/^Wat we over dit dossier weten/));
  expect(text()).toContain('geantwoord op 1 november 2026 door een collega');
  expect(text()).toContain('ingesteld door de organisatie');
  await click(button(/^Wijzigen/));
  await click(button(/^Nee$/));
  await click(button(/^Wijzigen/));
  await click(button(/^Antwoord wissen$/));
  expect(decide.mock.calls.map(([decision]) => decision)).toEqual([
    { kind: 'answer', fact: 'transport.provided', value: false },
    { kind: 'answer', fact: 'transport.provided', value: null },
  ]);
});

test('an answer is shown by its word, also when the fact is a list', async () => {
  const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
  const options = [
    { value: 'guidance', label: both('begeleiding') },
    { value: 'residential', label: both('wonen') },
  ];
  const reading = { fact: 'support.setting', state: 'found', value: [{ text: 'guidance' }], from: 'answer' } as const;
  await show({
    decisions: {
      ...decisions,
      known: [{ reading: { ...reading, value: [...reading.value] }, options, by: 'me', on: '2026-11-01' }],
    },
  });
  await click(button(/^Wat we over dit dossier weten/));
  expect(find('.known-list strong').textContent).toBe('begeleiding');
  await click(button(/^Wijzigen/));
  expect(all('[aria-pressed="true"]').map(nameOf)).toEqual(['begeleiding']);
});
