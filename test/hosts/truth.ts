import type { ScalarValue } from '../../shared/domain/fact.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import type { TruthFact, TruthField, TruthItem, TruthValue } from './host.ts';

/** A short hand for writing truth down: `undefined` and `null` are a place that was on screen and holds nothing. */
export function fact(name: FactName, value: TruthValue | null | undefined, ...or: TruthValue[]): TruthFact {
  const leeway = or.length > 0 ? { or } : {};
  return value === null || value === undefined
    ? { fact: name, state: 'empty', ...leeway }
    : { fact: name, state: 'found', value, ...leeway };
}

/** Right when it is read so, no miss when it is not read. */
export const maybe = (truth: TruthFact): TruthFact => ({ ...truth, isOptional: true });

export function field(value: ScalarValue | null, ...or: ScalarValue[]): TruthField {
  const leeway = or.length > 0 ? { or } : {};
  return value === null ? { state: 'empty', ...leeway } : { state: 'found', value, ...leeway };
}

/** A list that was on screen; without entries its place holds nothing. */
export function list(name: FactName, items: readonly TruthItem[], ...or: TruthValue[]): TruthFact {
  return fact(name, items.length > 0 ? items : null, ...or);
}
