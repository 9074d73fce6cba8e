import { expect, test } from 'vitest';
import type { send } from '../../../messaging/send.ts';
import { someRuleSet } from '../testing.ts';
import { loadNumbers } from './load-numbers.ts';

const range = { from: '2026-08-22', to: '2026-11-22' };

async function asked(teams: string | undefined, theme: string | undefined, today: string) {
  const requests: [string, unknown][] = [];
  const ask = (async (name: string, request: unknown) => {
    requests.push([name, request]);
    return {};
  }) as typeof send;
  const ruleSet = someRuleSet('plan');
  const title = { nl: 'Thema', en: 'Theme' };
  await loadNumbers(
    ask,
    { ruleSet, ...(teams && { teams }), ...(theme && { theme: { id: theme, title } }) },
    range,
    today,
  );
  return Object.fromEntries(requests);
}

test('the heat map is of all teams, the rest of the chosen ones', async () => {
  const requests = await asked('noord', 'thema', '2026-11-22');
  const filter = { ruleSet: 'kader', teams: 'noord', theme: 'thema' };
  expect(requests).toEqual({
    'aggregates.overview': { ruleSet: 'kader' },
    'aggregates.requirements': { ...filter, from: range.from },
    'aggregates.trend': { ...filter, from: range.from },
    'aggregates.due-weeks': { ...filter, weeks: 8 },
  });
});

test('a period that ended before today has an end', async () => {
  const requests = await asked(undefined, undefined, '2026-11-23');
  expect(requests['aggregates.trend']).toEqual({ ruleSet: 'kader', ...range });
});
