import type { PinnedFramework, SupervisionAssessment } from '../../../../shared/contract/supervision-assessments.ts';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import type { Drafts } from '../../../storage/assessment-drafts.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';
import type { Wording } from '../../i18n/texts.tsx';
import { type ExportDocument, hiddenIn } from '../exports/document.ts';
import { fileNameOf } from '../exports/file-name.ts';
import type { SignedIn } from '../view-props.ts';
import { opinionSheet, scoreSheet, stepSheet, themeSheet } from './assessment-sheets.ts';
import { conclusionText } from './conclusion-text.ts';
import { assessorsOf } from './differences.ts';
import { contentWith } from './drafts.ts';
import { scopeName } from './scope-name.ts';
import { type ScoredItem, scoringOf } from './scoring-input.ts';

export interface AssessmentDocumentInput {
  readonly assessment: SupervisionAssessment;
  readonly items: readonly ScoredItem[];
  readonly ruleSet: PinnedFramework | undefined;
  readonly first: SupervisionAssessment | undefined;
  readonly drafts: Drafts;
  readonly session: SignedIn;
}

/** A supervision assessment as it leaves the screen: scores, opinions of the assessors, themes and history. */
export function assessmentDocument(
  input: AssessmentDocumentInput,
  texts: AssessmentsTexts,
  wording: Wording,
  now = new Date(),
): ExportDocument {
  const { assessment, items, ruleSet, drafts, session } = input;
  const { exports: words } = wording.texts.dashboard;
  const { language, format } = wording;
  const { title, plan, deviation } = contentWith(drafts, assessment);
  const scoring = scoringOf(items, assessment, drafts);
  const sheets = [
    scoreSheet(input, texts, wording),
    opinionSheet(input, texts, wording),
    themeSheet(input, scoring, texts, wording),
    stepSheet(input, texts, wording),
  ];
  const hidden = hiddenIn({ sheets });
  const names = [...assessorsOf(assessment).values()].map((name) => name ?? texts.unknownPerson);
  return {
    title: `${texts.report.cover}: ${title}`,
    fileName: fileNameOf(wording.texts.product, texts.title, title, dayInAmsterdam(now)),
    about: [
      [words.organisation, session.organisation],
      [texts.report.scope, scopeName(assessment.scope, session.teams, texts.scope)],
      [words.framework, ruleSet?.framework.name[language] ?? assessment.ruleSet],
      [words.revisions, texts.revision(assessment.revision)],
      [words.period, periodText(assessment, wording, now)],
      [words.coverage, texts.exports.tested(scoring.tested, scoring.tested + scoring.unknown)],
      [words.hidden, hidden === 0 ? words.hiddenNone : texts.exports.hiddenSome(hidden)],
      [texts.report.state, texts.state[assessment.state]],
      ...(names.length > 0 ? [[texts.report.assessors, names.join(', ')] as const] : []),
      [texts.report.conclusion, conclusionText(scoring, texts, wording)],
      ...(deviation ? [[texts.deviation.title, deviation.explanation] as const] : []),
      ...(plan ? [[texts.report.plan, plan] as const] : []),
      [words.madeOn, words.madeBy(session.name, format.day(now.toISOString()))],
      [words.reading, texts.exports.reading],
    ],
    sheets,
    record: { view: 'assessment', filter: { ruleSet: assessment.ruleSet } },
  };
}

/** From its beginning to the day it was closed; up to today while it is open. */
export function periodText(
  { createdAt, closedAt }: Pick<SupervisionAssessment, 'createdAt' | 'closedAt'>,
  { texts, format }: Wording,
  now: Date,
): string {
  const dayOf = (instant: string) => format.date(dayInAmsterdam(new Date(instant)));
  return texts.dashboard.filters.range(dayOf(createdAt), dayOf(closedAt ?? now.toISOString()));
}
