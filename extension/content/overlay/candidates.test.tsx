// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { AssessmentView } from '../../messaging/views.ts';
import {
  button,
  click,
  decide,
  find,
  givenPanel,
  noteOf,
  open,
  press,
  show,
  text,
  toJudge,
} from './testing/a-panel.tsx';
import { anAssessment, aVerdict } from './testing.ts';

givenPanel();

describe('a note that may be the evidence', () => {
  const verdict = (...candidates: ReturnType<typeof noteOf>[]) =>
    toJudge({ explanation: candidates, judgement: { scale: 'yes-no', holdsUntil: '2027-05-03' } });
  test.each([
    ['j', true],
    ['n', false],
  ])('key %s decides, before the judgement', async (key, isAbout) => {
    await show({ verdicts: [verdict(noteOf('Plan doorgenomen.', '2026-10-05'))] });
    await open('mg-judged');
    expect(text()).toContain('5 oktober 2026');
    await press(key);
    const note = { kind: 'note', concept: 'plan-discussed', item: 'Plan doorgenomen.', date: '2026-10-05', isAbout };
    expect(decide).toHaveBeenCalledExactlyOnceWith(note);
  });
  test('that was confirmed can be rejected after all, and not by the key that answers the question', async () => {
    const confirmed = { ...noteOf('Plan doorgenomen.', '2026-10-05'), kind: 'confirmed' } as const;
    const judgement = { scale: 'yes-no', holdsUntil: '2027-05-03' } as const;
    await show({ verdicts: [toJudge({ explanation: [confirmed], judgement })] });
    await open('mg-judged');
    await press('n');
    await click(button(/^Toch niet$/));
    expect(decide.mock.calls.map(([decision]) => decision)).toMatchObject([
      { kind: 'judge', answer: 'no' },
      { kind: 'note', item: 'Plan doorgenomen.', isAbout: false },
    ]);
  });
  test('comes one at a time; the next one can be looked at first', async () => {
    await show({ verdicts: [verdict(noteOf('Eerste.'), noteOf('Tweede.'))] });
    await open('mg-judged');
    expect([find('blockquote').textContent, find('figcaption').textContent]).toEqual([
      'Eerste.',
      'zonder datum1 van 2',
    ]);
    await click(button(/^Volgende$/));
    expect(find('blockquote').textContent).toBe('Tweede.');
    await click(button(/^Volgende$/));
    expect(find('blockquote').textContent).toBe('Eerste.');
  });
});

describe('a note that was rejected', () => {
  const rejected = { concept: 'plan-discussed', item: 'Plan doorgenomen.', date: '2026-10-05' } as const;
  const none = { kind: 'no-candidate', concept: 'plan-discussed' } as const;
  test('can be brought back, at the points that it was about', async () => {
    const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
    const verdicts = [toJudge({ explanation: [none] }), aVerdict({ requirement: 'mg-plan' })];
    await show({ verdicts, decisions: { ...decisions, rejectedNotes: [rejected] } });
    await open('mg-plan');
    expect(text()).not.toContain('Afgewezen');
    await open('mg-judged');
    expect(text()).toContain('Afgewezen rapportage (1)');
    await click(button(/^Toch meenemen$/));
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'note', ...rejected, isAbout: null });
  });
});
