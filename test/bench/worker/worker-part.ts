import { createHash, randomUUID } from 'node:crypto';
import { builtInRuleSets } from '../../../shared/frameworks/index.ts';
import { seedStatements } from '../../seed/demo-organisation.ts';
import { seededResults } from '../../seed/large-organisation.ts';
import { inTurns, ratioOf, timingOf, wallClock } from '../measure.ts';
import type { BenchPart } from '../part.ts';
import { type BenchStack, startBenchStack } from './bench-stack.ts';

const PER_ROUND = 100;

/** What a submission does to what is stored; most that arrive are of a dossier that was seen before. */
const kinds = {
  new: 'of a new dossier',
  unchanged: 'nothing changed',
  changed: 'a tenth of the outcomes changed',
} as const;
type Kind = keyof typeof kinds;
const kindIds = Object.keys(kinds) as Kind[];

/** Accepting submissions beside a bare Hono route that does one D1 write of the same size, in the same workerd. */
export const workerPart: BenchPart = {
  id: 'worker',
  title: 'The Worker: accepting submissions',
  async run({ isQuick }) {
    const stack = await startBenchStack(['worker']);
    try {
      for (const { sql, parameters } of await seedStatements(stack)) {
        await stack
          .databaseOf('worker')
          .prepare(sql)
          .bind(...parameters)
          .run();
      }
      const token = await stack.tokenOf('demo-worker');
      const submissions = submissionsOf();
      const sizes = new Map<string, number>();
      const contenders = kindIds.flatMap((kind) =>
        (['worker', 'bare'] as const).map((target) => ({
          id: `${target} ${kind}`,
          label: `${target === 'worker' ? 'the Worker, checked and counted' : 'a bare Hono route, one write'}: ${kinds[kind]}`,
          run: (round: number) => {
            const bodies = submissions(kind, round);
            sizes.set(kind, JSON.stringify(bodies[0]).length);
            return stack.send(
              target,
              token,
              bodies.map((body) => ({ method: 'POST', path: '/v1/submissions', body })),
            );
          },
        })),
      );
      const counting = { clock: wallClock, rounds: isQuick ? 8 : 40, warmUp: 3 };
      const rounds = await inTurns(contenders, counting);
      await checkStored(stack, PER_ROUND * (2 + counting.rounds + counting.warmUp));
      return {
        counts: {
          'submissions per round': PER_ROUND,
          'requirements per submission': submissions('new', 0)[0]?.outcomes.length ?? 0,
          'bytes per submission': sizes.get('new') ?? 0,
        },
        timings: contenders.map((contender) => timingOf(rounds, contender, PER_ROUND)),
        ratios: kindIds.map((kind) =>
          ratioOf(rounds, {
            id: `submission-rate-${kind}`,
            label: `rate of the Worker, as part of that of the bare route: ${kinds[kind]}`,
            faster: `worker ${kind}`,
            slower: `bare ${kind}`,
            target: 0.8,
          }),
        ),
        notes: ['Each round sends 100 submissions, ten at a time, to the one and to the other in turn.'],
      };
    } finally {
      await stack.close();
    }
  },
};

function submissionsOf() {
  const content = builtInRuleSets.find(({ id }) => id === 'wmo-midden-groningen');
  if (!content) throw new Error('The built-in rule set "wmo-midden-groningen" is gone.');
  const options = { organisation: 'demo', content, revision: 1, today: '2026-06-15', dossiers: PER_ROUND * 10 };
  const results = [...seededResults(options)];
  const start = Date.now() - 3_600_000;
  return (kind: Kind, round: number) =>
    Array.from({ length: PER_ROUND }, (_, index) => {
      // A tenth of the outcomes comes from another result each round.
      const other = results[PER_ROUND + ((index + round * 7) % (PER_ROUND * 9))]?.outcomes ?? {};
      const dossier = kind === 'new' ? `new ${round} ${index}` : `${kind} ${index}`;
      return {
        id: randomUUID(),
        team: 'wmo-noord',
        dossier: createHash('sha256').update(dossier).digest('hex'),
        ruleSet: content.id,
        revision: 1,
        assessedAt: new Date(start + round * 1000).toISOString(),
        outcomes: Object.entries(results[index]?.outcomes ?? {}).map(([requirement, outcome], place) => ({
          requirement,
          outcome: kind === 'changed' && (place + round) % 10 === 0 ? (other[requirement] ?? outcome) : outcome,
        })),
        clientVersion: '0.1.0',
      };
    });
}

/** It throws when the Worker did not do its work: every dossier stored once, and the counters equal to a recount. */
async function checkStored(stack: BenchStack, dossiers: number): Promise<void> {
  const wrong = await stack
    .databaseOf('worker')
    .prepare(
      `SELECT (SELECT count(*) FROM dossier_results) AS results, (SELECT count(*) FROM (
         SELECT requirement, outcome, sum(n) FROM (
           SELECT requirement, outcome, count AS n FROM counters
           UNION ALL SELECT item.key, item.value, -1 FROM dossier_results, json_each(outcomes) AS item
         ) GROUP BY 1, 2 HAVING sum(n) <> 0)) AS differences`,
    )
    .first<{ results: number; differences: number }>();
  if (wrong?.results !== dossiers || wrong.differences !== 0)
    throw new Error(`Not what was sent: ${JSON.stringify(wrong)}, and sent were ${dossiers}.`);
}
