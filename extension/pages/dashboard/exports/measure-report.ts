import type { IsoDate } from '../../../../shared/domain/date.ts';
import { type Outcome, outcomes } from '../../../../shared/domain/outcome.ts';
import { type Amount, isKnown } from '../numbers/amount.ts';
import type { Row } from '../numbers/requirement-rows.ts';

export interface MeasureReportInput {
  readonly id: string;
  readonly organisation: string;
  /** Which teams, in words. */
  readonly teams: string;
  readonly ruleSet: string;
  readonly framework: string;
  readonly revision: number | undefined;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly at: string;
  readonly rows: readonly Row[];
}

const outcomeSystem = 'urn:dossierlens:outcome';
const requirementSystem = 'urn:dossierlens:requirement';
const populationSystem = 'http://terminology.hl7.org/CodeSystem/measure-population';

/**
 * FHIR R4 MeasureReport of type summary, a group per requirement: the initial population are the dossiers, the
 * denominator those where it is certain, the numerator those that meet it. What was not seen, not readable or still
 * runs is in populations of its own, because it belongs to neither.
 */
export function measureReport(input: MeasureReportInput) {
  const { id, organisation, teams, ruleSet, framework, revision, period, at, rows } = input;
  return {
    resourceType: 'MeasureReport',
    id,
    language: 'nl',
    status: 'complete',
    type: 'summary',
    measure: `urn:dossierlens:rule-set:${ruleSet}${revision === undefined ? '' : `|${revision}`}`,
    date: at,
    reporter: { display: `${organisation}: ${teams}` },
    period: { start: period.from, end: period.to },
    improvementNotation: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/measure-improvement-notation', code: 'increase' }],
      text: framework,
    },
    group: rows.map(groupOf),
  };
}

function groupOf(row: Row) {
  const populations = [
    population(populationSystem, 'initial-population', row.all),
    population(populationSystem, 'denominator-exclusion', row.counts['not-applicable']),
    population(populationSystem, 'denominator', row.decided),
    population(populationSystem, 'numerator', row.counts.met),
    ...outcomes.filter(isNeither).map((outcome) => population(outcomeSystem, outcome, row.counts[outcome])),
  ];
  return {
    code: { coding: [{ system: requirementSystem, code: row.id }], text: row.title.nl },
    population: populations,
    ...scoreOf(row),
  };
}

const isNeither = (outcome: Outcome) => outcome !== 'met' && outcome !== 'not-applicable';

function scoreOf({ gapShare }: Row) {
  if (gapShare === undefined) return {};
  if (!isKnown(gapShare)) return { measureScore: masked };
  const value = Math.round((1 - gapShare.value) * 10_000) / 10_000;
  return { measureScore: { value, unit: '1', ...(gapShare.isInexact ? rounded : {}) } };
}

/** Says in FHIR that there is a number which is not shown. */
const masked = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
};
/** Rounded to five, or with hidden numbers in it. */
const rounded = { extension: [{ url: 'urn:dossierlens:rounded', valueBoolean: true }] };

function population(system: string, code: string, amount: Amount) {
  return {
    code: { coding: [{ system, code }] },
    ...(amount === 'hidden'
      ? { _count: masked }
      : { count: amount.count, ...(amount.isInexact ? { _count: rounded } : {}) }),
  };
}
