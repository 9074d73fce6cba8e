import { dayInAmsterdam } from '../../shared/domain/date.ts';
import type { Ledger } from '../../shared/domain/ledger.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import { factDefinitions } from '../../shared/facts/definitions.ts';
import { type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import { equivalentsOf } from '../../shared/rules/equivalences.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { Requirement, RuleSetContent } from '../../shared/rules/rule-set.ts';
import type { AlsoServes, AssessmentView, QuestionView, VerdictView } from '../messaging/views.ts';
import { sessionItem } from '../storage/account.ts';
import { connectionView } from './connection.ts';
import { type RuleSetInUse, ruleSetsInUse } from './rule-sets.ts';

/** The verdicts of one dossier under one rule set. */
export interface Assessment {
  readonly ruleSet: RuleSetInUse;
  readonly verdicts: readonly Verdict[];
}

/** Evaluates everything seen of a dossier against every rule set in use. */
export async function assess(ledger: Ledger, now: Date): Promise<readonly Assessment[]> {
  const session = await sessionItem.get();
  const input = {
    ledger,
    settings: session?.organisation.context ?? {},
    today: dayInAmsterdam(now),
    // The id only: an error may carry what was read.
    onError: (requirement: string) => console.error(`check failed: ${requirement}`),
  };
  return (await ruleSetsInUse()).map((ruleSet) => ({ ruleSet, verdicts: evaluate(ruleSet.content, input) }));
}

/** Each requirement of the rule sets in use by its id, with its framework's name. */
type Titles = ReadonlyMap<string, AlsoServes['requirements'][number]>;

function titlesOf(assessments: readonly Assessment[]): Titles {
  return new Map(
    assessments.flatMap(({ ruleSet: { content } }) =>
      content.requirements.map(({ id, title }) => [id, { framework: content.framework.name, title }] as const),
    ),
  );
}

function alsoServes(requirement: string, titles: Titles): readonly AlsoServes[] {
  return equivalentsOf(requirement).flatMap(({ requirements, difference }) => {
    const known = requirements.flatMap((id) => titles.get(id) ?? []);
    return known.length > 0 ? [{ requirements: known, difference }] : [];
  });
}

function verdictView(verdict: Verdict, requirement: Requirement, content: RuleSetContent, titles: Titles): VerdictView {
  const theme = content.themes.find(({ id }) => id === requirement.theme);
  return {
    ...verdict,
    ruleSet: content.id,
    framework: content.framework.name,
    theme: theme?.title ?? { nl: requirement.theme, en: requirement.theme },
    source: requirement.source,
    severity: requirement.severity,
    title: requirement.title,
    about: requirement.explanation,
    hint: requirement.hint,
    ...(requirement.judge ? { judge: requirement.judge } : {}),
    ...(requirement.note ? { note: requirement.note } : {}),
    alsoServes: alsoServes(requirement.id, titles),
  };
}

function optionsFor(fact: FactName): QuestionView['options'] {
  const { type, values } = vocabulary[fact];
  if (type === 'boolean') {
    return [
      { value: true, label: { nl: 'Ja', en: 'Yes' } },
      { value: false, label: { nl: 'Nee', en: 'No' } },
    ];
  }
  return Object.entries(values ?? {}).map(([value, [word = value]]) => ({ value, label: { nl: word, en: value } }));
}

/** The questions that verdicts wait for, the one that answers most first. Only those with answers to choose from. */
function questionsOf(verdicts: readonly Verdict[]): QuestionView[] {
  const waiting = new Map<FactName, number>();
  for (const { questions } of verdicts) {
    for (const fact of questions) waiting.set(fact, (waiting.get(fact) ?? 0) + 1);
  }
  return [...waiting]
    .map(([fact, answers]) => ({ fact, definition: factDefinitions[fact], options: optionsFor(fact), answers }))
    .filter(({ options }) => options.length > 0)
    .sort((a, b) => b.answers - a.answers);
}

export async function assessmentView(
  ledger: Ledger,
  assessments: readonly Assessment[],
  now: Date,
): Promise<AssessmentView> {
  const titles = titlesOf(assessments);
  const verdicts = assessments.flatMap(({ ruleSet: { content }, verdicts }) =>
    verdicts.flatMap((verdict) => {
      const requirement = content.requirements.find(({ id }) => id === verdict.requirement);
      return requirement ? [verdictView(verdict, requirement, content, titles)] : [];
    }),
  );
  const { observations } = ledger;
  return {
    dossier: ledger.dossier,
    today: dayInAmsterdam(now),
    verdicts,
    questions: questionsOf(verdicts),
    ruleSets: assessments.map(({ ruleSet }) => ruleSet.view),
    seen: {
      facts: new Set(observations.map(({ fact }) => fact)).size,
      pages: new Set(observations.map(({ evidence }) => evidence.page.path)).size,
    },
    connection: await connectionView(),
  };
}
