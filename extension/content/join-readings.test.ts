import { expect, test } from 'vitest';
import type { Observation } from '../../shared/domain/fact.ts';
import { joinReadings } from './join-readings.ts';

function reading(given: string | null | 'unreadable', path = '/plan', label = 'Datum') {
  const evidence = { label, text: 'x', page: { title: '', path }, seenAt: '2026-11-22T10:00:00.000Z' };
  const fact = 'plan.date';
  const observation: Observation =
    given === 'unreadable'
      ? { fact, state: 'unreadable', reason: 'does-not-parse', evidence }
      : given === null
        ? { fact, state: 'empty', evidence }
        : { fact, state: 'found', value: given, evidence };
  return { observation, element: {} as Element };
}
const joined = (...read: ReturnType<typeof reading>[]) =>
  joinReadings(read).map(({ observation }) => (observation.state === 'found' ? observation.value : observation.state));

test.each([
  ['the same twice', [reading('2026-01-01'), reading('2026-01-01')], ['2026-01-01']],
  ['empty in one frame, filled in another', [reading(null), reading('2026-01-01')], ['2026-01-01']],
  ['empty in both', [reading(null), reading(null)], ['empty']],
  ['two that differ', [reading('2026-01-01'), reading('2026-01-02')], ['unreadable']],
  ['one that cannot be read', [reading('2026-01-01'), reading('unreadable')], ['unreadable']],
  ['two labels', [reading('2026-01-01'), reading('2026-01-02', '/plan', 'Opgesteld')], ['2026-01-01', '2026-01-02']],
  ['two addresses', [reading('2026-01-01'), reading('2026-01-02', '/oud')], ['2026-01-01', '2026-01-02']],
] as const)('%s', (_, read, result) => expect(joined(...read)).toEqual(result));
