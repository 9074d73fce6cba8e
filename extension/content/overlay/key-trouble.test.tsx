// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { ConnectionView } from '../../messaging/views.ts';
import { givenPanel, show, text, toJudge } from './testing/a-panel.tsx';

givenPanel();

const connection: ConnectionView = {
  account: { state: 'signed-in', name: 'Sanne', role: 'worker', organisation: 'Zorg', teams: [] },
  server: 'reachable',
  waiting: 0,
};

test.each([
  ['missing', 'Deze browser heeft de sleutel van je organisatie niet.'],
  ['revoked', 'deze browser heeft nog de oude.'],
] as const)('a key that is %s is told with the way out, until it is mended', async (key, words) => {
  await show({ verdicts: [toJudge()], connection: { ...connection, key } });
  expect(text()).toContain(words);
  expect(text()).toContain('Vraag je functioneel beheerder');
  await show({ verdicts: [toJudge()], connection });
  expect(text()).not.toContain(words);
});
