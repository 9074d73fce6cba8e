import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { ComparableRequirement, ComparableRuleSet } from '../comparable.ts';
import { applicabilityOf } from './applicability.ts';
import { Definitions } from './definitions.ts';
import { elementOf, type Handing, kindOf } from './model-info.ts';
import { outcomeOf } from './outcome.ts';

/** The code system of the facts. */
export const FACTS = 'urn:dossierlens:facts';

/** All compared requirements as one CQL library: a named expression for each, with its outcome as text. */
export function libraryOf(
  ruleSets: readonly ComparableRuleSet[],
  facts: readonly FactName[],
  handing: Handing,
): string {
  const definitions = new Definitions();
  for (const fact of facts) definitions.add(fact, factText(fact, handing));
  for (const { appliesWhen, requirements } of ruleSets) {
    const scope = appliesWhen && applicabilityOf(appliesWhen, definitions);
    for (const requirement of requirements)
      definitions.add(requirement.id, requirementText(requirement, scope, definitions));
  }
  return `library Requirements version '1'
using Dossier version '1'
${handing === 'records' ? codesOf(facts) : ''}parameter "Today" Date
context Patient

define function AllOf(outcomes List<String>): case
  when 'gap' in outcomes then 'gap'
  when 'unreadable' in outcomes then 'unreadable'
  when 'unseen' in outcomes then 'unseen'
  when 'needs-judgement' in outcomes then 'needs-judgement'
  when 'upcoming' in outcomes then 'upcoming'
  when 'met' in outcomes then 'met'
  else 'not-applicable' end

${definitions}
`;
}

function codesOf(facts: readonly FactName[]): string {
  const codes = facts.map((fact) => `code "${fact} code": '${fact}' from "Facts"\n`);
  return `codesystem "Facts": '${FACTS}'\n${codes.join('')}`;
}

/** A record that is not there was not seen. */
function factText(fact: FactName, handing: Handing): string {
  return handing === 'properties'
    ? `Patient.${elementOf(fact)}`
    : `Coalesce(singleton from ([${kindOf(fact)}: "${fact} code"]), ${kindOf(fact)} { state: 'unseen' })`;
}

function requirementText(
  { appliesWhen, checks, isJudged }: ComparableRequirement,
  scope: string | undefined,
  definitions: Definitions,
): string {
  const outcomes = checks.map((check) => outcomeOf(check, definitions));
  const [only, ...others] = outcomes;
  const found = only && others.length === 0 ? only : definitions.shared('all of', `AllOf({ ${outcomes.join(', ')} })`);
  const judged = isJudged ? `(if ${found} = 'met' then 'needs-judgement' else ${found})` : found;
  const own = appliesWhen && applicabilityOf(appliesWhen, definitions);
  const applies = scope && own ? definitions.shared('both', bothApply(scope, own)) : (scope ?? own);
  return applies ? `case ${applies} when 'applies' then ${judged} else ${applies} end` : judged;
}

/** One that does not apply decides, then one that is not known. */
function bothApply(scope: string, own: string): string {
  return `case ${scope}
  when 'applies' then ${own}
  when 'not-applicable' then 'not-applicable'
  else (case ${own}
    when 'applies' then ${scope}
    when 'not-applicable' then 'not-applicable'
    else (if ${scope} = 'unreadable' then 'unreadable' else ${own}) end) end`;
}
