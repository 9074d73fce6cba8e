import { z } from 'zod';
import { isSufficient, type Level, levelValues } from '../domain/answer.ts';
import { IsoDate } from '../domain/date.ts';

export const Band = z.enum(['good', 'sufficient', 'insufficient']);
export type Band = z.infer<typeof Band>;

/** A framework's decision rule as printed. */
export interface ScoringRule {
  /** Requirements in the framework, and the total that its decision table was printed for. */
  readonly requirements: number;
  readonly printedTotal: number;
  /** Above `good` per cent of the tested requirements sufficient is good; from `sufficient` per cent on it is sufficient. */
  readonly percentages: { readonly good: number; readonly sufficient: number };
  /** The rows of the printed table; borders may stand in two rows. */
  readonly printedCounts: readonly { readonly band: Band; readonly from: number; readonly to: number }[];
  /** A theme below `percentages.sufficient` may lead to a measure; the text prints that border as a score as well. */
  readonly themes: readonly { readonly theme: string; readonly requirements: number; readonly printedScore: number }[];
}

export const drentsScoring: ScoringRule = {
  requirements: 44,
  printedTotal: 45,
  percentages: { good: 75, sufficient: 65 },
  printedCounts: [
    { band: 'good', from: 34, to: 45 },
    { band: 'sufficient', from: 29, to: 34 },
    { band: 'insufficient', from: 0, to: 28 },
  ],
  themes: [
    { theme: 'veiligheid', requirements: 18, printedScore: 11.5 },
    { theme: 'doelmatigheid', requirements: 6, printedScore: 4 },
    { theme: 'doeltreffendheid', requirements: 5, printedScore: 3.25 },
    { theme: 'clientgerichtheid', requirements: 13, printedScore: 8.5 },
    { theme: 'leefklimaat', requirements: 2, printedScore: 1.25 },
  ],
};

/** What follows from a band, for a person to weigh; never an automatic decision. */
export const consequences = {
  good: 'provider-improves-alone',
  sufficient: 'improvement-plan-and-retest',
  insufficient: 'consider-heavier-measure',
} as const satisfies Record<Band, string>;

export interface ScoredRequirement {
  readonly requirement: string;
  readonly theme: string;
  readonly score: Level | 'not-applicable' | 'unknown';
}

/** The quality managers may decide otherwise, with reasons. */
export const Deviation = z.strictObject({
  band: Band,
  grounds: z
    .array(z.enum(['trust', 'nature-and-seriousness', 'coherence', 'first-test', 'size-of-provider', 'other']))
    .min(1),
  explanation: z.string().min(1).max(2000),
  on: IsoDate,
});
export type Deviation = z.infer<typeof Deviation>;

export interface ScoringOptions {
  /** More than this share unknown, of what applies, and there is no conclusion. */
  readonly mostUnknown?: number;
  readonly deviation?: Deviation;
}

interface Tally {
  readonly tested: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly sufficient: number;
  /** The sum of the values of the levels. */
  readonly score: number;
}

export interface ThemeScore extends Tally {
  readonly theme: string;
  /** `too-much-unknown` and `nothing-tested` give no judgement of the theme. */
  readonly state: 'above' | 'below' | 'too-much-unknown' | 'nothing-tested';
  /** The score that is 65 % of what was tested. */
  readonly border: number;
  /** As printed; absent where not every requirement of the theme was tested, because it is an absolute number. */
  readonly printedBorder?: number;
}

/** Where the source contradicts itself or leaves room, and what that does to this result. */
export type ScoringNote =
  | { readonly kind: 'total-differs'; readonly requirements: number; readonly printed: number }
  | { readonly kind: 'levels-not-named'; readonly sufficient: readonly Level[] }
  | { readonly kind: 'two-measures-mixed' }
  | { readonly kind: 'theme-sentence-reversed' }
  | { readonly kind: 'not-applicable-taken-out'; readonly count: number }
  | { readonly kind: 'unknown-left-out'; readonly count: number }
  | { readonly kind: 'percentage-in-two-bands'; readonly percentage: number; readonly bands: readonly Band[] }
  | { readonly kind: 'count-in-two-bands'; readonly count: number; readonly bands: readonly Band[] }
  | {
      readonly kind: 'printed-count-differs';
      readonly count: number;
      readonly byPercentage: Band;
      readonly byCount: readonly Band[];
    }
  | { readonly kind: 'middle-band-differs' }
  | {
      readonly kind: 'theme-borders-differ';
      readonly theme: string;
      readonly score: number;
      readonly border: number;
      readonly printedBorder: number;
    };

export type Conclusion =
  | {
      readonly state: 'concluded';
      readonly band: Band;
      readonly consequence: (typeof consequences)[Band];
      /** What was decided in the end, and why it differs from the rule when it does. */
      readonly decided: Band;
      readonly deviation?: Deviation;
    }
  | { readonly state: 'too-much-unknown'; readonly unknown: number; readonly share: number; readonly most: number }
  | { readonly state: 'nothing-tested' };

export interface Scoring extends Tally {
  /** Per cent of the tested requirements that are sufficient; absent when nothing was tested. */
  readonly percentage?: number;
  readonly conclusion: Conclusion;
  /** The bands in which the printed table puts the count; absent when another number was tested. */
  readonly byPrintedCount?: readonly Band[];
  readonly themes: readonly ThemeScore[];
  readonly notes: readonly ScoringNote[];
}

/** The supervision score as input for a conversation. What does not apply is taken out of the total. */
export function scoreRequirements(
  requirements: readonly ScoredRequirement[],
  rule: ScoringRule,
  { mostUnknown = 0.2, deviation }: ScoringOptions = {},
): Scoring {
  const tally = tallyOf(requirements);
  const conclusion = conclude(tally, rule, mostUnknown, deviation);
  const { tested, sufficient } = tally;
  const isWholeTable = tested === rule.requirements || tested === rule.printedTotal;
  const byPrintedCount = isWholeTable ? printedBands(sufficient, rule) : undefined;
  const themes = themesOf(requirements).map((theme) => scoreTheme(theme, requirements, rule, mostUnknown));
  return {
    ...tally,
    ...(tested > 0 && { percentage: (sufficient / tested) * 100 }),
    conclusion,
    ...(byPrintedCount && { byPrintedCount }),
    themes,
    notes: [
      ...standingNotes(rule),
      ...countNotes(tally, rule, conclusion, byPrintedCount),
      ...themes.flatMap((theme) => themeNotes(theme)),
    ],
  };
}

/** The level that belongs to a share of, for example, dossiers; a border, which is printed in two rows, is the higher one. */
export function levelForPercentage(percentage: number): Level {
  if (percentage >= 75) return 'meets';
  if (percentage >= 65) return 'largely';
  return percentage >= 45 ? 'largely-not' : 'does-not';
}

function tallyOf(requirements: readonly ScoredRequirement[]): Tally {
  const levels = requirements.flatMap(({ score }) =>
    score === 'not-applicable' || score === 'unknown' ? [] : [score],
  );
  const numberOf = (score: ScoredRequirement['score']) => requirements.filter((each) => each.score === score).length;
  return {
    tested: levels.length,
    unknown: numberOf('unknown'),
    notApplicable: numberOf('not-applicable'),
    sufficient: levels.filter(isSufficient).length,
    // Quarters add up exactly.
    score: levels.reduce((sum, level) => sum + levelValues[level], 0),
  };
}

function conclude(tally: Tally, rule: ScoringRule, most: number, deviation: Deviation | undefined): Conclusion {
  const { tested, unknown } = tally;
  if (isTooMuchUnknown(tally, most)) {
    return { state: 'too-much-unknown', unknown, share: unknown / (tested + unknown), most };
  }
  if (tested === 0) return { state: 'nothing-tested' };
  const band = bandOf(tally, rule);
  const isOtherwise = deviation !== undefined && deviation.band !== band;
  return {
    state: 'concluded',
    band,
    consequence: consequences[band],
    decided: isOtherwise ? deviation.band : band,
    ...(isOtherwise && { deviation }),
  };
}

function isTooMuchUnknown({ tested, unknown }: Tally, most: number): boolean {
  return unknown > most * (tested + unknown) + 1e-9;
}

function bandOf({ tested, sufficient }: Tally, { percentages }: ScoringRule): Band {
  // Without division: exactly 75 % stays exactly 75 %.
  if (sufficient * 100 > percentages.good * tested) return 'good';
  return sufficient * 100 >= percentages.sufficient * tested ? 'sufficient' : 'insufficient';
}

function printedBands(count: number, { printedCounts }: ScoringRule): Band[] {
  return printedCounts.filter(({ from, to }) => count >= from && count <= to).map(({ band }) => band);
}

function themesOf(requirements: readonly ScoredRequirement[]): string[] {
  return [...new Set(requirements.map(({ theme }) => theme))];
}

function scoreTheme(
  theme: string,
  requirements: readonly ScoredRequirement[],
  { percentages, themes }: ScoringRule,
  mostUnknown: number,
): ThemeScore {
  const tally = tallyOf(requirements.filter((each) => each.theme === theme));
  const { tested, score } = tally;
  const printed = themes.find((each) => each.theme === theme);
  const isBelow = score * 100 < percentages.sufficient * tested;
  const isTooUnknown = isTooMuchUnknown(tally, mostUnknown);
  return {
    theme,
    ...tally,
    state: isTooUnknown ? 'too-much-unknown' : tested === 0 ? 'nothing-tested' : isBelow ? 'below' : 'above',
    border: (percentages.sufficient * tested) / 100,
    ...(printed?.requirements === tested && { printedBorder: printed.printedScore }),
  };
}

function standingNotes({ requirements, printedTotal }: ScoringRule): ScoringNote[] {
  return [
    ...(requirements === printedTotal ? [] : [{ kind: 'total-differs', requirements, printed: printedTotal } as const]),
    { kind: 'levels-not-named', sufficient: ['meets', 'largely'] },
    { kind: 'two-measures-mixed' },
    { kind: 'theme-sentence-reversed' },
  ];
}

function countNotes(
  { tested, sufficient, notApplicable, unknown }: Tally,
  { percentages }: ScoringRule,
  conclusion: Conclusion,
  byCount: readonly Band[] | undefined,
): ScoringNote[] {
  const notes: ScoringNote[] = [];
  if (notApplicable > 0) notes.push({ kind: 'not-applicable-taken-out', count: notApplicable });
  if (unknown > 0) notes.push({ kind: 'unknown-left-out', count: unknown });
  if (conclusion.state !== 'concluded') return notes;
  const { band } = conclusion;
  if (sufficient * 100 === percentages.good * tested) {
    notes.push({ kind: 'percentage-in-two-bands', percentage: percentages.good, bands: ['good', 'sufficient'] });
  }
  if (byCount && byCount.length > 1) notes.push({ kind: 'count-in-two-bands', count: sufficient, bands: byCount });
  if (byCount && !byCount.includes(band)) {
    notes.push({ kind: 'printed-count-differs', count: sufficient, byPercentage: band, byCount });
  }
  if (band === 'sufficient') notes.push({ kind: 'middle-band-differs' });
  return notes;
}

function themeNotes({ theme, state, score, border, printedBorder }: ThemeScore): ScoringNote[] {
  if (printedBorder === undefined || (state !== 'above' && state !== 'below')) return [];
  const isBelowPrinted = score < printedBorder;
  return isBelowPrinted === (state === 'below')
    ? []
    : [{ kind: 'theme-borders-differ', theme, score, border, printedBorder }];
}
