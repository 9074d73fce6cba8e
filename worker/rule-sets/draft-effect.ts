import { USUAL_REDO } from '../../shared/checks/judged.ts';
import type { EffectReport } from '../../shared/contract/rule-set-views.ts';
import { evaluateRequirement } from '../../shared/rules/evaluate.ts';
import { type Knowledge, knowledgeOf } from '../../shared/rules/knowledge.ts';
import type { Example, Requirement, RuleSetContent } from '../../shared/rules/rule-set.ts';
import { ledgerOfExample } from '../../shared/rules/run-examples.ts';
import { canonicalJson } from './content-hash.ts';

type EffectChange = EffectReport['changes'][number];

interface ExampleDossier {
  readonly requirement: Requirement;
  readonly index: number;
  readonly example: Example;
}

/**
 * Which outcomes change on the example dossiers of both revisions. Each example is a small dossier, on which not only
 * its own requirement is evaluated but every one that differs between the two.
 */
export function effectOf(
  before: RuleSetContent | undefined,
  after: RuleSetContent,
): { readonly dossiers: number; readonly changes: EffectChange[] } {
  const dossiers = exampleDossiers(before, after);
  const pairs = differingPairs(before, after);
  return {
    dossiers: dossiers.length,
    changes: pairs.length === 0 ? [] : dossiers.flatMap((dossier) => changesOn(dossier, pairs)),
  };
}

/** A requirement on both sides, each with the period of its rule set; undefined where it does not exist. */
interface Side {
  readonly requirement: Requirement;
  readonly soonWithin: string;
}
interface Pair {
  readonly id: string;
  readonly before: Side | undefined;
  readonly after: Side | undefined;
}

function differingPairs(before: RuleSetContent | undefined, after: RuleSetContent): Pair[] {
  const sidesOf = (ruleSet: RuleSetContent | undefined) =>
    new Map(
      ruleSet?.requirements.map((requirement) => [requirement.id, { requirement, soonWithin: ruleSet.soonWithin }]),
    );
  const [old, current] = [sidesOf(before), sidesOf(after)];
  return [...new Set([...current.keys(), ...old.keys()])]
    .map((id) => ({ id, before: old.get(id), after: current.get(id) }))
    .filter((pair) => canonicalJson(pair.before) !== canonicalJson(pair.after));
}

/** Those of the newer revision, and those of requirements that went or lost an example; the same one counts once. */
function exampleDossiers(before: RuleSetContent | undefined, after: RuleSetContent): ExampleDossier[] {
  const seen = new Set<string>();
  return [after, ...(before ? [before] : [])]
    .flatMap(({ requirements }) => requirements)
    .flatMap((requirement) => requirement.examples.map((example, index) => ({ requirement, index, example })))
    .filter(({ requirement, example }) => {
      const key = JSON.stringify([requirement.id, example.on, example.facts, example.judged]);
      return seen.has(key) ? false : seen.add(key);
    });
}

function changesOn(dossier: ExampleDossier, pairs: readonly Pair[]): EffectChange[] {
  const { requirement: owner, index, example } = dossier;
  const knowledge = knowledgeOf({ ledger: ledgerOfExample(example), settings: {}, today: example.on });
  return pairs.flatMap(({ id, before, after }): EffectChange[] => {
    // On a dossier of another requirement, one that comes or goes says nothing new about it.
    if ((!before || !after) && id !== owner.id) return [];
    const was = outcomeOf(before, knowledge, dossier);
    const becomes = outcomeOf(after, knowledge, dossier);
    if (was === becomes) return [];
    return [
      {
        requirement: id,
        example: { requirement: owner.id, index, ...(example.name && { name: example.name }) },
        ...(was && { before: was }),
        ...(becomes && { after: becomes }),
        turnsRed: becomes === 'gap',
      },
    ];
  });
}

function outcomeOf(side: Side | undefined, knowledge: Knowledge, { requirement: owner, example }: ExampleDossier) {
  if (!side?.requirement.check) return undefined;
  const { requirement, soonWithin } = side;
  const { judged } = example;
  const attestations =
    judged && requirement.id === owner.id
      ? [{ requirement: requirement.id, ...judged, redo: requirement.judge?.redo?.period ?? USUAL_REDO }]
      : [];
  return evaluateRequirement(requirement, { soonWithin }, knowledge, { attestations }).outcome;
}
