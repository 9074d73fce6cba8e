import type { FactReading, Observation } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { mergeObservations } from '../../shared/rules/merge.ts';
import type { TruthFact, TruthValue } from '../hosts/host.ts';
import { type Likeness, likeness } from './same-value.ts';

/**
 * What became of one fact on one screen. `wrong`: read with another state or value than the truth, or read where the
 * truth has none. `missed`: on the screen and not read. `incomplete`: a list of which some fields were not read; counts
 * as missed. `allowed`: read and right, where not reading it would have been right too.
 */
export type Judgement = 'right' | 'wrong' | 'missed' | 'incomplete' | 'allowed';

export interface JudgedFact {
  readonly fact: FactName;
  readonly judgement: Judgement;
  readonly expected: string;
  readonly read: string;
}

export interface ScreenScore {
  readonly isIdentityRight: boolean;
  readonly facts: readonly JudgedFact[];
}

/** Holds what was read on a screen against what a person wrote down for it. */
export function scoreScreen(
  screen: { readonly dossier: string | undefined; readonly truth: readonly TruthFact[] },
  read: { readonly identity: string | undefined; readonly observations: readonly Observation[] },
): ScreenScore {
  const truths = new Map(screen.truth.map((truth) => [truth.fact, truth]));
  const observed = Map.groupBy(read.observations, ({ fact }) => fact);
  const facts = [...new Set([...truths.keys(), ...observed.keys()])];
  return {
    isIdentityRight: read.identity === screen.dossier,
    facts: facts.flatMap((fact) => judge(fact, truths.get(fact), observed.get(fact) ?? [])),
  };
}

function judge(fact: FactName, truth: TruthFact | undefined, observations: readonly Observation[]): JudgedFact[] {
  const expected = truth ? truthText(truth) : 'niets';
  if (observations.length === 0) {
    return truth && !truth.isOptional ? [{ fact, judgement: 'missed', expected, read: 'niets' }] : [];
  }
  const merged = mergeObservations(fact, observations);
  if (!truth) return [{ fact, judgement: 'wrong', expected, read: readingText(merged) }];
  // Each place by itself: a wrong one is wrong, also where another one outweighs it.
  const wrongPlace = observations.find((each) => !Array.isArray(foundValue(each)) && isWrongPlace(fact, each, truth));
  if (wrongPlace) return [{ fact, judgement: 'wrong', expected, read: readingText(wrongPlace) }];
  const like = readingLikeness(fact, merged, truth);
  const judgement: Judgement =
    like === 'different' ? 'wrong' : like === 'incomplete' ? 'incomplete' : truth.isOptional ? 'allowed' : 'right';
  return [{ fact, judgement, expected, read: readingText(merged) }];
}

const foundValue = (reading: FactReading | Observation) => (reading.state === 'found' ? reading.value : undefined);

/** A place that is empty or unreadable beside one that holds the value says nothing wrong. */
function isWrongPlace(fact: FactName, each: Observation, truth: TruthFact): boolean {
  return each.state === 'found' && readingLikeness(fact, each, truth) === 'different';
}

function readingLikeness(fact: FactName, reading: FactReading | Observation, truth: TruthFact): Likeness {
  if (reading.state !== 'found') return reading.state === truth.state ? 'same' : 'different';
  const values: readonly TruthValue[] = [...(truth.state === 'found' ? [truth.value] : []), ...(truth.or ?? [])];
  const all = values.map((value) => likeness(fact, reading.value, value));
  return all.includes('same') ? 'same' : all.includes('incomplete') ? 'incomplete' : 'different';
}

export function truthText(truth: TruthFact): string {
  return truth.state === 'found' ? valueText(truth.value) : stateNames[truth.state];
}

const stateNames = { empty: 'leeg', unreadable: 'niet leesbaar', unseen: 'niets' } as const;

function readingText(reading: FactReading | Observation): string {
  return reading.state === 'found' ? valueText(reading.value) : stateNames[reading.state];
}

function valueText(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const items = value.map((item: { date?: string; text?: string; fields?: object }) => {
    const fields = item.fields ? ` ${JSON.stringify(item.fields)}` : '';
    return `${item.date ?? ''} ${(item.text ?? '').slice(0, 60)}${fields}`.trim();
  });
  return `${value.length} [${items.join('; ')}]`;
}
