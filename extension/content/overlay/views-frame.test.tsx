// @vitest-environment jsdom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { SendLogView } from '../../messaging/honesty-views.ts';
import { assessmentOf, box, click, givenView, onBack, show, text } from './testing/a-view.tsx';
import type { ViewActions } from './views.ts';

givenView();

describe('a view', () => {
  test('takes the focus to its title, and Escape leads back without leaving the panel', async () => {
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    await show('about');
    expect(document.activeElement?.textContent).toBe('Hoe zeker is dit?');
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(pressed));
    expect(onBack).toHaveBeenCalledTimes(1);
    expect(pressed.defaultPrevented).toBe(true);
    expect(outside).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', outside);
  });

  test('that could not be fetched says so, and can be tried again', async () => {
    const sendLog = vi.fn<ViewActions['sendLog']>().mockRejectedValueOnce(new Error('no'));
    sendLog.mockResolvedValueOnce({ records: [], most: 200 });
    await show('send-log', { sendLog });
    expect(box.querySelector('[role="alert"]')?.textContent).toContain('Dit kon niet worden opgehaald.');
    await click('Opnieuw proberen');
    expect(text()).toContain('Er is nog niets verzonden');
    expect(box.querySelector('[role="alert"]')).toBeNull();
  });

  test('shows the answer to the last question, whichever comes last', async () => {
    const answers: ((view: SendLogView) => void)[] = [];
    const sendLog = () => new Promise<SendLogView>((resolve) => answers.push(resolve));
    const rerender = await show('send-log', { sendLog });
    const { connection } = assessmentOf();
    await rerender(assessmentOf({ connection: { ...connection, waiting: 1 } }));
    expect(answers).toHaveLength(2);
    await act(async () => answers[1]?.({ records: [], most: 2 }));
    await act(async () => answers[0]?.({ records: [], most: 1 }));
    expect(text()).toContain('De laatste 2 berichten');
  });
});
