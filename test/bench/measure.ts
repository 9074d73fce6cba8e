import type { Ratio, Timing } from './part.ts';

export interface Contender {
  readonly id: string;
  readonly label: string;
  /** One round of work; all contenders get the same number in the same round. */
  run(round: number): unknown;
}

/** Milliseconds of each contender in each round, in the order of the rounds. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** Milliseconds from any start. */
export type Clock = () => number;

/** As a person waits. */
export const wallClock: Clock = () => performance.now();

/** As long as this thread computes: for work that waits for nothing, so that other programs on the machine don't count. */
export const threadClock: Clock = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

export interface Counting {
  readonly clock: Clock;
  readonly rounds: number;
  /** Rounds that do not count, in which the program is compiled and the repeats are chosen. */
  readonly warmUp: number;
  /** Work that is shorter is repeated within a round, so that the clock is fine enough for it. */
  readonly atLeastMs?: number;
}

/**
 * Runs the contenders in turn, another one first each round, so that drift of the machine (heat, other programs, a
 * collection of garbage) hits all alike. The times are those of one run.
 */
export async function inTurns(
  contenders: readonly Contender[],
  { clock, rounds, warmUp, atLeastMs = 0 }: Counting,
): Promise<Rounds> {
  const all = contenders.map((contender) => ({ ...contender, repeats: 1, times: [] as number[] }));
  for (let round = -warmUp; round < rounds; round++) {
    const first = (round + warmUp) % all.length;
    for (const each of [...all.slice(first), ...all.slice(0, first)]) {
      const start = clock();
      for (let repeat = 0; repeat < each.repeats; repeat++) await each.run(round + warmUp);
      const time = (clock() - start) / each.repeats;
      if (round >= 0) each.times.push(time);
      else if (time * each.repeats < atLeastMs) each.repeats = Math.ceil(Math.min(each.repeats * 4, atLeastMs / time));
    }
  }
  return new Map(all.map(({ id, times }) => [id, times]));
}

/** Per unit of work, when a round does several. */
export function timingOf(rounds: Rounds, { id, label }: Pick<Contender, 'id' | 'label'>, unitsPerRound = 1): Timing {
  const times = timesOf(rounds, id).map((time) => time / unitsPerRound);
  return { id, label, medianMs: median(times), fastestMs: Math.min(...times), slowestMs: Math.max(...times) };
}

/** How many times longer `slower` took than `faster`, round by round. */
export function ratioOf(
  rounds: Rounds,
  { faster, slower, ...about }: Pick<Ratio, 'id' | 'label' | 'target'> & { faster: string; slower: string },
): Ratio {
  const fast = timesOf(rounds, faster);
  const ratios = timesOf(rounds, slower).map((time, round) => time / (fast[round] ?? Number.NaN));
  return { ...about, median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) };
}

function timesOf(rounds: Rounds, id: string): readonly number[] {
  const times = rounds.get(id);
  if (!times || times.length === 0) throw new RangeError(`Nothing was measured of "${id}".`);
  return times;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
