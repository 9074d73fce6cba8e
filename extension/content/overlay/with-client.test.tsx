// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { en } from '../../i18n/en.ts';
import type { ConversationView } from '../../messaging/honesty-views.ts';
import { assessmentOf, both, box, button, click, givenView, show, text } from './testing/a-view.tsx';
import { aVerdict } from './testing.ts';

givenView();

describe('together with the client', () => {
  const line = (requirement: string, isDelicate = false): ConversationView['lines'][number] => ({
    requirement,
    title: both(`Titel ${requirement}`),
    theme: both('Plan'),
    ...(requirement === 'own' ? {} : { text: { nl: `Zin ${requirement}`, en: `Sentence ${requirement}` } }),
    isDelicate,
  });
  const verdicts = [
    aVerdict({ requirement: 'late', outcome: 'upcoming', dueOn: '2027-01-01' }),
    aVerdict({ requirement: 'gap', outcome: 'gap' }),
    aVerdict({ requirement: 'judge', outcome: 'needs-judgement' }),
    ...(['met', 'unseen', 'unreadable', 'not-applicable'] as const).map((outcome) =>
      aVerdict({ requirement: outcome, outcome }),
    ),
  ];

  test('asks for what is open, in the order of the checklist, and for nothing that nobody knows', async () => {
    const conversation = vi.fn(async () => ({ lines: [line('gap'), line('own'), line('danger', true)] }));
    await show('with-client', { conversation }, { verdicts });
    expect(conversation).toHaveBeenCalledWith(['gap', 'judge', 'late']);
    expect(text()).toContain('Zin gap');
    expect(text()).toContain('Voor dit punt zijn nog geen woorden.');
    expect([...box.querySelectorAll('.talk-delicate')]).toHaveLength(1);
    expect(text()).toContain('3 punten om te bespreken');
  });

  test('the same points with other facts ask for nothing again', async () => {
    const conversation = vi.fn(async () => ({ lines: [line('gap')] }));
    const rerender = await show('with-client', { conversation }, { verdicts });
    await rerender(assessmentOf({ verdicts: verdicts.map((each) => ({ ...each, isSoon: false })) }));
    expect(conversation).toHaveBeenCalledTimes(1);
  });

  test('opens a sheet; there is none when nothing may be on paper', async () => {
    const printConversation = vi.fn(async () => undefined);
    const views = { printConversation, conversation: async () => ({ lines: [line('gap')] }) };
    await show('with-client', views, { verdicts }, en);
    expect(text()).toContain('Sentence gap');
    await click('Sheet to print');
    expect(printConversation).toHaveBeenCalledWith(['gap', 'judge', 'late']);
    await show('with-client', { conversation: async () => ({ lines: [line('danger', true)] }) }, { verdicts });
    expect(text()).toContain('Er is dus geen blad');
    expect(() => button('Blad om af te drukken')).toThrow();
  });

  test('says so when nothing is open', async () => {
    await show('with-client', {}, { verdicts: [aVerdict({ outcome: 'met' })] });
    expect(text()).toContain('geen open punten');
  });
});
