import { builtInRuleSets } from '../../../shared/frameworks/index.ts';
import { demoOrganisation, seedStatements } from '../../seed/demo-organisation.ts';
import { inTurns, ratioOf, timingOf, wallClock } from '../measure.ts';
import type { BenchPart } from '../part.ts';
import { startBenchStack } from './bench-stack.ts';
import { growResults, requireRecount } from './grow-results.ts';

const RULE_SET = 'wmo-midden-groningen';
const PER_ROUND = 10;

/** What the screens of a team lead ask. */
const views = {
  overview: '/v1/aggregates/overview',
  requirements: '/v1/aggregates/requirements',
  requirement: `/v1/aggregates/requirements/${RULE_SET}/`,
  trend: '/v1/aggregates/trend',
  'due weeks': '/v1/aggregates/due-weeks',
} as const;

/** Reading a dashboard of few and of a hundred times as many dossiers, side by side in one workerd. */
export const dashboardPart: BenchPart = {
  id: 'dashboard',
  title: 'The Worker: reading a dashboard',
  async run({ isQuick }) {
    const sizes = isQuick ? { small: 1000, large: 100_000 } : { small: 10_000, large: 1_000_000 };
    const content = builtInRuleSets.find(({ id }) => id === RULE_SET);
    if (!content) throw new Error(`The built-in rule set "${RULE_SET}" is gone.`);
    const [first] = content.requirements.filter(({ subject }) => subject === 'client-dossier');
    const stack = await startBenchStack(['small', 'large']);
    try {
      const today = new Date().toISOString().slice(0, 10);
      for (const [name, dossiers] of Object.entries(sizes)) {
        const db = stack.databaseOf(name);
        for (const { sql, parameters } of await seedStatements(stack)) {
          await db
            .prepare(sql)
            .bind(...parameters)
            .run();
        }
        await growResults(db, { organisation: demoOrganisation.id, content, revision: 1, today }, dossiers);
        if (name === 'small') await requireRecount(db, dossiers);
      }
      const token = await stack.tokenOf('demo-lead');
      const asked = Object.entries(views).map(([view, path]) => ({
        view,
        path: path.endsWith('/') ? `${path}${first?.id}` : path,
      }));
      const contenders = asked.flatMap(({ view, path }) =>
        Object.entries(sizes).map(([name, dossiers]) => ({
          id: `${view} ${name}`,
          label: `${view}, ${dossiers.toLocaleString('en')} dossiers`,
          run: () =>
            stack.send(
              name,
              token,
              Array.from({ length: PER_ROUND }, () => ({ method: 'GET' as const, path })),
              1,
            ),
        })),
      );
      const rounds = await inTurns(contenders, { clock: wallClock, rounds: isQuick ? 6 : 20, warmUp: 2 });
      return {
        counts: { ...sizes, 'requests per round': PER_ROUND },
        timings: contenders.map((contender) => timingOf(rounds, contender, PER_ROUND)),
        ratios: asked.map(({ view }) =>
          ratioOf(rounds, {
            id: `dashboard-${view.replaceAll(' ', '-')}`,
            label: `${view}: how many times longer at the large one (wanted: 1.1 at most)`,
            faster: `${view} small`,
            slower: `${view} large`,
          }),
        ),
        notes: ['Twelve teams, 18 months of history, waivers; every request is written in the audit log, as it is.'],
      };
    } finally {
      await stack.close();
    }
  },
};
