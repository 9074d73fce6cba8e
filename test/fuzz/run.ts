/**
 * `npm run fuzz`: sends the Worker requests made by chance from its own OpenAPI document, and prints a report as JSON.
 * `-- --requests 2000 --seed 7` for another number and other chance. Ends with 1 when an answer was wrong.
 */
import { parseArgs } from 'node:util';
import { fuzzRound, type Round } from './fuzz-round.ts';

/** After so many the database is a new one: who adds, changes and removes by chance ends with little that is left. */
const IN_ROUND = 2500;

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const requests = Number(values.requests);
const seed = Number(values.seed);

const rounds: Round[] = [];
for (let done = 0; done < requests; done += IN_ROUND) {
  rounds.push(await fuzzRound(seed + rounds.length, Math.min(IN_ROUND, requests - done)));
}

const sumOf = (counts: readonly Record<string, number>[]) => {
  const sums: Record<string, number> = {};
  for (const count of counts) for (const [key, value] of Object.entries(count)) sums[key] = (sums[key] ?? 0) + value;
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
};
const problems = rounds.flatMap((round, index) => round.problems.map((each) => ({ seed: seed + index, ...each })));
const shown = problems.slice(0, 20).map(({ body, ...rest }) => ({ ...rest, body: body?.slice(0, 2000) }));

const report = {
  requests,
  seed,
  statuses: sumOf(rounds.map(({ statuses }) => statuses)),
  succeeded: sumOf(rounds.map(({ succeeded }) => succeeded)),
  problems: problems.length,
  firstProblems: shown,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
