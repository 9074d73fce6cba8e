// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { givenPanel, open, show, text } from './testing/a-panel.tsx';
import { aVerdict } from './testing.ts';

givenPanel();

test('parts of the page that were not read are named, and then not everything is in order', async () => {
  await show({
    verdicts: [aVerdict({ outcome: 'met' })],
    unreadableFrames: [
      { title: 'Rapportage', host: 'ander.example', reason: 'no-access' },
      { title: '', host: '', reason: 'program' },
    ],
  });
  expect(text()).toContain('Niet leesbaar 2');
  expect(text()).toContain('Dossierlens mag ander.example niet lezen.');
  expect(text()).toContain('Deel zonder naam');
  expect(text()).not.toContain('is gezien en in orde');
});

test('a point that could not be read says what to do about it, each way once', async () => {
  const unreadable = (fact: 'plan.date' | 'plan.signedDate') =>
    ({ kind: 'read', reading: { fact, state: 'unreadable', reason: 'places-disagree' } }) as const;
  const explanation = [unreadable('plan.date'), unreadable('plan.signedDate')];
  await show({ verdicts: [aVerdict({ outcome: 'unreadable', explanation })] });
  await open('mg-plan');
  expect(text().split('verbeter de andere')).toHaveLength(2);
});
