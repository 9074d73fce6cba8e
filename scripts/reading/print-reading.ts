import { styleText } from 'node:util';
import type { FactValue } from '../../shared/domain/fact.ts';
import { type Outcome, outcomes } from '../../shared/domain/outcome.ts';
import { inColumns, shorten } from './columns.ts';
import type { PageReport, ReportedObservation, Unreadable } from './page-report.ts';

const states = { found: 'gevonden', empty: 'leeg', unreadable: 'niet leesbaar' } as const;

const outcomeNames: Readonly<Record<Outcome, string>> = {
  met: 'voldaan',
  gap: 'ontbreekt',
  upcoming: 'komt eraan',
  'needs-judgement': 'beoordelen',
  unseen: 'nog niet gezien',
  unreadable: 'niet leesbaar',
  'not-applicable': 'n.v.t.',
};

const frameReasons = {
  'other-site': 'van een andere site',
  sandboxed: 'afgeschermd door de site',
  'no-document': 'een document of invoegtoepassing, zoals een pdf',
} as const;

const candidateReasons = {
  'several-facts': 'het label past bij meer gegevens',
  'needs-context': 'zonder kop zegt het label te weinig',
} as const;

const valueReasons: Readonly<Record<string, string>> = {
  'does-not-parse': 'de tekst is geen waarde van deze soort',
  'places-disagree': 'twee plaatsen spreken elkaar tegen',
  'frame-closed': 'het frame is gesloten',
  'not-found': 'het veld van het profiel staat er niet',
};

/** What was read, as lines for a person who makes a profile. */
export function readingLines(report: PageReport): string[] {
  const { identity, page, observations, candidates, unreadable } = report;
  const count = (state: ReportedObservation['state']) => observations.filter((each) => each.state === state).length;
  const frames = page.frames === 1 ? '' : `, ${page.frames} frames`;
  return [
    `${heading('Dossier')}   ${identity ?? noIdentity(report)}`,
    `${heading('Pagina')}    ${page.title || '(zonder titel)'} (${page.path}${frames}), gelezen voor ${page.today}`,
    `${heading('Gelezen')}   ${count('found')} gevonden, ${count('empty')} leeg, ${count('unreadable')} niet leesbaar, ${candidates.length} onzeker`,
    ...block('Gegevens', observationRows(observations)),
    ...block(
      'Onzeker: deze labels kunnen meer dan één ding betekenen',
      candidates.map(({ facts, label, text, reason }) => [
        label,
        shorten(text, 40),
        facts.join(' of '),
        candidateReasons[reason],
      ]),
    ),
    ...block('Niet leesbaar', unreadable.map(unreadableRow)),
    ...profileLines(report),
    ...block('Eisen, als dit alles is wat van het dossier gezien is', verdictRows(report)),
  ];
}

function heading(text: string): string {
  return styleText('bold', text);
}

function block(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', heading(title), ...inColumns(rows).map((line) => `  ${line}`)];
}

function noIdentity({ identityState }: PageReport): string {
  return identityState === 'ambiguous'
    ? 'niet zeker: er staan nummers van meer cliënten op de pagina, dus hier wordt niets van bewaard'
    : 'niet herkend: er staat geen cliëntnummer op de pagina, dus hier wordt niets van bewaard';
}

function observationRows(observations: readonly ReportedObservation[]): string[][] {
  return observations.map(({ fact, state, value, evidence }) => [
    fact,
    states[state],
    state === 'found' && value !== null ? shorten(valueText(value), 50) : '',
    `${shorten(evidence.label, 40)}: ${shorten(evidence.text, 60)}`,
  ]);
}

export function valueText(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (!Array.isArray(value)) return String(value);
  const dates = value.flatMap(({ date }) => date ?? []);
  const some = dates.length > 3 ? `${dates.slice(0, 3).join(', ')}, …` : dates.join(', ');
  return `${value.length} ${value.length === 1 ? 'regel' : 'regels'}${some ? ` (${some})` : ''}`;
}

function unreadableRow(part: Unreadable): string[] {
  switch (part.kind) {
    case 'frame':
      return ['frame', part.title || '(zonder titel)', part.host, frameReasons[part.reason]];
    case 'other-dossier':
      return ['frame', part.title || '(zonder titel)', '', 'toont een ander dossier dan de pagina'];
    case 'value':
      return [part.fact, part.label, shorten(part.text, 50), valueReasons[part.reason] ?? part.reason];
  }
}

function profileLines({ profile }: PageReport): string[] {
  if (!profile) return [];
  if (profile.pages.length === 0) {
    return [
      '',
      heading(`Schermprofiel ${profile.id}`),
      '  Geen scherm van het profiel herkend: kijk naar "when" van de schermen.',
    ];
  }
  return block(
    `Schermprofiel ${profile.id}`,
    profile.fields.map(({ page, fact, isRead, locators }) => [
      page,
      fact,
      isRead ? 'gelezen' : 'niet gelezen',
      missedLocators(locators),
    ]),
  );
}

/** Decided ones by name; what waits for other pages only as a count. */
function verdictRows({ verdicts }: PageReport): string[][] {
  const decided: readonly Outcome[] = ['gap', 'upcoming', 'met', 'unreadable'];
  const named = decided.flatMap((outcome) =>
    verdicts
      .filter((each) => each.outcome === outcome)
      .map(({ requirement, dueOn }) => [outcomeNames[outcome], requirement, dueOn ? `uiterlijk ${dueOn}` : '']),
  );
  const counts = outcomes
    .filter((outcome) => !decided.includes(outcome))
    .map((outcome) => [
      outcomeNames[outcome],
      `${verdicts.filter((each) => each.outcome === outcome).length} eisen`,
      '',
    ]);
  return [...named, ...counts];
}

function missedLocators(locators: readonly boolean[]): string {
  const missed = locators.flatMap((isSound, at) => (isSound ? [] : [`${at + 1}`]));
  return missed.length === 0 ? '' : `vindplaats ${missed.join(' en ')} vindt het niet`;
}
