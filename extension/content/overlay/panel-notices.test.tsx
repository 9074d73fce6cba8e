// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  all,
  button,
  click,
  decide,
  find,
  givenPanel,
  open,
  press,
  show,
  showState,
  text,
  toJudge,
} from './testing/a-panel.tsx';

givenPanel();

test.each([
  ['was not taken in', { isStale: true }, 'nog niet verwerkt'],
  ['could not be kept to be sent', { isUnsent: true }, 'konden niet worden bewaard om te verzenden'],
] as const)('what %s is said beside the outcomes, until it is over', async (_, trouble, words) => {
  await show({ verdicts: [toJudge()], ...trouble });
  expect(find('[role="alert"]').textContent).toContain(words);
  expect(all('li[data-requirement]')).toHaveLength(1);
  await show({ verdicts: [toJudge()] });
  expect(all('[role="alert"]')).toEqual([]);
});

test('when a page cannot be taken in at all, there are no outcomes, and it is said what to do', async () => {
  await show({ verdicts: [toJudge()] });
  await showState({ kind: 'failed' });
  expect(text()).toContain('probeert het vanzelf opnieuw');
  expect(all('li[data-requirement]')).toEqual([]);
});

test.each([
  ['storage-full', 'De opslag van de browser is vol. Dit is niet bewaard.'],
  ['unreachable', 'De server is nu niet bereikbaar.'],
  ['disconnected', 'Dossierlens is bijgewerkt. Laad deze pagina opnieuw.'],
  ['internal', 'Dat is niet gelukt. Probeer het opnieuw.'],
])('a judgement that fails (%s) says so and leaves the question', async (code, words) => {
  await show({ verdicts: [toJudge()] });
  await open('mg-judged');
  decide.mockRejectedValueOnce({ code });
  await press('1');
  expect(find('.failure').textContent).toContain(words);
  expect(text()).not.toContain('Beoordeeld:');
  await click(button(/Voldoet$/));
  expect(all('.failure')).toEqual([]);
});
