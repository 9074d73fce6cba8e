import { afterEach, describe, expect, test, vi } from 'vitest';
import { anOrganisation } from '../testing/an-organisation.ts';
import { aDossier, aSubmission, send } from '../testing/call.ts';
import { readResults } from '../testing/recount.ts';

const madePlan = (outcome: 'met' | 'gap') => [{ requirement: 'plan-made', outcome }];

afterEach(() => {
  vi.useRealTimers();
});

describe('a clock that runs ahead', () => {
  const now = new Date('2026-06-15T10:00:00.000Z');

  test('is believed for five minutes, and then replaced by the moment of arrival', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    await send(token, [
      aSubmission({ dossier: aDossier(1), assessedAt: '2026-06-15T10:05:00.000Z' }),
      aSubmission({ dossier: aDossier(2), assessedAt: '2026-06-15T10:05:00.001Z' }),
    ]);
    expect((await readResults()).map((row) => row.assessed_at)).toEqual([
      '2026-06-15T10:05:00.000Z',
      now.toISOString(),
    ]);
  });

  test('does not block later results, nor does its result come back when it is sent again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    const { tokenOf } = await anOrganisation();
    const token = await tokenOf('worker');
    const ahead = aSubmission({ assessedAt: '2031-01-01T00:00:00.000Z', outcomes: madePlan('gap') });
    await send(token, [ahead]);
    vi.setSystemTime(now.getTime() + 1000);
    const right = aSubmission({ assessedAt: new Date().toISOString(), outcomes: madePlan('met') });
    await send(token, [right]);
    vi.setSystemTime(now.getTime() + 2000);
    await send(token, [ahead]);
    expect(await readResults()).toEqual([expect.objectContaining({ submission_id: right.id })]);
  });
});
