// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { AssessmentView } from '../../messaging/views.ts';
import { button, click, decide, find, givenPanel, press, show, toJudge } from './testing/a-panel.tsx';
import { anAssessment } from './testing.ts';

givenPanel();

describe('undoing', () => {
  const undo = { kind: 'judge', about: 'mg-judged', at: '2026-11-22T10:00:00.000Z' } as const;
  const { decisions } = (anAssessment() as { assessment: AssessmentView }).assessment;
  test('stays on offer until something else is done, with the button and with Ctrl+Z', async () => {
    await show({ verdicts: [toJudge()], decisions: { ...decisions, undo } });
    expect(find('.undo-line p').textContent).toBe('Beoordeeld: Eis mg-judged');
    await click(button(/^Ongedaan maken$/));
    await press('z', find('.section-toggle'), { ctrlKey: true });
    expect(decide.mock.calls).toEqual([[{ kind: 'undo' }], [{ kind: 'undo' }]]);
  });
  test('what is typed is undone in the field, and nothing when there is nothing', async () => {
    await show({ verdicts: [toJudge()], decisions: { ...decisions, undo } });
    await press('z', find('.search-input'), { ctrlKey: true });
    await show({ verdicts: [toJudge()] });
    await press('z', find('.section-toggle'), { ctrlKey: true });
    expect(decide).not.toHaveBeenCalled();
  });
  test.each([
    ['answer', 'transport.provided', 'Antwoord gewijzigd: '],
    ['note', 'plan-signed', 'Rapportage beoordeeld: het tekenen van het plan'],
  ] as const)('%s is called by its own name', async (kind, about, words) => {
    await show({ decisions: { ...decisions, undo: { ...undo, kind, about } } });
    expect(find('.undo-line p').textContent).toContain(words);
    expect(find('.undo-line p').textContent).not.toContain(about);
  });
});
