import cql from 'cql-execution';
import { Outcome } from '../../../../shared/domain/outcome.ts';
import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';
import type { ComparableRuleSet } from '../comparable.ts';
import type { Competitor } from '../competitor.ts';
import { type PlainFact, type PlainFacts, plainFactsOf } from '../plain-facts.ts';
import { today } from '../today.ts';
import { FACTS, libraryOf } from './library.ts';
import { dataTypeOf, elementOf, type Handing, kindOf } from './model-info.ts';
import { translate } from './translate.ts';

type Result = Readonly<Record<string, unknown>>;

/**
 * One library, translated and loaded once, executed on a source of dossiers. The documented way is that facts are
 * records, which the rules retrieve by their code; as properties of the dossier nothing is to be looked up.
 */
export function cqlExecution(
  ruleSets: readonly ComparableRuleSet[],
  facts: readonly FactName[],
  handing: Handing,
): Competitor<Dossier, Result> {
  const library = new cql.Library(translate(libraryOf(ruleSets, facts, handing), facts, handing));
  const executor = new cql.Executor(library, undefined, { Today: cql.Date.parse(today) });
  let made = 0;
  return {
    id: handing === 'records' ? 'cql-execution' : 'cql-execution-properties',
    label: handing === 'records' ? 'cql-execution' : 'cql-execution without retrieving',
    prepare: (ledger) => new Dossier(String(made++), plainFactsOf(ledger, facts), handing),
    async evaluate(dossiers) {
      const { patientResults } = await executor.exec(sourceOf(dossiers));
      return dossiers.map((dossier): Result => patientResults[dossier.getId()] ?? {});
    },
    outcomesOf: (result) =>
      new Map(
        ruleSets.flatMap(({ requirements }) =>
          requirements.map(({ id }): [string, Outcome] => [id, Outcome.parse(result[id])]),
        ),
      ),
  };
}

/** What cql-execution reads its properties from. */
abstract class Properties {
  get(field: string): unknown {
    return Reflect.get(this, field);
  }

  getId(): string | undefined {
    return undefined;
  }

  getCode(field: string): unknown {
    return this.get(field);
  }

  getDate(field: string): unknown {
    return this.get(field);
  }

  getDateOrInterval(field: string): unknown {
    return this.get(field);
  }
}

class FactRecord extends Properties {
  readonly code: unknown;
  readonly state: string;
  readonly value: unknown;

  constructor(fact: FactName, { state, value }: PlainFact) {
    super();
    this.code = new cql.Code(fact, FACTS);
    this.state = state;
    this.value =
      vocabulary[fact].type === 'date' && typeof value === 'string' ? cql.Date.parse(value) : (value ?? null);
  }
}

/** A patient of cql-execution. */
class Dossier extends Properties {
  readonly #id: string;
  readonly #records = new Map<string, Properties[]>([[dataTypeOf('Dossier'), [this]]]);

  constructor(id: string, facts: PlainFacts, handing: Handing) {
    super();
    this.#id = id;
    for (const [fact, plain] of facts) {
      const record = new FactRecord(fact, plain);
      if (handing === 'properties') Object.assign(this, { [elementOf(fact)]: record });
      else if (plain.state !== 'unseen') this.#add(dataTypeOf(kindOf(fact)), record);
    }
  }

  #add(type: string, record: FactRecord): void {
    const known = this.#records.get(type);
    if (known) known.push(record);
    else this.#records.set(type, [record]);
  }

  override getId(): string {
    return this.#id;
  }

  findRecords(type: string | null): Properties[] {
    return (type !== null && this.#records.get(type)) || [];
  }
}

function sourceOf(dossiers: readonly Dossier[]) {
  let index = 0;
  return {
    currentPatient: () => dossiers[index],
    nextPatient: () => dossiers[++index],
  };
}
