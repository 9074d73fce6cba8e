// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { LabelView } from '../../messaging/views.ts';
import {
  all,
  button,
  click,
  decide,
  find,
  focused,
  givenPanel,
  press,
  said,
  show,
  text,
  toJudge,
} from './testing/a-panel.tsx';
import { aVerdict } from './testing.ts';

givenPanel();

const labelOf = (label: string, ...facts: LabelView['options'][number]['fact'][]): LabelView => ({
  evidence: {
    label,
    text: '3-3-2026',
    page: { title: 'Plan', path: '/plan' },
    seenAt: '2026-11-22T09:30:00.000Z',
  },
  options: facts.map((fact) => ({ fact, value: '2026-03-03' })),
  answers: 2,
});
const place = { label: 'Datum', text: '3-3-2026', path: '/plan' };

describe('a label that may be one fact', () => {
  test.each([
    ['j', 'plan.signedDate', 'Dit telt nu als'],
    ['n', 'none', 'Dit telt niet mee.'],
  ])('is answered with %s', async (key, is, words) => {
    await show({ labels: [labelOf('Datum', 'plan.signedDate')] });
    expect(find('.label-question .question-name').textContent).toMatch(/^Is dit ‘.+’\?Nodig voor 2 punten$/);
    expect(find('.label-question blockquote').textContent).toBe('Datum: 3-3-2026 (3 maart 2026)');
    find('[data-asks]').focus();
    await press(key);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'label', ...place, is });
    expect(said()).toContain(words);
  });
});

describe('a label that may be several facts', () => {
  test.each([
    ['1', 'plan.date'],
    ['2', 'plan.signedDate'],
    ['n', 'none'],
  ])('is answered with %s', async (key, is) => {
    await show({ labels: [labelOf('Datum', 'plan.date', 'plan.signedDate')] });
    expect(text()).toContain('Wat is dit?');
    expect(text()).toContain('Geen van deze');
    find('[data-asks]').focus();
    await press(key);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'label', ...place, is });
  });
});

test('a key that is no answer answers nothing, and a failure says what to do', async () => {
  await show({ labels: [labelOf('Datum', 'plan.signedDate')] });
  find('[data-asks]').focus();
  for (const key of ['1', 'x', 'y']) await press(key);
  expect(decide).not.toHaveBeenCalled();
  decide.mockRejectedValueOnce({ code: 'internal' });
  await press('j');
  expect(find('.label-question .failure').textContent).toContain('Dat is niet gelukt');
});

test('few are asked at once; they are counted with what is to be judged, and nothing is all in order', async () => {
  const labels = ['A', 'B', 'C', 'D', 'E'].map((label) => labelOf(label, 'plan.date'));
  await show({ labels, verdicts: [toJudge(), aVerdict({ requirement: 'mg-met', outcome: 'met' })] });
  expect(find('#section-judge').textContent).toBe('Beoordelen 6');
  expect(find('.counts').textContent).toContain('6 beoordelen');
  expect(all('.label-question')).toHaveLength(3);
  await click(button(/^Nog 2 vragen$/));
  expect(all('.label-question')).toHaveLength(5);
  await show({ labels: labels.slice(0, 1), verdicts: [aVerdict({ outcome: 'met' })] });
  expect(text()).not.toContain('Alles wat nu nodig is');
});

test('when a question is answered and goes, the focus stays in the list', async () => {
  const labels = [labelOf('A', 'plan.date'), labelOf('B', 'plan.date')];
  await show({ labels });
  find('[data-asks]').focus();
  await show({ labels: labels.slice(1) });
  expect(focused().closest('.label-question')?.textContent).toContain('B: 3-3-2026');
});
