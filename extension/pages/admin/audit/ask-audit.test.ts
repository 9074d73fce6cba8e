import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import { type Call, playServer } from '../section-testing.tsx';
import { allRows, askAudit } from './ask-audit.ts';
import { type AuditFilter, noFilter } from './audit-filter.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

interface Query {
  readonly from?: string;
  readonly to?: string;
  readonly order?: string;
  readonly cursor?: string;
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** A log with a row at each of these moments, asked as the real one is: by days in UTC, `size` rows at a time. */
function playLog(moments: readonly string[], size = 100): Call[] {
  const rows = moments.map((at, index) => ({ seq: index + 1, at }) as AuditEntry);
  return playServer({
    'GET /v1/admin/audit': ({ query = {} }: { query?: Query }) => {
      const { from, to, order, cursor = '0' } = query;
      const within = rows.filter(({ at }) => (!from || at >= from) && (!to || at < nextDay(to)));
      const ordered = order === 'oldest' ? within : within.toReversed();
      const start = Number(cursor);
      const next = start + size < ordered.length ? String(start + size) : undefined;
      return { items: ordered.slice(start, start + size), next };
    },
  });
}

const days = (from: string, to: string): AuditFilter => ({ ...noFilter, from, to });

async function everything(filter: AuditFilter): Promise<string[]> {
  const found: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await askAudit(filter, cursor);
    found.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return found.map(({ at }) => at).toReversed();
}

describe('a day is a day in the Netherlands', () => {
  // In summer the day begins at 22:00 in UTC, in winter at 23:00; on the days of the change it is one of each.
  test.each([
    ['in winter', '2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999Z'],
    ['in summer', '2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T21:59:59.999Z'],
    ['as summer time begins', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
    ['as summer time ends', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
  ])('%s', async (_, day, first, last) => {
    const shift = (at: string, by: number) => new Date(Date.parse(at) + by).toISOString();
    playLog([shift(first, -1), first, last, shift(last, 1)]);
    expect(await everything(days(day, day))).toEqual([first, last]);
    expect(await everything(days(day, ''))).toEqual([first, last, shift(last, 1)]);
    expect(await everything(days('', day))).toEqual([shift(first, -1), first, last]);
    expect((await allRows(days(day, day), () => {})).map(({ at }) => at)).toEqual([first, last]);
  });
});

test('pages on which nothing is left are passed over, and past the first day nothing more is asked', async () => {
  const evening = ['2026-07-15T22:10:00.000Z', '2026-07-15T22:20:00.000Z', '2026-07-15T22:30:00.000Z'];
  const noon = '2026-07-15T10:00:00.000Z';
  const dayBefore = ['2026-07-14T08:00:00.000Z', '2026-07-14T09:00:00.000Z', '2026-07-14T10:00:00.000Z'];
  const calls = playLog([...dayBefore, noon, ...evening], 2);
  const page = await askAudit(days('2026-07-15', '2026-07-15'));
  expect(page.items.map(({ at }) => at)).toEqual([noon]);
  expect(await everything(days('2026-07-15', '2026-07-15'))).toEqual([noon]);
  // Two pages reach noon; the third begins on the day before, and the fourth is never asked.
  expect(calls.map(({ query }) => query?.cursor)).toEqual([undefined, '2', undefined, '2', '4']);
});

test('nothing on those days is an empty page, not a question without end', async () => {
  playLog(['2026-07-15T22:10:00.000Z'], 1);
  expect(await askAudit(days('2026-07-15', '2026-07-15'))).toEqual({ items: [], next: undefined });
});
