import { createHash, randomUUID } from 'node:crypto';
import { builtInRuleSets } from '../../../shared/frameworks/index.ts';
import { seedStatements } from '../../seed/demo-organisation.ts';
import { seededResults } from '../../seed/large-organisation.ts';
import { inTurns, ratioOf, timingOf, wallClock } from '../measure.ts';
import type { BenchPart } from '../part.ts';
import { type BenchStack, startBenchStack } from './bench-stack.ts';

const PER_ROUND = 100;

/** Accepting submissions beside a bare Hono route that does one D1 write of the same size, in the same workerd. */
export const workerPart: BenchPart = {
  id: 'worker',
  title: 'The Worker: accepting submissions',
  async run({ isQuick }) {
    const stack = await startBenchStack();
    try {
      for (const { sql, parameters } of await seedStatements(stack)) {
        await stack.db
          .prepare(sql)
          .bind(...parameters)
          .run();
      }
      const token = await stack.tokenOf('demo-worker');
      const submissions = submissionsOf();
      const contenders = [
        {
          id: 'worker',
          label: 'the Worker, checked and counted',
          run: (round: number) => stack.send('worker', token, submissions(round)),
        },
        {
          id: 'bare',
          label: 'a bare Hono route, one write',
          run: (round: number) => stack.send('bare', token, submissions(round)),
        },
      ] as const;
      const rounds = await inTurns(contenders, { clock: wallClock, rounds: isQuick ? 8 : 40, warmUp: 3 });
      await checkStored(stack);
      const [worker, bare] = contenders;
      return {
        counts: {
          'submissions per round': PER_ROUND,
          'requirements per submission': submissions(0)[0]?.outcomes.length ?? 0,
          'bytes per submission': JSON.stringify(submissions(0)[0]).length,
        },
        timings: [timingOf(rounds, worker, PER_ROUND), timingOf(rounds, bare, PER_ROUND)],
        ratios: [
          ratioOf(rounds, {
            id: 'submission-rate',
            label: 'rate of the Worker, as part of that of the bare route',
            faster: 'worker',
            slower: 'bare',
            target: 0.8,
          }),
        ],
        notes: ['Each round sends the same 100 dossiers, ten at a time; a tenth of the outcomes has changed.'],
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
  return (round: number) =>
    Array.from({ length: PER_ROUND }, (_, index) => {
      // A tenth of the outcomes comes from another result each round.
      const other = results[PER_ROUND + ((index + round * 7) % (PER_ROUND * 9))]?.outcomes ?? {};
      return {
        id: randomUUID(),
        team: 'wmo-noord',
        dossier: createHash('sha256').update(String(index)).digest('hex'),
        ruleSet: content.id,
        revision: 1,
        assessedAt: new Date(start + round * 1000).toISOString(),
        outcomes: Object.entries(results[index]?.outcomes ?? {}).map(([requirement, outcome], place) => ({
          requirement,
          outcome: (place + round) % 10 === 0 ? (other[requirement] ?? outcome) : outcome,
        })),
        clientVersion: '0.1.0',
      };
    });
}

/** It throws when the Worker did not do its work: every dossier stored once, and the counters equal to a recount. */
async function checkStored({ db }: BenchStack): Promise<void> {
  const wrong = await db
    .prepare(
      `SELECT (SELECT count(*) FROM dossier_results) AS results, (SELECT count(*) FROM (
         SELECT requirement, outcome, sum(n) FROM (
           SELECT requirement, outcome, count AS n FROM counters
           UNION ALL SELECT item.key, item.value, -1 FROM dossier_results, json_each(outcomes) AS item
         ) GROUP BY 1, 2 HAVING sum(n) <> 0)) AS differences`,
    )
    .first<{ results: number; differences: number }>();
  if (wrong?.results !== PER_ROUND || wrong.differences !== 0)
    throw new Error(`Not what was sent: ${JSON.stringify(wrong)}`);
}
