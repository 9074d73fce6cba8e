import type { Judge } from '../../shared/checks/check.ts';
import { USUAL_REDO } from '../../shared/checks/judged.ts';
import { attestationFor } from '../../shared/domain/attestation.ts';
import { addPeriod, dayInAmsterdam, type IsoDate } from '../../shared/domain/date.ts';
import type { Ledger } from '../../shared/domain/ledger.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import { waiverFor } from '../../shared/domain/waiver.ts';
import { factDefinitions } from '../../shared/facts/definitions.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { equivalentsOf } from '../../shared/rules/equivalences.ts';
import { evaluate, questionIn } from '../../shared/rules/evaluate.ts';
import type { Requirement, RuleSetContent } from '../../shared/rules/rule-set.ts';
import type {
  AlsoServes,
  AssessmentView,
  JudgementView,
  QuestionView,
  VerdictView,
  WaiverView,
} from '../messaging/views.ts';
import { sessionItem } from '../storage/account.ts';
import type { Kept } from '../storage/dossier-state.ts';
import type { HeldLedger } from '../storage/ledgers.ts';
import { connectionView } from './connection.ts';
import { optionsFor } from './context-options.ts';
import { decisionsView } from './decisions-view.ts';
import { stateOf } from './dossier-state.ts';
import { factsNamedIn, factViews } from './fact-views.ts';
import { confirmedLabels, openLabels } from './label-decisions.ts';
import { rejectedNotes, withNoteDecisions } from './note-decisions.ts';
import { ownTitles } from './own-vocabulary.ts';
import { type RuleSetInUse, ruleSetsInUse } from './rule-sets.ts';

/** The verdicts of one dossier under one rule set. */
export interface Assessment {
  readonly ruleSet: RuleSetInUse;
  readonly verdicts: readonly Verdict[];
}

/**
 * Evaluates everything seen of a dossier, with what people decided about it.
 * @param ruleSets every one in use when it is not said
 */
export async function assess(
  ledger: HeldLedger,
  now: Date,
  ruleSets?: readonly RuleSetInUse[],
): Promise<readonly Assessment[]> {
  const [session, { kept }] = await Promise.all([sessionItem.get(), stateOf(ledger.dossier)]);
  const input = {
    ledger: { ...withAnswers(ledger, kept), observations: await withDecisions(ledger, kept) },
    settings: session?.organisation.context ?? {},
    today: dayInAmsterdam(now),
    attestations: attestationsIn(kept),
    waivers: waiversIn(kept),
    // The id only: an error may carry what was read.
    onError: (requirement: string) => console.error(`check failed: ${requirement}`),
  };
  const against = ruleSets ?? (await ruleSetsInUse());
  return against.map((ruleSet) => ({ ruleSet, verdicts: evaluate(ruleSet.content, input) }));
}

/** What was read, with what people said of notes and of unclear labels. */
async function withDecisions({ observations, labels = [] }: HeldLedger, kept: readonly Kept[]) {
  return withNoteDecisions([...observations, ...(await confirmedLabels(labels, kept))], kept);
}

function attestationsIn(kept: readonly Kept[]) {
  return kept.flatMap((each) => (each.kind === 'attestation' ? [each.value] : []));
}

function waiversIn(kept: readonly Kept[]) {
  return kept.flatMap((each) => (each.kind === 'waiver' ? [each.value] : []));
}

function withAnswers(ledger: Ledger, kept: readonly Kept[]): Ledger {
  const answers = kept.flatMap((each) =>
    each.kind === 'answer' ? [[each.value.fact, each.value.value] as const] : [],
  );
  return { ...ledger, answers: Object.fromEntries(answers) };
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

interface Around {
  readonly content: RuleSetContent;
  readonly titles: Titles;
  readonly kept: readonly Kept[];
  readonly today: IsoDate;
}

function verdictView(
  verdict: Verdict,
  requirement: Requirement,
  { content, titles, kept, today }: Around,
): VerdictView {
  const theme = content.themes.find(({ id }) => id === requirement.theme);
  const judge = requirement.judge ?? (requirement.check && questionIn(requirement.check));
  const waiver = waiverView(verdict, kept, today);
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
    ...(judge && { judge }),
    ...(judge && verdict.judged && { judgement: judgementView(requirement.id, judge, kept, today) }),
    ...(waiver && { waiver }),
    ...(requirement.note ? { note: requirement.note } : {}),
    alsoServes: alsoServes(requirement.id, titles),
  };
}

function judgementView(id: string, judge: Judge, kept: readonly Kept[], today: IsoDate): JudgementView {
  const counting = attestationFor(id, attestationsIn(kept), today);
  const given = kept.find((each) => each.kind === 'attestation' && each.value === counting);
  return {
    scale: judge.scale ?? 'levels',
    holdsUntil: addPeriod(today, judge.redo?.period ?? USUAL_REDO),
    ...(given?.kind === 'attestation' && { by: given.by }),
  };
}

function waiverView(verdict: Verdict, kept: readonly Kept[], today: IsoDate): WaiverView | undefined {
  if (!verdict.explanation.some(({ kind }) => kind === 'waived')) return undefined;
  const counting = waiverFor(verdict.requirement, waiversIn(kept), today);
  const made = kept.find((each) => each.kind === 'waiver' && each.value === counting);
  if (made?.kind !== 'waiver') return undefined;
  return { by: made.by, on: made.value.on, ...(made.note !== undefined && { note: made.note }) };
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
  ledger: HeldLedger,
  assessments: readonly Assessment[],
  now: Date,
): Promise<AssessmentView> {
  const titles = titlesOf(assessments);
  const today = dayInAmsterdam(now);
  const [session, state] = await Promise.all([sessionItem.get(), stateOf(ledger.dossier)]);
  const verdicts = assessments.flatMap(({ ruleSet: { content }, verdicts }) =>
    verdicts.flatMap((verdict) => {
      const requirement = content.requirements.find(({ id }) => id === verdict.requirement);
      return requirement ? [verdictView(verdict, requirement, { content, titles, kept: state.kept, today })] : [];
    }),
  );
  const { labels: held = [] } = ledger;
  const observations = [...ledger.observations, ...(await confirmedLabels(held, state.kept))];
  const labels = await openLabels(held, state.kept, verdicts);
  const questions = questionsOf(verdicts);
  const rejected = await rejectedNotes(observations, state.kept);
  const decisions = decisionsView(withAnswers(ledger, state.kept), state, session?.organisation.context ?? {}, today);
  return {
    dossier: ledger.dossier,
    today,
    verdicts,
    questions,
    ...(labels.length > 0 && { labels }),
    ruleSets: assessments.map(({ ruleSet }) => ruleSet.view),
    decisions: rejected.length > 0 ? { ...decisions, rejectedNotes: rejected } : decisions,
    facts: factViews(factsNamedIn({ verdicts, questions, decisions, labels }), await ownTitles()),
    seen: {
      facts: new Set(observations.map(({ fact }) => fact)).size,
      pages: new Set(observations.map(({ evidence }) => evidence.page.path)).size,
    },
    connection: await connectionView(),
  };
}
