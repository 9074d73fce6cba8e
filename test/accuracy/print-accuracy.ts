import { styleText } from 'node:util';
import { inColumns, shorten } from '../../scripts/reading/columns.ts';
import type { Fault, HostReport, WayReport } from './accuracy-report.ts';
import type { NotesReport } from './notes/score.ts';
import type { OutcomeRates } from './score-outcomes.ts';

const heading = (text: string) => styleText('bold', text);

export function percentage(share: number | null): string {
  // Rounded down, so that 100 % is said only when nothing is wrong.
  return share === null ? '-' : `${(Math.floor(share * 1000) / 10).toFixed(1).replace('.', ',')} %`;
}

const head = [
  '',
  'schermen',
  'gegevens',
  'goed',
  'fout',
  'gemist',
  'juist',
  'gevonden',
  'uitkomsten juist',
  'gevonden',
  'wie fout',
];

/** Shares per host and way of reading, then every fact that was read wrongly or missed. */
export function accuracyLines(hosts: readonly HostReport[]): string[] {
  const ways = hosts.flatMap((host) => waysOf(host));
  const [first = '', ...rows] = inColumns([head, ...ways.map(({ name, host, way }) => rowOf(name, host, way))]);
  return [
    heading(first),
    ...rows,
    ...ways.flatMap(({ name, way }) => [
      ...faultLines(`Fout gelezen: ${name}`, way.wrong),
      ...identityLines(name, way),
      ...faultLines(`Gemist: ${name}`, way.missed),
      ...outcomeLines(`Uitkomst anders dan met de hand bepaald: ${name}`, way.outcomes),
      ...outcomeLines(`Uitkomst anders dan met de gegevens van de hand: ${name}`, way.outcomesOfTruth),
    ]),
  ];
}

function waysOf(host: HostReport) {
  const { id, withoutProfile, withProfile } = host;
  return [
    { name: `${id}, zonder profiel`, host, way: withoutProfile },
    ...(withProfile ? [{ name: `${id}, met profiel`, host, way: withProfile }] : []),
  ];
}

function rowOf(name: string, host: HostReport, { facts, outcomes, outcomesOfTruth }: WayReport): string[] {
  const judged = outcomes ?? outcomesOfTruth;
  const counts = [facts.screens, host.truthFacts, facts.right + facts.allowed, facts.wrong, facts.missed].map(String);
  return [
    name,
    ...counts,
    percentage(facts.precision),
    percentage(facts.recall),
    percentage(judged.precision),
    percentage(judged.recall),
    String(facts.wrongIdentities),
  ];
}

function faultLines(title: string, faults: readonly Fault[]): string[] {
  if (faults.length === 0) return [];
  const rows = faults.map(({ screen, fact, expected, read }) => [
    screen,
    fact,
    `verwacht: ${shorten(expected, 120)}`,
    `gelezen: ${shorten(read, 120)}`,
  ]);
  return ['', heading(title), ...inColumns(rows).map((line) => `  ${line}`)];
}

function identityLines(name: string, { wrongIdentities }: WayReport): string[] {
  if (wrongIdentities.length === 0) return [];
  const rows = wrongIdentities.map(({ screen, expected, read }) => [
    screen,
    `verwacht: ${expected ?? 'niemand'}`,
    `gelezen: ${read ?? 'niemand'}`,
  ]);
  return ['', heading(`Ander dossier: ${name}`), ...inColumns(rows).map((line) => `  ${line}`)];
}

function outcomeLines(title: string, rates: OutcomeRates | undefined): string[] {
  if (!rates || rates.wrong.length === 0) return [];
  const rows = rates.wrong.map(({ dossier, requirement, expected, read }) => [
    dossier,
    requirement,
    `verwacht: ${expected}`,
    `gelezen: ${read}`,
  ]);
  return ['', heading(title), ...inColumns(rows).map((line) => `  ${line}`)];
}

const properties = {
  concept: 'onderwerp gevonden',
  affirmed: 'gebeurd',
  negated: 'ontkend',
  planned: 'gepland',
  historical: 'lang geleden',
  'other-person': 'van een ander',
  all: 'onderwerp en zinsverband',
} as const;

/** Notes by what was to be found in them: the part to build on, and the part that is only reported on. */
export function notesLines({ build, report }: NotesReport): string[] {
  const parts = [
    ['bouwdeel', build],
    ['rapportagedeel', report],
  ] as const;
  const rows = parts.flatMap(([name, part]) =>
    Object.entries(properties).map(([id, title]) => {
      const score = part.properties[id as keyof typeof properties];
      const counts = [score.right, score.wrong, score.missed].map(String);
      return [
        `${name} (${part.notes})`,
        title,
        ...counts,
        ...[score.precision, score.recall, score.f1].map(percentage),
      ];
    }),
  );
  const [first = '', ...lines] = inColumns([
    ['Rapportages', '', 'goed', 'fout', 'gemist', 'precisie', 'gevonden', 'F1'],
    ...rows,
  ]);
  return [heading(first), ...lines];
}
