import type { Dossier } from '../../demo-ecd/data/dossier.ts';
import { demoDossiers } from '../../demo-ecd/data/dossiers.ts';

export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

function mapTexts<T>(value: T, change: (text: string, key: string) => string, key = ''): T {
  if (typeof value === 'string') return change(value, key) as T;
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapTexts(entry, change, name)])) as T;
}

/** What the dossier system itself needs as it is: times it calculates with, and the two numbers of the client. */
const fixed = new Set(['from', 'to', 'time', 'bsn']);

/** The demo dossiers with every text and every date changed. */
export function plantedDossiers(plant: {
  readonly text: (text: string, dossier: Dossier) => string;
  readonly date?: (date: string, dossier: Dossier) => string;
}): Dossier[] {
  return demoDossiers(today()).map((dossier) => ({
    ...mapTexts(dossier, (text, key) => {
      if (fixed.has(key)) return text;
      return isDate(text) ? (plant.date?.(text, dossier) ?? text) : plant.text(text, dossier);
    }),
    number: dossier.number,
  }));
}

/** Every date that stands somewhere in a dossier. */
export function datesOf(dossier: Dossier): string[] {
  const dates = new Set<string>();
  mapTexts(dossier, (text) => {
    if (isDate(text)) dates.add(text);
    return text;
  });
  return [...dates];
}
