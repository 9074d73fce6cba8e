/** An amount of support. Time is in minutes, so that sums are exact; half-days and days stay what they are. */
export interface Amount {
  readonly value: number;
  readonly unit: 'minute' | 'half-day' | 'day';
}

export interface AmountPer extends Amount {
  readonly per: 'week' | 'month';
}

const number = String.raw`(?<!\d[.,:]?)(\d{1,4}(?:[.,]\d{1,2})?|\d{1,3}:\d{2})`;
const unit = '(uur|uren|u|hours?|minuten|minuut|minutes?|min|dagdeel|dagdelen|half-days?|etmaal|etmalen|days?)';
const amount = new RegExp(String.raw`${number}\s*${unit}\b\.?`, 'giu');
const hoursAndMinutes = /^\s*(\d{1,3})\s*(?:uur|uren|u)\s*(?:en\s*)?(\d{1,2})\s*(?:minuten|min)\b\.?\s*$/iu;
const granted = new RegExp(
  String.raw`^\s*(?:max\.?|maximaal)?\s*${number}\s*${unit}\.?\s*(?:per|p\/|p\.|\/)\s*(week|wk|w|maand|mnd|mnd\.|m|month)\.?\s*$`,
  'iu',
);

const timeOfDay = /\b\d{2}[:.]\d{2}\b|\b(om|van|vanaf|tot|rond|tussen|at|from|until)\s+\d/iu;

/** "4 uur per week", "2 dagdelen per week", "4:30 uur per week", "16 uur per maand". Anything else is not understood. */
export function parseAmountPer(text: string): AmountPer | undefined {
  const [, value, unit, per] = granted.exec(text) ?? [];
  const parsed = value && unit && toAmount(value, unit);
  return parsed && per ? { ...parsed, per: /^w/i.test(per) ? 'week' : 'month' } : undefined;
}

/** The one amount that a text names; none, several, or a time of day ("om 9 uur", "10:00-12:00 uur") give nothing. */
export function parseAmount(text: string): Amount | undefined {
  if (timeOfDay.test(text)) return undefined;
  const [, hours, minutes] = hoursAndMinutes.exec(text) ?? [];
  if (hours && minutes) return { value: Number(hours) * 60 + Number(minutes), unit: 'minute' };
  const [first, ...others] = [...text.matchAll(amount)];
  if (!first || others.length > 0) return undefined;
  const [, value, unit] = first;
  return value && unit ? toAmount(value, unit) : undefined;
}

function toAmount(value: string, unit: string): Amount | undefined {
  const [hours, minutes] = value.split(':').map(Number);
  if (/^(u|h)/i.test(unit)) {
    if (hours !== undefined && minutes !== undefined) return { value: hours * 60 + minutes, unit: 'minute' };
    return { value: Math.round(decimal(value) * 60), unit: 'minute' };
  }
  if (value.includes(':')) return undefined;
  if (/^min/i.test(unit)) return { value: decimal(value), unit: 'minute' };
  return { value: decimal(value), unit: /^(dagde|half)/i.test(unit) ? 'half-day' : 'day' };
}

function decimal(value: string): number {
  return Number(value.replace(',', '.'));
}
