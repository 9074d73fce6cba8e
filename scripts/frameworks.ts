import { styleText } from 'node:util';
import { builtInRuleSets } from '../shared/frameworks/index.ts';
import type { Requirement, RuleSetContent } from '../shared/rules/rule-set.ts';
import { runExamples } from '../shared/rules/run-examples.ts';

/**
 * What each built-in framework holds: requirements by subject and checkability, how many have a check and examples, and
 * the share of examples that come out as they say. `--json` for programs. Exits 1 when an example fails.
 */
function countBy<K extends string>(requirements: readonly Requirement[], key: (requirement: Requirement) => K) {
  const counts: Partial<Record<K, number>> = {};
  for (const requirement of requirements) counts[key(requirement)] = (counts[key(requirement)] ?? 0) + 1;
  return counts;
}

function describe(ruleSet: RuleSetContent) {
  const { id, framework, requirements } = ruleSet;
  const examples = runExamples(ruleSet);
  const failing = examples.filter(({ passes }) => !passes);
  return {
    id,
    name: framework.name.nl,
    requirements: requirements.length,
    bySubject: countBy(requirements, ({ subject }) => subject),
    byCheckability: countBy(requirements, ({ checkability }) => checkability),
    withCheck: requirements.filter(({ check }) => check !== undefined).length,
    withExamples: requirements.filter((requirement) => requirement.examples.length > 0).length,
    examples: examples.length,
    shareOfExamplesPassing: examples.length === 0 ? 1 : (examples.length - failing.length) / examples.length,
    failing: failing.map(({ requirement, index, expected, verdict }) => ({
      requirement,
      example: index,
      expected,
      outcome: verdict.outcome,
    })),
  };
}

const described = builtInRuleSets.map(describe);
const total = described.reduce((sum, { requirements }) => sum + requirements, 0);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ requirements: total, frameworks: described }, null, 2));
} else {
  const columns = [
    'eisen',
    'dossier',
    'elders',
    'automatisch',
    'met hulp',
    'mens',
    'met toets',
    'voorbeelden',
    'kloppen',
  ];
  const widest = Math.max(...described.map(({ name }) => name.length), 'Totaal'.length);
  console.log(styleText('bold', [''.padEnd(widest), ...columns].join('  ')));
  for (const each of described) {
    const { bySubject, byCheckability } = each;
    const figures = [
      each.requirements,
      bySubject['client-dossier'] ?? 0,
      each.requirements - (bySubject['client-dossier'] ?? 0),
      byCheckability.automatic ?? 0,
      byCheckability.assisted ?? 0,
      (byCheckability.manual ?? 0) + (byCheckability.organisational ?? 0),
      each.withCheck,
      each.examples,
      `${Math.floor(each.shareOfExamplesPassing * 100)} %`,
    ];
    console.log(
      [each.name.padEnd(widest), ...figures.map((figure, i) => String(figure).padStart(columns[i]?.length ?? 0))].join(
        '  ',
      ),
    );
  }
  console.log(`${'Totaal'.padEnd(widest)}  ${String(total).padStart(5)}`);
  for (const { id, failing } of described) {
    for (const { requirement, example, expected, outcome } of failing) {
      console.error(`${id} ${requirement}, voorbeeld ${example + 1}: verwacht ${expected}, uitkomst ${outcome}`);
    }
  }
}
process.exitCode = described.some(({ failing }) => failing.length > 0) ? 1 : 0;
