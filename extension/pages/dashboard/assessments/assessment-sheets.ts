import type { Cell } from '../../../../shared/contract/aggregates.ts';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import type { Scoring } from '../../../../shared/rules/scoring.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';
import type { Wording } from '../../i18n/texts.tsx';
import type { Sheet, Value } from '../exports/document.ts';
import { amountValue } from '../exports/values.ts';
import { amountOf } from '../numbers/amount.ts';
import type { AssessmentDocumentInput } from './assessment-document.ts';
import { differenceOf } from './differences.ts';
import { shownScore } from './drafts.ts';
import { historyText, stepsOf } from './history-text.ts';
import { titleOf } from './requirement-title.ts';
import type { ScoredItem } from './scoring-input.ts';

type Input = AssessmentDocumentInput;

const cellValue = (cell: Cell | undefined): Value => cell && amountValue(amountOf(cell, 'exact'));

function themeName({ ruleSet }: Input, theme: string, { language, texts }: Wording): string {
  return ruleSet?.themes.find(({ id }) => id === theme)?.title[language] ?? texts.dashboard.table.retiredGroup;
}

/** A row per requirement: what was agreed, what it was before, what the dossiers show. */
export function scoreSheet(input: Input, texts: AssessmentsTexts, wording: Wording): Sheet {
  const { assessment, items, first, drafts } = input;
  const { columns } = wording.texts.dashboard.exports;
  const agreedOf = ({ id }: ScoredItem) => shownScore(drafts, assessment, '', { kind: 'agreed', requirement: id });
  const before = ({ id }: ScoredItem) =>
    first && texts.level[shownScore({}, first, '', { kind: 'agreed', requirement: id }).score];
  return {
    name: texts.exports.scores,
    columns: [
      { title: columns.theme, kind: 'text' },
      { title: texts.exports.clause, kind: 'text' },
      { title: columns.id, kind: 'text' },
      { title: columns.requirement, kind: 'text' },
      { title: texts.exports.subject, kind: 'text' },
      { title: texts.agree.agreed, kind: 'text' },
      ...(first ? [{ title: texts.report.first, kind: 'text' as const }] : []),
      { title: texts.exports.apart, kind: 'count' },
      { title: texts.report.note, kind: 'text' },
      { title: texts.exports.measuredOn, kind: 'day' },
      { title: columns.dossiers, kind: 'count' },
      { title: texts.exports.measuredMet, kind: 'count' },
      { title: texts.exports.measuredGap, kind: 'count' },
      { title: texts.exports.measuredUnknown, kind: 'count' },
      { title: texts.exports.proposal, kind: 'text' },
    ],
    rows: items.map((item) => {
      const { score, note } = agreedOf(item);
      const { opinions, steps } = differenceOf(item.id, assessment);
      const measured = assessment.suggestions.find(({ requirement }) => requirement === item.id);
      const { source, subject } = item.requirement ?? {};
      return [
        themeName(input, item.theme, wording),
        source && `${source.section}, ${source.item}`,
        item.id,
        titleOf(item, wording.language),
        subject && texts.subject[subject],
        texts.level[score],
        ...(first ? [before(item)] : []),
        opinions.length > 1 ? steps : undefined,
        note || undefined,
        measured && { day: measured.measuredOn },
        cellValue(measured?.dossiers),
        cellValue(measured?.met),
        cellValue(measured?.gap),
        cellValue(measured?.unknown),
        measured?.level && texts.level[measured.level],
      ];
    }),
  };
}

/** A row per score that an assessor gave. */
export function opinionSheet({ assessment, items }: Input, texts: AssessmentsTexts, wording: Wording): Sheet {
  const { columns } = wording.texts.dashboard.exports;
  return {
    name: texts.report.assessors,
    columns: [
      { title: columns.id, kind: 'text' },
      { title: columns.requirement, kind: 'text' },
      { title: texts.exports.assessor, kind: 'text' },
      { title: texts.report.agreedScore, kind: 'text' },
      { title: texts.report.note, kind: 'text' },
    ],
    rows: items.flatMap((item) =>
      differenceOf(item.id, assessment).opinions.map(({ name, score, note }) => [
        item.id,
        titleOf(item, wording.language),
        name ?? texts.unknownPerson,
        texts.level[score],
        note || undefined,
      ]),
    ),
  };
}

/** The decision rule per theme. */
export function themeSheet(input: Input, scoring: Scoring, texts: AssessmentsTexts, wording: Wording): Sheet {
  const { outcome } = texts;
  const { themeDeviations } = input.assessment;
  return {
    name: texts.exports.themes,
    columns: [
      { title: outcome.theme, kind: 'text' },
      { title: outcome.tested, kind: 'count' },
      { title: texts.exports.open, kind: 'count' },
      { title: outcome.good, kind: 'count' },
      { title: outcome.points, kind: 'number' },
      { title: outcome.border, kind: 'number' },
      { title: outcome.result, kind: 'text' },
      { title: texts.deviation.title, kind: 'text' },
    ],
    rows: scoring.themes.map(({ theme, tested, unknown, sufficient, score, border, state }) => [
      themeName(input, theme, wording),
      tested,
      unknown,
      sufficient,
      score,
      border,
      outcome.themeState[state],
      themeDeviations[theme]?.explanation,
    ]),
  };
}

/** Who changed what and when, the latest first. */
export function stepSheet({ assessment }: Input, texts: AssessmentsTexts, { texts: common }: Wording): Sheet {
  return {
    name: texts.history.title,
    columns: [
      { title: common.dashboard.exports.columns.day, kind: 'day' },
      { title: texts.history.who, kind: 'text' },
      { title: texts.history.what, kind: 'text' },
    ],
    rows: stepsOf(assessment).map((step) => [
      { day: dayInAmsterdam(new Date(step.at)) },
      step.by.name ?? texts.unknownPerson,
      historyText(step, texts),
    ]),
  };
}
