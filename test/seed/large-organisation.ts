import { createHash } from 'node:crypto';
import { type Answer, levels } from '../../shared/domain/answer.ts';
import { addPeriod, daysBetween, subtractPeriod } from '../../shared/domain/date.ts';
import { isoWeekOf } from '../../shared/domain/iso-week.ts';
import { type Outcome, outcomes } from '../../shared/domain/outcome.ts';
import { WaiverReason } from '../../shared/domain/waiver.ts';
import type { RuleSetContent } from '../../shared/rules/rule-set.ts';
import { demoOrganisation, type Statement } from './demo-organisation.ts';
import { chance, pick } from './random.ts';

/** What the seed is made of; the same options give the same rows. */
export interface SeedOptions {
  readonly organisation: string;
  readonly content: Pick<RuleSetContent, 'id' | 'requirements'>;
  readonly revision: number;
  /** The last day of history; results were received in the weeks before it. */
  readonly today: string;
  readonly dossiers?: number;
  readonly months?: number;
}

export interface SeededResult {
  readonly dossier: string;
  readonly team: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly dueWeeks: Readonly<Record<string, string>>;
  readonly assessedAt: string;
  readonly submissionId: string;
}

/** Twelve teams: those of the demo and nine more, of which some are small. */
export const seedTeams: readonly { readonly id: string; readonly name: string; readonly weight: number }[] = [
  ...demoOrganisation.teams.map((team) => ({ ...team, weight: 10 })),
  { id: 'beschermd-wonen', name: 'Beschermd wonen', weight: 8 },
  { id: 'dagbesteding-centrum', name: 'Dagbesteding Centrum', weight: 12 },
  { id: 'dagbesteding-oost', name: 'Dagbesteding Oost', weight: 7 },
  { id: 'gezinnen', name: 'Gezinnen', weight: 9 },
  { id: 'jongvolwassenen', name: 'Jongvolwassenen', weight: 6 },
  { id: 'nachtopvang', name: 'Nachtopvang', weight: 0.3 },
  { id: 'thuis-noord', name: 'Thuis Noord', weight: 14 },
  { id: 'thuis-west', name: 'Thuis West', weight: 13 },
  { id: 'specialistisch', name: 'Specialistisch', weight: 1 },
];

const DOSSIERS_AT_ONCE = 100;
const DAYS_AT_ONCE = 10;

/** The results, one by one: from these every number on the dashboard can be traced. */
export function* seededResults({ content, today, dossiers = 4000 }: SeedOptions): Generator<SeededResult> {
  const asked = content.requirements.filter(({ subject }) => subject === 'client-dossier');
  for (let number = 0; number < dossiers; number += 1) {
    const team = pick(
      seedTeams.map(({ id, weight }) => [id, weight] as const),
      chance('team', number),
    );
    const result = {
      outcomes: {} as Record<string, Outcome>,
      answers: {} as Record<string, Answer>,
      dueWeeks: {} as Record<string, string>,
    };
    for (const requirement of asked) {
      const { id } = requirement;
      const outcome = pick(weightsOf(id, team), chance('outcome', number, id));
      result.outcomes[id] = outcome;
      const isJudged = requirement.judge !== undefined || requirement.check?.kind === 'judged';
      if (isJudged && (outcome === 'met' || outcome === 'gap')) {
        const isGood = outcome === 'met';
        result.answers[id] = pick(
          levels.map((level, place) => [level, place < 2 === isGood ? 2 - (place % 2) : 0] as const),
          chance('answer', number, id),
        );
      }
      if (outcome === 'upcoming' || outcome === 'gap') {
        const days = Math.floor(chance('due', number, id) * 70);
        const due = outcome === 'gap' ? subtractPeriod(today, `P${days}D`) : addPeriod(today, `P${days}D`);
        result.dueWeeks[id] = isoWeekOf(due);
      }
    }
    const day = subtractPeriod(today, `P${Math.floor(chance('day', number) * 120)}D`);
    const hash = createHash('sha256').update(`dossierlens seed ${number}`).digest('hex');
    yield {
      ...result,
      dossier: hash,
      team,
      assessedAt: `${day}T${String(8 + (number % 9)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00.000Z`,
      submissionId: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
    };
  }
}

/** Each requirement and each team has strong and weak sides of its own. */
function weightsOf(requirement: string, team: string): readonly (readonly [Outcome, number])[] {
  const quality = 0.4 + 0.5 * chance('requirement', requirement) + 0.3 * (chance('team side', team, requirement) - 0.5);
  return [
    ['met', 60 * quality],
    ['gap', 30 * (1.1 - quality)],
    ['upcoming', 12],
    ['needs-judgement', chance('judged', requirement) > 0.6 ? 15 : 1],
    ['unseen', 8 + 14 * chance('unseen', requirement)],
    ['unreadable', 1],
    ['not-applicable', chance('applies', requirement) > 0.7 ? 25 : 2],
  ];
}

/** How many dossiers of each team have which outcome, counted from the results and not from the database. */
export function expectedCounts(options: SeedOptions): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { team, outcomes: own } of seededResults(options)) {
    for (const [requirement, outcome] of Object.entries(own)) {
      const key = `${team} ${requirement} ${outcome}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

/** What puts teams, results, judgements and history into a database; the counters are kept by the triggers. */
export function* largeSeedStatements(options: SeedOptions): Generator<Statement> {
  const { organisation, content, revision, today, months = 18 } = options;
  for (const { id, name } of seedTeams) {
    yield {
      sql: 'INSERT INTO teams (organisation_id, id, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      parameters: [organisation, id, name],
    };
  }
  let rows: SeededResult[] = [];
  const put = (): Statement => ({
    sql: `INSERT INTO dossier_results (organisation_id, dossier, rule_set_id, revision, team_id, outcomes, answers, due_weeks,
        assessed_at, submission_id, received_at)
      SELECT ?1, value ->> 'dossier', ?2, ?3, value ->> 'team', value -> 'outcomes', value -> 'answers', value -> 'dueWeeks',
        value ->> 'assessedAt', value ->> 'submissionId', value ->> 'assessedAt'
      FROM json_each(?4) WHERE true ON CONFLICT DO NOTHING`,
    parameters: [organisation, content.id, revision, JSON.stringify(rows)],
  });
  for (const result of seededResults(options)) {
    rows.push(result);
    if (rows.length < DOSSIERS_AT_ONCE) continue;
    yield put();
    rows = [];
  }
  if (rows.length > 0) yield put();
  yield waiverStatement(options);
  const days = daysOfHistory(today, months);
  for (let first = 0; first < days.length; first += DAYS_AT_ONCE) {
    yield historyStatement(options, days.slice(first, first + DAYS_AT_ONCE));
  }
  yield {
    sql: `INSERT INTO night_runs (organisation_id, day, ran_at)
      SELECT ?1, value ->> 'day', date(value ->> 'day', '+1 day') || 'T01:17:00.000Z' FROM json_each(?2) WHERE true
      ON CONFLICT DO NOTHING`,
    parameters: [organisation, JSON.stringify(days)],
  };
}

/** A waiver for every third dossier to which a requirement does not apply. */
const waiverStatement = ({ organisation, content, today }: SeedOptions): Statement => ({
  sql: `INSERT INTO waivers (organisation_id, id, dossier, team_id, rule_set_id, requirement, judge, recorded_at, reason,
      on_day, expires_on)
    SELECT ?1, lower(hex(substr(r.dossier, 1, 4)) || '-0000-4000-8000-' || printf('%012x', r.rowid * 1000 + item.id)),
      r.dossier, r.team_id, ?2, item.key, 'seed', r.received_at,
      json_extract(?3, '$[' || ((r.rowid * 7 + item.id) % json_array_length(?3)) || ']'),
      substr(r.received_at, 1, 10), date(?4, '+6 months')
    FROM dossier_results AS r, json_each(r.outcomes) AS item
    WHERE r.organisation_id = ?1 AND r.rule_set_id = ?2 AND item.value = 'not-applicable' AND (r.rowid + item.id) % 3 = 0
    ON CONFLICT DO NOTHING`,
  parameters: [organisation, content.id, JSON.stringify(WaiverReason.options), today],
});

interface HistoryDay {
  readonly day: string;
  /** Percent of the way back to the beginning. */
  readonly age: number;
}

/** Weekly (Sundays), and daily in the last quarter, as thinning leaves it. */
function daysOfHistory(today: string, months: number): HistoryDay[] {
  const first = subtractPeriod(today, `P${months}M`);
  const quarterAgo = subtractPeriod(today, 'P3M');
  const length = daysBetween(first, today);
  const days: HistoryDay[] = [];
  for (let passed = 0; passed < length; passed += 1) {
    const day = addPeriod(first, `P${passed}D`);
    if (day < quarterAgo && new Date(`${day}T00:00:00Z`).getUTCDay() !== 0) continue;
    days.push({ day, age: Math.round((100 * (length - passed)) / length) });
  }
  return days;
}

/**
 * The further back, the fewer dossiers, the fewer met and the more not seen: from the counters of now, in whole numbers,
 * so that each row still adds up to its dossiers.
 */
function historyStatement({ organisation, content, revision }: SeedOptions, days: readonly HistoryDay[]): Statement {
  const names = outcomes.map((outcome) => outcome.replaceAll('-', '_'));
  const pivot = outcomes
    .map(
      (outcome, index) =>
        `sum(CASE outcome WHEN '${outcome}' THEN count ELSE 0 END) * (100 - (d.value ->> 'age') * 2 / 5) / 100 AS ${names[index]}`,
    )
    .join(', ');
  const lost = 'met * age * (3 + (length(requirement) % 4)) / 1000';
  const moved = names.map((name) =>
    name === 'met'
      ? `met - ${lost}`
      : name === 'gap'
        ? `gap + ${lost} / 2`
        : name === 'unseen'
          ? `unseen + ${lost} - ${lost} / 2`
          : name,
  );
  const total = names.join(' + ');
  return {
    sql: `INSERT INTO counter_history (organisation_id, rule_set_id, requirement, team_id, day, revision, dossiers, ${names.join(', ')})
      SELECT ?1, ?2, requirement, team_id, day, ?3, ${total}, ${moved.join(', ')} FROM (
        SELECT requirement, team_id, d.value ->> 'day' AS day, d.value ->> 'age' AS age, ${pivot}
        FROM counters, json_each(?4) AS d WHERE organisation_id = ?1 AND rule_set_id = ?2 GROUP BY 1, 2, 3
      ) WHERE ${total} > 0 ON CONFLICT DO NOTHING`,
    parameters: [organisation, content.id, revision, JSON.stringify(days)],
  };
}
