import { beforeEach, describe, expect, test } from 'vitest';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { anOrganisation, type TestOrganisation } from '../testing/an-organisation.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { agreeOn, move, read, save, tokensIn } from './testing.ts';

let care: TestOrganisation;
let lead: string;
let admin: string;

beforeEach(async () => {
  care = await anOrganisation();
  ({ lead, admin } = await tokensIn(care));
});

describe('what the dossiers show', () => {
  const submitted = (team: string, outcome: Outcome, from: number, number: number) =>
    Array.from({ length: number }, (_, index) =>
      aSubmission({
        team,
        ruleSet: 'kader',
        dossier: aDossier(from + index),
        outcomes: [{ requirement: 'plan-made', outcome }],
        assessedAt: new Date().toISOString(),
      }),
    );
  const own = { scope: { kind: 'teams', teams: ['north', 'south'] } } as const;
  const suggested = async (token = lead) =>
    (await read(token)).suggestions.find((each) => each.requirement === 'plan-made');

  test.each([
    [{ met: 3, gap: 1 }, 'meets'],
    [{ met: 2, gap: 1 }, 'largely'],
    [{ met: 1, gap: 1 }, 'largely-not'],
    [{ met: 1, gap: 2 }, 'does-not'],
    [{ met: 0, gap: 1 }, 'does-not'],
    [{ met: 3, gap: 1, unseen: 1 }, 'meets'],
    [{ met: 3, gap: 0, unseen: 1 }, undefined],
    [{ met: 3, gap: 0, 'needs-judgement': 1 }, undefined],
    [{ met: 1, gap: 0, 'not-applicable': 5, upcoming: 3 }, 'meets'],
    [{ 'not-applicable': 5 }, undefined],
    [{}, undefined],
  ] as const)('of %o suggests %s', async (counts, level) => {
    let from = 1;
    for (const [outcome, number] of Object.entries(counts)) {
      await send(lead, submitted('north', outcome as Outcome, from, number));
      from += number;
    }
    await save(lead, 0, own);
    const suggestion = await suggested();
    expect(suggestion?.level).toBe(level);
    expect(suggestion).toMatchObject({
      dossiers: { count: from - 1 },
      met: { count: 'met' in counts ? counts.met : 0 },
      gap: { count: 'gap' in counts ? counts.gap : 0 },
    });
  });

  test('is about requirements of dossiers in the scope only, and is never a score by itself', async () => {
    await send(lead, [...submitted('north', 'met', 1, 2), ...submitted('south', 'gap', 10, 3)]);
    const { suggestions, scores } = await save(lead, 0, { scope: { kind: 'teams', teams: ['north'] } });
    expect(suggestions.map((each) => each.requirement)).toEqual(['plan-made', 'plan-signed', 'plan-evaluated']);
    expect(await suggested()).toMatchObject({ level: 'meets', dossiers: { count: 2 }, gap: { count: 0 } });
    expect(scores).toEqual([]);
  });

  test('stays as it was when the scores were agreed on', async () => {
    await send(lead, submitted('north', 'met', 1, 2));
    await save(lead, 0, own);
    await agreeOn(lead);
    await move(lead, 1, 'agreed');
    await send(lead, submitted('north', 'gap', 10, 6));
    expect(await suggested()).toMatchObject({ level: 'meets', gap: { count: 0 } });
    await move(lead, 2, 'draft');
    expect(await suggested()).toMatchObject({ level: 'does-not', gap: { count: 6 } });
    await move(lead, 3, 'agreed');
    await send(lead, submitted('north', 'met', 20, 30));
    expect(await suggested()).toMatchObject({ level: 'does-not', gap: { count: 6 } });
  });

  test('is protected beyond the own teams', async () => {
    await send(lead, submitted('north', 'met', 1, 3));
    await save(lead, 0, own);
    expect(await suggested(lead)).toMatchObject({ met: { count: 3 } });
    const forAdmin = await suggested(admin);
    expect(forAdmin).toMatchObject({ met: { hidden: 'small' }, dossiers: { hidden: 'small' } });
    expect(forAdmin?.level).toBeUndefined();
  });
});
