import type { FactValue, Observation } from '../../shared/domain/fact.ts';
import type { Outcome } from '../../shared/domain/outcome.ts';
import { builtInRuleSets } from '../../shared/frameworks/index.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { HostScreen, TruthFact, TruthItem, TruthValue } from '../hosts/host.ts';
import { share } from './rates.ts';

export type Outcomes = Readonly<Record<string, Outcome>>;

/** One requirement of one dossier whose outcome is another than it should be. */
export interface WrongOutcome {
  readonly dossier: string;
  readonly requirement: string;
  readonly expected: Outcome;
  readonly read: Outcome;
}

export interface OutcomeRates {
  readonly dossiers: number;
  readonly compared: number;
  readonly right: number;
  /** Of the outcomes that say something, the share that is right. */
  readonly precision: number | null;
  /** Of the outcomes that should say something, the share that does, and rightly. */
  readonly recall: number | null;
  readonly wrong: readonly WrongOutcome[];
}

/** "Not seen yet" is no statement about the dossier. */
const says = (outcome: Outcome | undefined): outcome is Outcome => outcome !== undefined && outcome !== 'unseen';

/** The outcome of every requirement of the built-in frameworks over these observations, on a day. */
export function outcomesOn(observations: readonly Observation[], today: string): Outcomes {
  const input = {
    ledger: {
      dossier: { site: 'https://host.invalid', id: 'accuracy' },
      openedAt: `${today}T00:00:00.000Z`,
      observations: [...observations],
      answers: {},
    },
    settings: {},
    today,
  };
  const verdicts = builtInRuleSets.flatMap((ruleSet) => evaluate(ruleSet, input));
  return Object.fromEntries(verdicts.map(({ requirement, outcome }) => [requirement, outcome]));
}

/** Holds outcomes against those that they should be; requirements that are not named do not count. */
export function scoreOutcomes(
  dossiers: readonly { readonly dossier: string; readonly expected: Outcomes; readonly read: Outcomes }[],
): OutcomeRates {
  const all = dossiers.flatMap(({ dossier, expected, read }) =>
    Object.entries(expected).map(([requirement, should]) => ({
      dossier,
      requirement,
      expected: should,
      read: read[requirement] ?? 'unseen',
    })),
  );
  const isRight = ({ expected, read }: WrongOutcome) => expected === read;
  const said = all.filter(({ read }) => says(read));
  const wanted = all.filter(({ expected }) => says(expected));
  return {
    dossiers: dossiers.length,
    compared: all.length,
    right: all.filter(isRight).length,
    precision: share(said.filter(isRight).length, said.length),
    recall: share(wanted.filter(isRight).length, wanted.length),
    wrong: all.filter((each) => !isRight(each)),
  };
}

/** What a reader without faults would have seen on a screen. */
export function observationsOfTruth({ id, truth }: Pick<HostScreen, 'id' | 'truth'>, today: string): Observation[] {
  return truth.map((each) => observationOf(each, id, today));
}

function observationOf(truth: TruthFact, screen: string, today: string): Observation {
  const page = { title: screen, path: `/${screen}` };
  const evidence = { label: truth.fact, text: '', page, seenAt: `${today}T12:00:00.000Z` };
  const { fact } = truth;
  if (truth.state === 'found') return { fact, state: 'found', value: factValue(truth.value), evidence };
  return truth.state === 'empty'
    ? { fact, state: 'empty', evidence }
    : { fact, state: 'unreadable', reason: 'does-not-parse', evidence };
}

function factValue(value: TruthValue): FactValue {
  if (!isList(value)) return value;
  return value.map(({ date, text, fields }) => ({
    text: text ?? '',
    ...(date === undefined ? {} : { date }),
    ...(fields ? { fields } : {}),
  }));
}

function isList(value: TruthValue): value is readonly TruthItem[] {
  return Array.isArray(value);
}
