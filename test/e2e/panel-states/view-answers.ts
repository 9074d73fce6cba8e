import { allFacts } from '../../../extension/content/overlay/testing.ts';
import type { ViewActions } from '../../../extension/content/overlay/views.ts';
import type { SentRecordView, SentState } from '../../../extension/messaging/honesty-views.ts';
import { evidenceOf, labels } from './points.ts';

const both = (text: string) => ({ nl: text, en: text });

const sent = (state: SentState, index: number): SentRecordView => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  kind: index % 2 === 0 ? 'outcomes' : 'waiver',
  state,
  method: 'POST',
  path: '/v1/submissions',
  ...(state === 'waiting' ? {} : { to: 'server.example', at: '2026-11-22T09:30:00.000Z' }),
  attempts: index,
  ...(state === 'refused' ? { code: 'conflict', requestId: 'r1' } : {}),
  fields: [
    { name: 'team', value: 'noord' },
    { name: 'outcomes', value: ['requirement: gap, outcome: gap', 'requirement: met, outcome: met'] },
  ],
});

const states = ['waiting', 'sending', 'accepted', 'refused', 'not-accepted', 'no-answer', 'unknown'] as const;

/** What the views show, as the background would answer. */
export const viewAnswers: ViewActions = {
  seenFacts: async () => ({
    openedAt: '2026-11-22T09:00:00.000Z',
    forgottenAt: '2026-11-22T21:30:00.000Z',
    areas: [
      {
        title: both('Plan'),
        facts: [
          {
            fact: 'plan.signedDate',
            observations: [
              { fact: 'plan.signedDate', state: 'found', value: '2026-06-03', evidence: evidenceOf('Op', '03-06-26') },
              { fact: 'plan.signedDate', state: 'empty', evidence: evidenceOf('Getekend', '-', 'Overzicht') },
            ],
          },
        ],
      },
    ],
    labels: labels.map(({ evidence, options }, index) => ({
      evidence,
      options: [...options],
      ...(index === 0 && { is: 'none' as const }),
    })),
    facts: allFacts,
  }),
  wipeFacts: async () => undefined,
  sendLog: async () => ({ records: states.map(sent), most: 200 }),
  wipeSendLog: async () => ({ records: [], most: 200 }),
  conversation: async (requirements) => ({
    lines: requirements.map((requirement, index) => ({
      requirement,
      title: both(`Titel ${requirement}`),
      theme: both(index % 2 === 0 ? 'Plan' : 'Veilig'),
      ...(index === 1 ? {} : { text: both(`Wat vind je van ${requirement}?`) }),
      isDelicate: index === 2,
    })),
  }),
  printConversation: async () => undefined,
};
