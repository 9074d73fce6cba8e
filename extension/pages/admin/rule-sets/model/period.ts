import { IsoPeriod } from '../../../../../shared/domain/date.ts';

export type PeriodUnit = 'D' | 'W' | 'M' | 'Y';
export const periodUnits = ['D', 'W', 'M', 'Y'] as const;

export interface PlainPeriod {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** A period as one number with one unit; years with months are months. Nothing for one that has days and months. */
export function plainPeriod(period: unknown): PlainPeriod | undefined {
  if (!IsoPeriod.safeParse(period).success || typeof period !== 'string') return undefined;
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, amount, unit]) => ({
    amount: Number(amount),
    // Safe: the pattern allows these only.
    unit: unit as PeriodUnit,
  }));
  const [first, second] = parts;
  if (!first) return undefined;
  if (!second) return first;
  const isMonths = parts.length === 2 && first.unit === 'Y' && second.unit === 'M';
  return isMonths ? { amount: first.amount * 12 + second.amount, unit: 'M' } : undefined;
}

/** The period as the rule set writes it; empty when the number cannot be a period. */
export function isoPeriodOf({ amount, unit }: PlainPeriod): string {
  const period = `P${amount}${unit}`;
  return Number.isInteger(amount) && amount >= 0 && IsoPeriod.safeParse(period).success ? period : '';
}
