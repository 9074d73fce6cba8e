import { Concept, MentionContext } from '../../../shared/domain/concept.ts';
import { addPeriod, type IsoDate, type IsoPeriod, subtractPeriod } from '../../../shared/domain/date.ts';
import type { Ledger } from '../../../shared/domain/ledger.ts';
import { type FactName, factNames, vocabulary } from '../../../shared/facts/vocabulary.ts';
import type { ExampleValue } from '../../../shared/rules/rule-set.ts';
import { aLedger, type FactValues } from '../../../shared/testing/a-ledger.ts';
import { randomOf } from '../../e2e/support/random.ts';
import { today } from './today.ts';

/** How much of a dossier was opened: the share of its facts that were found, and that hold nothing or can't be read. */
const shares = [
  { found: 0.86, empty: 0.08, unreadable: 0.01 },
  { found: 0.7, empty: 0.2, unreadable: 0.02 },
  { found: 0.35, empty: 0.1, unreadable: 0.02 },
  { found: 0.5, empty: 0.15, unreadable: 0.15 },
];

/** The terms of most requirements: at their ends outcomes turn. */
const periods: readonly IsoPeriod[] = ['P0D', 'P3D', 'P14D', 'P1M', 'P6W', 'P3M', 'P6M', 'P1Y'];

/** Facts that decide whether a framework applies at all; most dossiers lie within one. */
const usual: Partial<Record<FactName, ExampleValue>> = {
  'support.law': 'wmo',
  'support.financing': 'zin',
  'support.municipality': 'Gemeente Midden-Groningen',
};

const texts = [
  'Begeleiding individueel',
  'Zus (mantelzorger)',
  'Cliënt wil zelf de post doen',
  'niet meer passend',
  'ja',
  '4 uur per week',
  '2 uur',
];

/** Invented dossiers, varied in what was seen, read and filled in; the same ones for the same seed. */
export function makeLedgers(count: number, seed = 20_260_615): Ledger[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, () => makeLedger(random));
}

function makeLedger(random: () => number): Ledger {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const start =
    random() < 0.6
      ? pick([subtractPeriod(today, pick(periods)), addPeriod(subtractPeriod(today, pick(periods)), 'P1D')])
      : addPeriod('2023-06-15', `P${upTo(3 * 365)}D`);
  const days: IsoDate[] = [today, start];

  /** A day before, on or after another one. */
  const beside = (day: IsoDate) => pick([subtractPeriod(day, 'P1D'), day, addPeriod(day, 'P1D')]);

  /** Often at the end of a period: one that began when support did, that ends today, or after another day. */
  function aDay(): IsoDate {
    const period = pick(periods);
    const chance = random();
    const day =
      chance < 0.3
        ? beside(addPeriod(start, period))
        : chance < 0.6
          ? beside(subtractPeriod(today, period))
          : chance < 0.8
            ? beside(addPeriod(pick(days), period))
            : addPeriod('2023-06-15', `P${upTo(1240)}D`);
    days.push(day);
    return day;
  }

  function anEntry(list: FactName) {
    const properties = factNames.filter(
      (fact) => vocabulary[fact].itemOf === list || vocabulary[fact].latestOf === list,
    );
    const shown = properties.filter(() => random() < 0.7);
    const fields = Object.fromEntries(shown.map((fact) => [fact, random() < 0.2 ? { state: 'empty' } : aField(fact)]));
    const mentions = () => [{ concept: pick(Concept.options), context: pick(MentionContext.options) }];
    return {
      text: pick(texts),
      ...(random() < 0.9 && { date: aDay() }),
      ...(shown.length > 0 && { fields }),
      ...(list === 'report.entries' && random() < 0.5 && { mentions: mentions() }),
    };
  }

  function aField(fact: FactName): string | boolean | number {
    const value = aValue(fact);
    return typeof value === 'object' ? pick(codesOf(fact)) : value;
  }

  function aValue(fact: FactName): ExampleValue {
    const { type, values } = vocabulary[fact];
    if (type === 'date') return aDay();
    if (type === 'boolean') return random() < 0.7;
    if (type === 'count') return upTo(60);
    if (type === 'period') return pick(['P1M', 'P2M']);
    if (type === 'enum') return pick(codesOf(fact));
    if (type === 'text') return pick(texts);
    const entries = Array.from({ length: fact === 'report.entries' ? upTo(30) : upTo(4) }, () => anEntry(fact));
    return values ? entries.map((entry) => ({ ...entry, text: pick(codesOf(fact)) })) : (entries as ExampleValue);
  }

  const { found, empty, unreadable } = pick(shares);
  const facts: FactValues = {};
  for (const fact of factNames) {
    const usually = usual[fact];
    if (usually !== undefined && random() < 0.85) {
      facts[fact] = usually;
      continue;
    }
    const chance = random();
    if (chance < found) facts[fact] = fact === 'support.startDate' ? start : aValue(fact);
    else if (chance < found + empty) facts[fact] = { state: 'empty' };
    else if (chance < found + empty + unreadable) facts[fact] = { state: 'unreadable' };
  }
  return aLedger(facts);
}

function codesOf(fact: FactName): readonly string[] {
  const codes = Object.keys(vocabulary[fact].values ?? {});
  return codes.length > 0 ? codes : texts;
}
