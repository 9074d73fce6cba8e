import type { Outcome } from '../../../../shared/domain/outcome.ts';
import { type Counts, type RequirementSource, type Source, sumOf } from './source.ts';

/**
 * What the screen has to say of numbers of own teams, computed here on its own from what DESIGN.md says: a share of gaps
 * is of what is decided, what is not seen or not readable is of what applies.
 */

const words: Readonly<Record<Outcome, string>> = {
  met: 'voldaan',
  gap: 'ontbreekt',
  upcoming: 'komt eraan',
  'needs-judgement': 'beoordelen',
  unseen: 'nog niet gezien',
  unreadable: 'niet leesbaar',
  'not-applicable': 'n.v.t.',
};
const answerWords: Readonly<Record<string, string>> = {
  meets: 'voldoet',
  largely: 'voldoet grotendeels',
  'largely-not': 'voldoet grotendeels niet',
  'does-not': 'voldoet niet',
};

const number = (value: number) => value.toLocaleString('nl-NL');
const dossiers = (count: number) => `${number(count)} ${count === 1 ? 'dossier' : 'dossiers'}`;
const count = (counts: Counts, ...outcomes: readonly Outcome[]) =>
  outcomes.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);

/** Rounded to a whole per cent, never 0 when it is something and never 100 when it is not all. */
function percent(part: number, whole: number): string {
  const share = (100 * part) / whole;
  const rounded = Math.round(share);
  return `${part > 0 && rounded === 0 ? 1 : part < whole && rounded === 100 ? 99 : rounded}%`;
}

const decidedOf = (counts: Counts) => count(counts, 'met', 'gap');
const unknownOf = (counts: Counts) => count(counts, 'unseen', 'unreadable');
const applicableOf = (counts: Counts) =>
  count(counts, 'met', 'gap', 'upcoming', 'needs-judgement', 'unseen', 'unreadable');

/** A row of outcomes: the bar, the share of gaps and what is not known. */
export function expectedRow(counts: Counts): readonly string[] {
  const gaps = count(counts, 'gap');
  const [decided, unknown, applicable, unreadable] = [
    decidedOf(counts),
    unknownOf(counts),
    applicableOf(counts),
    count(counts, 'unreadable'),
  ];
  return [
    barOf(counts),
    `${percent(gaps, decided)} ${number(gaps)} van ${dossiers(decided)}`,
    unknown === 0
      ? 'alles gezien'
      : `${percent(unknown, applicable)} ${number(unknown)} van ${dossiers(applicable)}${
          unreadable > 0 ? ` waarvan ${number(unreadable)} niet leesbaar` : ''
        }`,
  ];
}

export function barOf(counts: Counts): string {
  return (Object.entries(words) as [Outcome, string][])
    .filter(([outcome]) => count(counts, outcome) > 0)
    .map(([outcome, word]) => `${number(count(counts, outcome))} ${word}`)
    .sort()
    .join(', ');
}

export function expectedOverview(source: Source) {
  const whole = sumOf(Object.values(source.requirements));
  const [unknown, applicable] = [unknownOf(whole), applicableOf(whole)];
  return {
    dossiers: number(source.dossiers),
    coverage: percent(applicable - unknown, applicable),
    teams: mapped(source.teams, (own) => `${number(own)} dossiers · eigen team`),
    heat: mapped(
      source.themes,
      (counts) =>
        `${percent(count(counts, 'gap'), decidedOf(counts))} ${percent(unknownOf(counts), applicableOf(counts))} niet gezien`,
    ),
    due: source.due.map(number),
    today: [
      number(source.dossiers),
      percent(count(whole, 'gap'), decidedOf(whole)),
      number(count(whole, 'gap')),
      number(decidedOf(whole)),
      percent(unknown, applicable),
    ],
  };
}

export const expectedRequirements = (source: Source) => mapped(source.requirements, expectedRow);

export function expectedRequirement(source: RequirementSource) {
  return {
    teams: mapped(source.teams, expectedRow),
    answers: Object.fromEntries(
      Object.entries(source.answers).map(([answer, answered]) => [answerWords[answer] ?? answer, number(answered)]),
    ),
  };
}

function mapped<From, To>(values: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
