import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../domain/answer.ts';
import {
  type Band,
  Deviation,
  drentsScoring,
  levelForPercentage,
  type ScoredRequirement,
  type Scoring,
  type ScoringOptions,
  scoreRequirements,
} from './scoring.ts';

type Counts = Partial<Record<ScoredRequirement['score'], number>>;

function scored(counts: Counts, theme = 'veiligheid'): ScoredRequirement[] {
  return Object.entries(counts).flatMap(([score, count]) =>
    Array.from({ length: count }, (_, i) => ({
      requirement: `${theme}-${score}-${i}`,
      theme,
      score: score as ScoredRequirement['score'],
    })),
  );
}

function scoringOf(counts: Counts, options?: ScoringOptions): Scoring {
  return scoreRequirements(scored(counts), drentsScoring, options);
}

function bandOf({ conclusion }: Scoring): Band | string {
  return conclusion.state === 'concluded' ? conclusion.band : conclusion.state;
}

const kinds = ({ notes }: Scoring) => notes.map(({ kind }) => kind);

describe('the decision rule on the share that is sufficient', () => {
  test.each([
    // 75 % of 44 is 33, 65 % is 28.6; 75 % of 100 and 65 % of 100 are whole numbers.
    [34, 10, 'good'],
    [33, 11, 'sufficient'],
    [29, 15, 'sufficient'],
    [28, 16, 'insufficient'],
    [76, 24, 'good'],
    [75, 25, 'sufficient'],
    [65, 35, 'sufficient'],
    [64, 36, 'insufficient'],
    [34, 11, 'good'],
    [30, 15, 'sufficient'],
    [29, 16, 'insufficient'],
    [44, 0, 'good'],
    [0, 44, 'insufficient'],
  ] as const)('%i sufficient and %i not: %s', (meets, doesNot, band) => {
    expect(bandOf(scoringOf({ meets, 'does-not': doesNot }))).toBe(band);
  });

  test.each([
    ['meets', 1],
    ['largely', 1],
    ['largely-not', 0],
    ['does-not', 0],
  ] satisfies [Level, number][])('%s counts as %i sufficient', (level, count) => {
    expect(scoringOf({ [level]: 1 }).sufficient).toBe(count);
  });

  test.each([
    ['good', 'provider-improves-alone', 40],
    ['sufficient', 'improvement-plan-and-retest', 30],
    ['insufficient', 'consider-heavier-measure', 4],
  ] as const)('%s: %s', (band, consequence, meets) => {
    const { conclusion } = scoringOf({ meets, 'does-not': 44 - meets });
    expect(conclusion).toMatchObject({ band, consequence, decided: band });
  });
});

describe('what does not apply or is not known', () => {
  test('what does not apply is taken out of the total', () => {
    const scoring = scoringOf({ meets: 8, 'does-not': 2, 'not-applicable': 34 });
    expect(scoring).toMatchObject({ tested: 10, percentage: 80, notApplicable: 34 });
    expect(scoring.notes).toContainEqual({ kind: 'not-applicable-taken-out', count: 34 });
    expect(scoring).not.toHaveProperty('byPrintedCount');
  });

  test.each([
    [8, 2, 'good'],
    [7, 2, 'too-much-unknown'],
    [80, 20, 'good'],
    [79, 20, 'too-much-unknown'],
  ] as const)('%i known and %i unknown: %s', (meets, unknown, conclusion) => {
    expect(bandOf(scoringOf({ meets, unknown }))).toBe(conclusion);
  });

  test('how much may be unknown is a setting, and what does not apply is no part of it', () => {
    expect(bandOf(scoringOf({ meets: 7, unknown: 3 }, { mostUnknown: 0.3 }))).toBe('good');
    expect(bandOf(scoringOf({ meets: 7, unknown: 3, 'not-applicable': 90 }))).toBe('too-much-unknown');
    expect(scoringOf({ meets: 7, unknown: 3 }).conclusion).toMatchObject({ share: 0.3, most: 0.2 });
  });

  test('nothing tested is no conclusion', () => {
    expect(bandOf(scoringOf({ 'not-applicable': 44 }))).toBe('nothing-tested');
    expect(bandOf(scoringOf({}))).toBe('nothing-tested');
    expect(bandOf(scoringOf({ unknown: 1 }))).toBe('too-much-unknown');
  });

  test('what is unknown is told when it is left out', () => {
    expect(scoringOf({ meets: 9, unknown: 1 }).notes).toContainEqual({ kind: 'unknown-left-out', count: 1 });
  });
});

describe('the printed count', () => {
  test.each([
    [28, ['insufficient']],
    [29, ['sufficient']],
    [33, ['sufficient']],
    [34, ['good', 'sufficient']],
    [35, ['good']],
  ] as const)('%i of 45: %o', (meets, bands) => {
    expect(scoringOf({ meets, 'does-not': 45 - meets }).byPrintedCount).toEqual(bands);
  });

  test('34 stands in two rows', () => {
    const note = { kind: 'count-in-two-bands', count: 34, bands: ['good', 'sufficient'] };
    expect(scoringOf({ meets: 34, 'does-not': 11 }).notes).toContainEqual(note);
    expect(kinds(scoringOf({ meets: 35, 'does-not': 10 }))).not.toContain('count-in-two-bands');
  });

  test('29 of 45 is below 65 %, yet in the middle row', () => {
    const note = {
      kind: 'printed-count-differs',
      count: 29,
      byPercentage: 'insufficient',
      byCount: ['sufficient'],
    };
    expect(scoringOf({ meets: 29, 'does-not': 16 }).notes).toContainEqual(note);
    expect(kinds(scoringOf({ meets: 30, 'does-not': 15 }))).not.toContain('printed-count-differs');
  });

  test('exactly 75 % stands in two rows', () => {
    const note = { kind: 'percentage-in-two-bands', percentage: 75, bands: ['good', 'sufficient'] };
    expect(scoringOf({ meets: 33, 'does-not': 11 }).notes).toContainEqual(note);
    expect(kinds(scoringOf({ meets: 34, 'does-not': 10 }))).not.toContain('percentage-in-two-bands');
  });

  test.each([
    [43, false],
    [44, true],
    [45, true],
    [46, false],
  ])('of %i tested requirements it is shown: %s', (meets, isShown) => {
    expect('byPrintedCount' in scoringOf({ meets })).toBe(isShown);
  });

  test('the middle row asks for more than the text', () => {
    expect(kinds(scoringOf({ meets: 30, 'does-not': 14 }))).toContain('middle-band-differs');
    expect(kinds(scoringOf({ meets: 40, 'does-not': 4 }))).not.toContain('middle-band-differs');
  });

  test('44 and 45 are told, and which levels are taken to be sufficient', () => {
    const { notes } = scoringOf({ meets: 1 });
    expect(notes).toContainEqual({ kind: 'total-differs', requirements: 44, printed: 45 });
    expect(notes).toContainEqual({ kind: 'levels-not-named', sufficient: ['meets', 'largely'] });
    const same = scoreRequirements([], { ...drentsScoring, requirements: 45 });
    expect(kinds(same)).not.toContain('total-differs');
  });
});

describe('per theme, on the sum of the scores', () => {
  test.each([
    // Eighteen: 65 % is 11.7, printed is 11,5.
    ['veiligheid', { meets: 11, largely: 1, 'does-not': 6 }, 11.75, 'above', false],
    ['veiligheid', { meets: 11, 'largely-not': 2, 'does-not': 5 }, 11.5, 'below', true],
    ['veiligheid', { meets: 11, 'largely-not': 1, 'does-not': 6 }, 11.25, 'below', false],
    // Six: 3.9, printed 4.
    ['doelmatigheid', { meets: 4, 'does-not': 2 }, 4, 'above', false],
    ['doelmatigheid', { meets: 3, largely: 1, 'does-not': 2 }, 3.75, 'below', false],
    // Five: 3.25 exactly.
    ['doeltreffendheid', { meets: 3, 'largely-not': 1, 'does-not': 1 }, 3.25, 'above', false],
    ['doeltreffendheid', { meets: 3, 'does-not': 2 }, 3, 'below', false],
    // Thirteen: 8.45, printed 8,5.
    ['clientgerichtheid', { meets: 8, 'largely-not': 2, 'does-not': 3 }, 8.5, 'above', false],
    ['clientgerichtheid', { meets: 8, 'largely-not': 1, 'does-not': 4 }, 8.25, 'below', false],
    // Two: 1.3, printed 1,25.
    ['leefklimaat', { largely: 2 }, 1.5, 'above', false],
    ['leefklimaat', { meets: 1, 'largely-not': 1 }, 1.25, 'below', true],
    ['leefklimaat', { meets: 1, 'does-not': 1 }, 1, 'below', false],
  ] satisfies [string, Counts, number, string, boolean][])(
    '%s %o scores %d: %s, borders differ %s',
    (theme, counts, score, state, differs) => {
      const scoring = scoreRequirements(scored(counts, theme), drentsScoring);
      expect(scoring.themes).toMatchObject([{ theme, score, state }]);
      expect(kinds(scoring).includes('theme-borders-differ')).toBe(differs);
    },
  );

  test('a printed score is not used when not every requirement of the theme was tested', () => {
    const [theme] = scoringOf({ meets: 17, 'not-applicable': 1 }).themes;
    expect(theme).toMatchObject({ border: 11.05, tested: 17 });
    expect(theme).not.toHaveProperty('printedBorder');
    expect(scoringOf({ meets: 18 }).themes[0]).toMatchObject({ border: 11.7, printedBorder: 11.5 });
  });

  test.each([
    [{ meets: 3, unknown: 1 }, 'too-much-unknown'],
    [{ meets: 4, unknown: 1 }, 'above'],
    [{ 'not-applicable': 2 }, 'nothing-tested'],
  ] satisfies [Counts, string][])('%o: %s', (counts, state) => {
    expect(scoringOf(counts).themes[0]?.state).toBe(state);
  });

  test('a theme that is not in the rule is scored without a printed border', () => {
    const [theme] = scoreRequirements(scored({ meets: 2 }, 'eigen'), drentsScoring).themes;
    expect(theme).toMatchObject({ theme: 'eigen', state: 'above' });
  });
});

describe('a deviation with reasons', () => {
  const deviation: Deviation = {
    band: 'sufficient',
    grounds: ['trust'],
    explanation: 'De aanbieder heeft al een verbeterplan.',
    on: '2026-09-01',
  };

  test('the rule stays visible beside what was decided', () => {
    const { conclusion } = scoringOf({ meets: 10, 'does-not': 34 }, { deviation });
    expect(conclusion).toMatchObject({ band: 'insufficient', decided: 'sufficient', deviation });
  });

  test('the same outcome is no deviation', () => {
    const { conclusion } = scoringOf({ meets: 30, 'does-not': 14 }, { deviation });
    expect(conclusion).toMatchObject({ band: 'sufficient', decided: 'sufficient' });
    expect(conclusion).not.toHaveProperty('deviation');
  });

  test('it can not stand in for what is unknown', () => {
    expect(bandOf(scoringOf({ meets: 1, unknown: 9 }, { deviation }))).toBe('too-much-unknown');
  });

  test.each([
    [{ ...deviation, explanation: '' }],
    [{ ...deviation, grounds: [] }],
    [{ ...deviation, band: 'excellent' }],
  ])('%o is refused', (input) => expect(Deviation.safeParse(input).success).toBe(false));

  test('with reasons it is read', () => expect(Deviation.safeParse(deviation).success).toBe(true));
});

test.each([
  [100, 'meets'],
  [75, 'meets'],
  [74.9, 'largely'],
  [65, 'largely'],
  [64.9, 'largely-not'],
  [45, 'largely-not'],
  [44.9, 'does-not'],
  [0, 'does-not'],
] satisfies [number, Level][])('%d %% is %s', (percentage, level) => {
  expect(levelForPercentage(percentage)).toBe(level);
});

test('a better level never gives a lower band', () => {
  const level = fc.constantFrom<Level>('meets', 'largely', 'largely-not', 'does-not');
  const order: (Band | string)[] = ['insufficient', 'sufficient', 'good'];
  fc.assert(
    fc.property(fc.array(level, { minLength: 1, maxLength: 50 }), fc.nat(), (scores, index) => {
      const before = scores.map((score, i) => ({ requirement: `r${i}`, theme: 't', score }));
      const at = index % scores.length;
      const after = before.map((each, i) => (i === at ? { ...each, score: 'meets' as const } : each));
      const rank = (list: ScoredRequirement[]) => order.indexOf(bandOf(scoreRequirements(list, drentsScoring)));
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
  );
});
