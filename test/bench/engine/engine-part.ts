import { builtInRuleSets } from '../../../shared/frameworks/index.ts';
import { checkedRequirements } from '../../../shared/rules/evaluate.ts';
import { factsIn } from '../../../shared/testing/arbitrary.ts';
import { inTurns, ratioOf, threadClock, timingOf } from '../measure.ts';
import type { BenchOptions, BenchPart, PartReport, Ratio } from '../part.ts';
import { comparableIn, onlyComparable } from './comparable.ts';
import { enter } from './competitor.ts';
import { cqlExecution } from './cql/cql-execution.ts';
import { equalOutcomes } from './equal-outcomes.ts';
import { jsonRulesEngine } from './json-rules/json-rules-engine.ts';
import { makeLedgers } from './ledgers.ts';
import { ourEngine, verdictsOf } from './our-engine.ts';

const MANY = 10_000;
/** On each of these all engines must give the same outcomes before anything is timed. */
const COMPARED = 1_000;
/** Enough for the clock, few enough for many rounds. */
const PER_ROUND = 20;

/** As the design wants. */
const targets: Readonly<Record<string, number>> = {
  'json-rules-engine': 5,
  'cql-execution': 20,
  'cql-execution-properties': 20,
};

export const enginePart: BenchPart = {
  id: 'engine',
  title: 'Evaluating dossier requirements',
  async run(options) {
    const alone = await evaluatingAll(options);
    const beside = await besideOthers(options);
    return {
      counts: { ...alone.counts, ...beside.counts },
      timings: [...alone.timings, ...beside.timings],
      ratios: [...alone.ratios, ...beside.ratios],
      notes: [...alone.notes, ...beside.notes],
    };
  },
};

/** Every dossier requirement of every framework, for one dossier at a time and for many. */
async function evaluatingAll({ isQuick }: BenchOptions): Promise<PartReport> {
  const ledgers = makeLedgers(isQuick ? MANY / 10 : MANY);
  const evaluate = (from: number, to: number) =>
    ledgers.slice(from, to).map((ledger) => verdictsOf(builtInRuleSets, ledger));
  const one = {
    id: 'all-requirements-one-dossier',
    label: 'all dossier requirements, one dossier',
    run: (round: number) => evaluate(round % ledgers.length, (round % ledgers.length) + 1),
  };
  const many = {
    id: 'all-requirements-many-dossiers',
    label: `all dossier requirements, ${ledgers.length} dossiers`,
    run: () => evaluate(0, ledgers.length),
  };
  const manyRounds = await inTurns([many], { clock: threadClock, rounds: isQuick ? 2 : 3, warmUp: 1 });
  const counting = isQuick ? { rounds: 5, warmUp: 6 } : { rounds: 25, warmUp: 8 };
  const oneRounds = await inTurns([one], { clock: threadClock, atLeastMs: 100, ...counting });
  return {
    counts: {
      frameworks: builtInRuleSets.length,
      'dossier requirements': builtInRuleSets.flatMap(checkedRequirements).length,
      dossiers: ledgers.length,
    },
    timings: [timingOf(oneRounds, one), timingOf(manyRounds, many)],
    ratios: [],
    notes: [],
  };
}

/** The requirements that other engines can express too, on the same dossiers and with the same outcomes. */
async function besideOthers({ isQuick }: BenchOptions): Promise<PartReport> {
  const ruleSets = builtInRuleSets.map(comparableIn).filter(({ requirements }) => requirements.length > 0);
  const ids = ruleSets.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  if (ids.length < 10) throw new Error(`Only ${ids.length} requirements can be compared.`);
  const facts = factsIn(ruleSets);
  const ledgers = makeLedgers(isQuick ? COMPARED / 10 : COMPARED, 7);
  const ours = enter(ourEngine(builtInRuleSets.map(onlyComparable)), ledgers);
  const others = [
    enter(jsonRulesEngine(ruleSets, facts), ledgers),
    enter(cqlExecution(ruleSets, facts, 'records'), ledgers),
    enter(cqlExecution(ruleSets, facts, 'properties'), ledgers),
  ];
  const outcomes = await equalOutcomes([ours, ...others], ids);

  const slice = (round: number) => {
    const from = (round * PER_ROUND) % ledgers.length;
    return [from, from + PER_ROUND] as const;
  };
  const contenders = [
    ...[ours, ...others].map(({ id, label, evaluate }) => ({
      id,
      label: `${label}, ${ids.length} compared requirements, one dossier`,
      run: (round: number) => evaluate(...slice(round)),
    })),
    ...others.map(({ id, label, evaluateFromLedger }) => ({
      id: `${id}-from-ledger`,
      label: `${label}, the same from the ledger`,
      run: (round: number) => evaluateFromLedger(...slice(round)),
    })),
  ];
  const counting = isQuick ? { rounds: 5, warmUp: 4 } : { rounds: 25, warmUp: 6 };
  const rounds = await inTurns(contenders, { clock: threadClock, atLeastMs: 100, ...counting });
  return {
    counts: {
      'compared requirements': ids.length,
      'compared dossiers': ledgers.length,
      'equal outcomes': ids.length * ledgers.length,
      ...Object.fromEntries([...outcomes].map(([outcome, count]) => [`equal outcomes, ${outcome}`, count])),
    },
    timings: contenders.map((each) => timingOf(rounds, each, PER_ROUND)),
    ratios: others.flatMap(({ id, label }) => [
      ratioOf(rounds, { ...ratioTo(id), label: `${label}, with facts handed over ready`, faster: ours.id, slower: id }),
      ratioOf(rounds, {
        ...ratioTo(id, '-from-ledger'),
        label: `${label}, from the ledger as we do`,
        faster: ours.id,
        slower: `${id}-from-ledger`,
      }),
    ]),
    notes: [
      'Milliseconds of the thread, so that other programs on the machine do not count.',
      'Times that of Dossierlens, which starts from the ledger and gives explanations and due days. The others give outcomes alone; with facts handed over ready, these are merged and derived by our code before the clock starts.',
      'cql-execution retrieves facts as coded records, its documented way; without retrieving, they are properties of the dossier.',
    ],
  };
}

function ratioTo(id: string, from = ''): Pick<Ratio, 'id' | 'target'> {
  const target = targets[id];
  return { id: `${id}${from}-to-dossierlens`, ...(target !== undefined && { target }) };
}
