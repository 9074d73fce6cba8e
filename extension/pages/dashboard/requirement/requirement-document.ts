import { outcomes } from '../../../../shared/domain/outcome.ts';
import type { Wording } from '../../i18n/texts.tsx';
import { trendPoints } from '../charts/trend-points.ts';
import { type ExportDocument, hiddenIn, type Sheet } from '../exports/document.ts';
import { fileNameOf } from '../exports/file-name.ts';
import { stratifiedReport } from '../exports/measure-report.ts';
import { trendSheet } from '../exports/trend-sheet.ts';
import { amountValue, shareValue } from '../exports/values.ts';
import { amountOf, isKnown } from '../numbers/amount.ts';
import { figureText } from '../numbers/figure-text.ts';
import { receivedText } from '../numbers/received.ts';
import { wholeCounts } from '../numbers/requirement-rows.ts';
import type { Scope } from '../numbers/scope.ts';
import { tally, total } from '../numbers/tally.ts';
import type { SignedIn } from '../view-props.ts';
import type { RequirementNumbers } from './load-requirement.ts';
import { reasoningOf } from './reasoning.ts';

export interface RequirementDocumentInput {
  readonly name: string;
  readonly scope: Scope;
  readonly numbers: RequirementNumbers;
  readonly session: SignedIn;
}

/** The page of one requirement as it leaves the screen. */
export function requirementDocument(
  input: RequirementDocumentInput,
  wording: Wording,
  now = new Date(),
): ExportDocument {
  const { name, scope, numbers, session } = input;
  const { texts, language, format } = wording;
  const { detail, trend, range } = numbers;
  const words = texts.dashboard.exports;
  const title = detail.requirement.title[language];
  const framework = scope.ruleSet.framework.name[language];
  const sheets = [
    spreadSheet(input, wording),
    trendSheet(trendPoints(trend, true), texts),
    ...judgementSheets(input, wording),
  ];
  const hidden = hiddenIn({ sheets });
  const { share } = figureText(texts.dashboard.figure, format);
  const { unknownShare } = total(
    detail.teams.map(({ counts, dossiers, precision }) => wholeCounts(counts, dossiers, precision)),
  );
  const seen = isKnown(unknownShare) ? { ...unknownShare, value: 1 - unknownShare.value } : unknownShare;
  return {
    title,
    fileName: fileNameOf(texts.product, detail.requirement.id, name, range.to),
    about: [
      [words.organisation, session.organisation],
      [words.teams, name],
      [words.framework, framework],
      [words.revisions, texts.dashboard.facts.revision(detail.revision)],
      [words.period, texts.dashboard.filters.range(format.date(range.from), format.date(range.to))],
      [words.coverage, words.coverageOf(share(seen) ?? texts.dashboard.facts.none)],
      ...trend.marks.map(
        ({ day, revision }) =>
          [words.ruleChange, texts.dashboard.chart.ruleChange(format.date(day), framework, revision)] as const,
      ),
      [words.hidden, hidden === 0 ? words.hiddenNone : words.hiddenSome(hidden, detail.about.minimum)],
      ...(detail.about.lastReceivedAt
        ? [[words.received, receivedText(detail.about.lastReceivedAt, format)] as const]
        : []),
      [words.madeOn, words.madeBy(session.name, format.day(now.toISOString()))],
      [words.reading, texts.dashboard.table.explanation],
    ],
    sheets,
    record: {
      view: 'requirement',
      filter: {
        ruleSet: scope.ruleSet.id,
        requirement: detail.requirement.id,
        ...(scope.teams && { teams: scope.teams }),
        from: range.from,
        to: range.to,
      },
    },
    fhir: () =>
      stratifiedReport({
        id: `dossierlens-${detail.requirement.id}-${range.to}`.slice(0, 64),
        organisation: session.organisation,
        teams: name,
        ruleSet: scope.ruleSet.id,
        framework,
        revision: detail.revision,
        period: range,
        at: now.toISOString(),
        requirement: { id: detail.requirement.id, title },
        strata: detail.teams.map(({ team, counts, dossiers, precision }) => ({
          team: team.name,
          figures: tally(wholeCounts(counts, dossiers, precision)),
        })),
      }),
  };
}

function spreadSheet({ numbers: { detail } }: RequirementDocumentInput, { texts }: Wording): Sheet {
  const words = texts.dashboard.exports;
  return {
    name: words.sheets.spread,
    columns: [
      { title: words.columns.team, kind: 'text' },
      { title: words.columns.dossiers, kind: 'count' },
      ...outcomes.map((outcome) => ({ title: texts.outcome[outcome], kind: 'count' as const })),
      { title: words.columns.gapShare, kind: 'share' },
      { title: words.columns.unknownShare, kind: 'share' },
      { title: words.columns.isRounded, kind: 'flag' },
    ],
    rows: detail.teams.map(({ team, dossiers, counts, precision }) => {
      const figures = tally(wholeCounts(counts, dossiers, precision));
      return [
        team.name,
        amountValue(amountOf(dossiers, precision)),
        ...outcomes.map((outcome) => amountValue(figures.counts[outcome])),
        shareValue(figures.gapShare),
        shareValue(figures.unknownShare),
        precision === 'rounded',
      ];
    }),
  };
}

function judgementSheets({ numbers: { detail } }: RequirementDocumentInput, { texts, language }: Wording): Sheet[] {
  if (!detail.judgement) return [];
  const { sheets, columns } = texts.dashboard.exports;
  const reasoning = reasoningOf(language);
  const sheet = (name: string, title: string, rows: Sheet['rows']): Sheet => ({
    name,
    columns: [
      { title, kind: 'text' },
      { title: columns.count, kind: 'count' },
    ],
    rows,
  });
  const { waivers, answers } = detail.judgement;
  return [
    sheet(
      sheets.waivers,
      columns.reason,
      waivers.map(({ reason, count }) => [reasoning.waiverReasons[reason], count]),
    ),
    ...(answers.length > 0
      ? [
          sheet(
            sheets.answers,
            columns.answer,
            answers.map(({ answer, count }) => [reasoning.answers[answer], count]),
          ),
        ]
      : []),
  ];
}
