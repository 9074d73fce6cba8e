import { type Almanac, Engine, type Event } from 'json-rules-engine';
import { addPeriod, type IsoDate } from '../../../../shared/domain/date.ts';
import { Outcome } from '../../../../shared/domain/outcome.ts';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { ComparableRuleSet } from '../comparable.ts';
import type { Competitor } from '../competitor.ts';
import { plainFactsOf } from '../plain-facts.ts';
import { today } from '../today.ts';
import { applicabilityOf } from './applicability.ts';
import { type Computed, type Json, stateOf } from './condition.ts';
import { rulesOf, topLevel } from './rules-of.ts';

type Dossier = Record<string, unknown>;

/** The events of each rule set's engine. */
type Result = readonly (readonly Event[])[];

/**
 * One engine for each rule set, with its rules loaded once, and facts given for each dossier: what the documentation
 * advises. Periods are computed by facts of their own, once for each dossier, and the framework's own condition by
 * rules that run first and end the run when it does not hold.
 */
export function jsonRulesEngine(
  ruleSets: readonly ComparableRuleSet[],
  facts: readonly FactName[],
): Competitor<Dossier, Result> {
  const engines = ruleSets.map(engineOf);
  return {
    id: 'json-rules-engine',
    label: 'json-rules-engine',
    prepare: (ledger) => runtimeFacts(plainFactsOf(ledger, facts)),
    async evaluate(dossiers) {
      const results: Result[] = [];
      for (const dossier of dossiers) {
        const perEngine: (readonly Event[])[] = [];
        for (const engine of engines) perEngine.push((await engine.run(dossier)).events);
        results.push(perEngine);
      }
      return results;
    },
    outcomesOf: (result) => new Map(ruleSets.flatMap((ruleSet, i) => outcomesOf(ruleSet, result[i] ?? []))),
  };
}

function runtimeFacts(plain: ReturnType<typeof plainFactsOf>): Dossier {
  const dossier: Dossier = {};
  for (const [fact, { state, value }] of plain) {
    dossier[stateOf(fact)] = state;
    if (value !== undefined) dossier[fact] = value;
  }
  return dossier;
}

function engineOf({ appliesWhen, requirements }: ComparableRuleSet): Engine {
  const computed: Computed = { due: new Map(), asOf: new Map() };
  const engine = new Engine(
    requirements.flatMap((requirement) => rulesOf(requirement, computed)),
    { allowUndefinedFacts: true },
  );
  engine.addFact('today', today);
  engine.addFact('scope', 'applies');
  for (const [name, { after, period }] of computed.due) {
    engine.addFact(name, async (_, almanac) => {
      const start = await almanac.factValue<IsoDate | undefined>(after);
      return start && addPeriod(start, period);
    });
  }
  for (const [name, until] of computed.asOf) {
    engine.addFact(name, async (_, almanac) => {
      const end = await almanac.factValue<IsoDate | undefined>(until);
      return end && end < today ? end : today;
    });
  }
  addOperators(engine);
  addScope(engine, appliesWhen);
  return engine;
}

type Value = string | boolean | number | readonly string[] | undefined;

/** The operators that json-rules-engine does not have: of days, of texts in a list, and of what may be unknown. */
function addOperators(engine: Engine): void {
  const isOneOf = (value: Value, values: readonly unknown[]) =>
    Array.isArray(value) ? value.some((each) => values.includes(each)) : values.includes(value);
  const contains = (value: Value, [part = '']: readonly string[]) =>
    Array.isArray(value) ? value.some((each: string) => each.includes(part)) : String(value).includes(part);
  engine.addOperator(
    'after',
    (day?: string, other?: string) => day !== undefined && other !== undefined && day > other,
  );
  engine.addOperator(
    'notAfter',
    (day?: string, other?: string) => day !== undefined && other !== undefined && day <= other,
  );
  engine.addOperator('oneOf', (value: Value, values: unknown[]) => value !== undefined && isOneOf(value, values));
  engine.addOperator('noneOf', (value: Value, values: unknown[]) => value !== undefined && !isOneOf(value, values));
  engine.addOperator('contains', (value: Value, parts: string[]) => value !== undefined && contains(value, parts));
  engine.addOperator('lacks', (value: Value, parts: string[]) => value !== undefined && !contains(value, parts));
  engine.addOperator(
    'isThere',
    (value: Value, isThere: boolean) => value !== undefined && (!Array.isArray(value) || value.length > 0) === isThere,
  );
}

function addScope(engine: Engine, appliesWhen: ComparableRuleSet['appliesWhen']): void {
  const scope = applicabilityOf(appliesWhen);
  const add = (value: 'not-applicable' | 'unreadable' | 'unseen', condition: Json) => {
    if (condition === false) return;
    engine.addRule({
      conditions: topLevel(condition),
      event: { type: value, params: { scope: true } },
      priority: 100,
      onSuccess(_: Event, almanac: Almanac) {
        almanac.addFact('scope', value);
        if (value === 'not-applicable') engine.stop();
      },
    });
  };
  add('not-applicable', scope.false);
  add('unreadable', scope.unreadable);
  add('unseen', scope.unseen);
}

function outcomesOf({ requirements }: ComparableRuleSet, events: readonly Event[]): [string, Outcome][] {
  const isOutside = events.some(({ type, params }) => params?.scope === true && type === 'not-applicable');
  const first = new Map<string, Outcome>();
  for (const { type, params } of events) {
    const requirement: unknown = params?.requirement;
    if (typeof requirement === 'string' && !first.has(requirement)) first.set(requirement, Outcome.parse(type));
  }
  return requirements.map(({ id, isJudged }) => {
    if (isOutside) return [id, 'not-applicable'];
    return [id, first.get(id) ?? (isJudged ? 'needs-judgement' : 'met')];
  });
}
