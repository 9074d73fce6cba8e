import type { FactValue, ScalarValue } from '../domain/fact.ts';
import { comparableText } from '../domain/text.ts';

/** Whether a value is one of these, whatever the spelling; of a list one entry is enough. */
export function isOneOf(value: FactValue, values: readonly ScalarValue[]): boolean {
  if (Array.isArray(value)) return value.some(({ text }) => values.some((each) => isSame(text, each)));
  return values.some((each) => isSame(value, each));
}

function isSame(value: ScalarValue, other: ScalarValue): boolean {
  if (value === other) return true;
  if (typeof value === 'boolean' || typeof other === 'boolean') return false;
  if (typeof value === 'number' && typeof other === 'number') return false;
  return comparableText(String(value)) === comparableText(String(other));
}
