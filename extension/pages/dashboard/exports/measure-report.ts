import type { IsoDate } from '../../../../shared/domain/date.ts';
import { type Outcome, outcomes } from '../../../../shared/domain/outcome.ts';
import { type Amount, isKnown } from '../numbers/amount.ts';
import type { Row } from '../numbers/requirement-rows.ts';
import type { Tally } from '../numbers/tally.ts';
import { shareValue } from './values.ts';

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

/** One requirement in several teams. */
export interface StratifiedInput extends Omit<MeasureReportInput, 'rows'> {
  readonly requirement: { readonly id: string; readonly title: string };
  readonly strata: readonly { readonly team: string; readonly figures: Tally }[];
}

const outcomeSystem = 'urn:dossierlens:outcome';
const requirementSystem = 'urn:dossierlens:requirement';
const populationSystem = 'http://terminology.hl7.org/CodeSystem/measure-population';

/**
 * FHIR R4 MeasureReport of type summary, a group per requirement: the initial population are the dossiers, the
 * denominator those where it is certain, the numerator those that meet it. What was not seen, not readable or still
 * runs is in populations of its own, because it belongs to neither.
 */
export function measureReport({ rows, ...input }: MeasureReportInput) {
  return {
    ...headOf(input),
    group: rows.map((row) => ({
      code: { coding: [{ system: requirementSystem, code: row.id }], text: row.title.nl },
      population: populationsOf(row),
      ...scoreOf(row),
    })),
  };
}

/** The same of one requirement, with a stratum per team. */
export function stratifiedReport({ requirement, strata, ...input }: StratifiedInput) {
  return {
    ...headOf(input),
    group: [
      {
        code: { coding: [{ system: requirementSystem, code: requirement.id }], text: requirement.title },
        stratifier: [
          {
            code: [{ text: 'team' }],
            stratum: strata.map(({ team, figures }) => ({
              value: { text: team },
              population: populationsOf(figures),
              ...scoreOf(figures),
            })),
          },
        ],
      },
    ],
  };
}

function headOf(input: Omit<MeasureReportInput, 'rows'>) {
  const { id, organisation, teams, ruleSet, framework, revision, period, at } = input;
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
  };
}

function populationsOf({ all, counts, decided }: Tally) {
  return [
    population(populationSystem, 'initial-population', all),
    population(populationSystem, 'denominator-exclusion', counts['not-applicable']),
    population(populationSystem, 'denominator', decided),
    population(populationSystem, 'numerator', counts.met),
    ...outcomes.filter(isNeither).map((outcome) => population(outcomeSystem, outcome, counts[outcome])),
  ];
}

const isNeither = (outcome: Outcome) => outcome !== 'met' && outcome !== 'not-applicable';

function scoreOf({ gapShare }: Tally) {
  if (gapShare === undefined) return {};
  // The same as in the other forms: a rounded share near nothing or all says nothing.
  if (!isKnown(gapShare) || shareValue(gapShare) === 'hidden-cell') return { measureScore: masked };
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
