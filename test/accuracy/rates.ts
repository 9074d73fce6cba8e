import type { JudgedFact, Judgement, ScreenScore } from './score-screen.ts';

/** Counts and the two shares that follow from them; a share of nothing is `null`. */
export interface FactRates {
  readonly screens: number;
  readonly wrongIdentities: number;
  readonly right: number;
  /** Right, but not needed for recall. */
  readonly allowed: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of what was read, the share that is right. */
  readonly precision: number | null;
  /** Of what a person found on the screens, the share that was read and is right. */
  readonly recall: number | null;
}

export function ratesOf(scores: readonly ScreenScore[]): FactRates {
  const judged = scores.flatMap(({ facts }) => facts);
  const count = (...judgements: readonly Judgement[]) =>
    judged.filter((each) => judgements.includes(each.judgement)).length;
  const [right, allowed, wrong, incomplete] = [count('right'), count('allowed'), count('wrong'), count('incomplete')];
  const missed = count('missed') + incomplete;
  // A fact that is read wrongly where there is one is also one that was not found.
  const notFound = missed + judged.filter(isWrongTruth).length;
  return {
    screens: scores.length,
    wrongIdentities: scores.filter(({ isIdentityRight }) => !isIdentityRight).length,
    right,
    allowed,
    wrong,
    missed,
    precision: share(right + allowed + incomplete, right + allowed + incomplete + wrong),
    recall: share(right, right + notFound),
  };
}

const isWrongTruth = ({ judgement, expected }: JudgedFact) => judgement === 'wrong' && expected !== 'niets';

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
