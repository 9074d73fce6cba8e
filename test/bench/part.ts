/** Time of one thing: medians over the rounds, in milliseconds. */
export interface Timing {
  readonly id: string;
  readonly label: string;
  readonly medianMs: number;
  readonly fastestMs: number;
  readonly slowestMs: number;
}

/** How many times longer `slower` took than `faster`, measured side by side in the same rounds. */
export interface Ratio {
  readonly id: string;
  readonly label: string;
  /** The median of the ratios of the rounds. */
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  /** What the design wants it to be at least, when it says so. */
  readonly target?: number;
}

export interface PartReport {
  /** What was measured, and on how much: counts that a reader needs to judge the figures. */
  readonly counts: Readonly<Record<string, number>>;
  readonly timings: readonly Timing[];
  readonly ratios: readonly Ratio[];
  readonly notes: readonly string[];
}

export interface BenchOptions {
  /** Fewer rounds, to see whether it runs. */
  readonly isQuick: boolean;
}

/** One subject of `npm run bench`. It throws when what it compares does not do the same. */
export interface BenchPart {
  readonly id: string;
  readonly title: string;
  run(options: BenchOptions): Promise<PartReport>;
}
