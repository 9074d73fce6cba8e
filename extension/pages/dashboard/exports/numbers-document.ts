import { outcomes } from '../../../../shared/domain/outcome.ts';
import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import type { Wording } from '../../i18n/texts.tsx';
import type { Choice, View } from '../address.ts';
import { trendPoints } from '../charts/trend-points.ts';
import { isKnown } from '../numbers/amount.ts';
import { figureText } from '../numbers/figure-text.ts';
import type { Numbers } from '../numbers/load-numbers.ts';
import { receivedText } from '../numbers/received.ts';
import type { Row } from '../numbers/requirement-rows.ts';
import type { Scope } from '../numbers/scope.ts';
import { total } from '../numbers/tally.ts';
import { dueRows } from '../overview/due-weeks.ts';
import { heatMapOf } from '../overview/heat-map.ts';
import type { SignedIn } from '../view-props.ts';
import { type ExportDocument, hiddenIn, type Sheet } from './document.ts';
import { fileNameOf } from './file-name.ts';
import { measureReport } from './measure-report.ts';
import { trendSheet } from './trend-sheet.ts';
import { amountValue, shareValue } from './values.ts';

export interface NumbersDocumentInput {
  readonly view: View;
  /** Which teams, in words. */
  readonly name: string;
  readonly scope: Scope;
  readonly numbers: Numbers;
  readonly rows: readonly Row[];
  readonly ruleSets: readonly RuleSetContent[];
  readonly revision: number | undefined;
  readonly session: SignedIn;
  readonly choice: Choice;
}

/** The overview or the list of requirements as it leaves the screen. */
export function numbersDocument(input: NumbersDocumentInput, wording: Wording, now = new Date()): ExportDocument {
  const { view, name, scope, numbers, rows, revision, session } = input;
  const { texts, language, format } = wording;
  const words = texts.dashboard.exports;
  const framework = scope.ruleSet.framework.name[language];
  const isOverview = view === 'overview';
  const requirements = requirementSheet(input, wording);
  const trend = trendSheet(trendPoints(numbers.trend, false), texts);
  const sheets = isOverview
    ? [heatSheet(input, wording), requirements, dueSheet(input, wording), trend]
    : [requirements, trend];
  const title = `${texts.dashboard.views[isOverview ? 'overview' : 'requirements']}: ${name}`;
  const { from, to } = numbers.range;
  const hidden = hiddenIn({ sheets });
  return {
    title,
    fileName: fileNameOf(texts.product, texts.dashboard.views[view], name, to),
    about: [
      [words.organisation, session.organisation],
      [words.teams, name],
      [words.framework, framework],
      ...(revision === undefined ? [] : [[words.revisions, texts.dashboard.facts.revision(revision)] as const]),
      ...(scope.theme ? [[words.theme, scope.theme.title[language]] as const] : []),
      [words.period, texts.dashboard.filters.range(format.date(from), format.date(to))],
      [words.coverage, coverageText(rows, wording)],
      ...numbers.trend.marks.map(
        (mark) =>
          [
            words.ruleChange,
            texts.dashboard.chart.ruleChange(format.date(mark.day), framework, mark.revision),
          ] as const,
      ),
      [words.hidden, hidden === 0 ? words.hiddenNone : words.hiddenSome(hidden, numbers.overview.about.minimum)],
      ...(numbers.requirements.about.lastReceivedAt
        ? [[words.received, receivedText(numbers.requirements.about.lastReceivedAt, format)] as const]
        : []),
      [words.madeOn, words.madeBy(session.name, format.day(now.toISOString()))],
      [words.reading, texts.dashboard.table.explanation],
    ],
    sheets,
    record: {
      view: isOverview ? 'overview' : 'requirements',
      filter: {
        ruleSet: scope.ruleSet.id,
        ...(scope.teams && { teams: scope.teams }),
        ...(scope.theme && { theme: scope.theme.id }),
        from,
        to,
      },
    },
    fhir: () =>
      measureReport({
        id: `dossierlens-${scope.ruleSet.id}-${to}`.slice(0, 64),
        organisation: session.organisation,
        teams: name,
        ruleSet: scope.ruleSet.id,
        framework,
        revision,
        period: { from, to },
        at: now.toISOString(),
        rows,
      }),
  };
}

function coverageText(rows: readonly Row[], { texts, format }: Wording): string {
  const { unknownShare } = total(rows.map(({ counts }) => counts));
  const { share } = figureText(texts.dashboard.figure, format);
  const seen = isKnown(unknownShare) ? { ...unknownShare, value: 1 - unknownShare.value } : unknownShare;
  if (!isKnown(seen)) return share(seen) ?? texts.dashboard.facts.none;
  return texts.dashboard.exports.coverageOf(share(seen) ?? '');
}

function heatSheet({ numbers, session, scope }: NumbersDocumentInput, { texts, language }: Wording): Sheet {
  const words = texts.dashboard.exports;
  const map = heatMapOf(numbers.overview, session.role === 'admin' ? [] : session.teams, scope.ruleSet.id);
  return {
    name: words.sheets.teams,
    columns: [
      { title: words.columns.team, kind: 'text' },
      { title: words.columns.dossiers, kind: 'count' },
      { title: words.columns.theme, kind: 'text' },
      { title: words.columns.gapShare, kind: 'share' },
      { title: words.columns.unknownShare, kind: 'share' },
      { title: words.columns.isRounded, kind: 'flag' },
    ],
    rows: map.rows.flatMap((row) =>
      map.themes.map(({ title }, column) => {
        const cell = row.cells[column];
        return [
          row.team.name,
          row.dossiers && amountValue(row.dossiers),
          title[language],
          shareValue(cell?.gapShare),
          shareValue(cell?.unknownShare),
          row.precision === 'rounded',
        ];
      }),
    ),
  };
}

function requirementSheet({ rows, scope, name }: NumbersDocumentInput, { texts, language }: Wording): Sheet {
  const words = texts.dashboard.exports;
  const { columns } = words;
  const themeOf = (id: string) => scope.ruleSet.themes.find((theme) => theme.id === id)?.title[language] ?? id;
  return {
    name: words.sheets.requirements,
    columns: [
      { title: columns.id, kind: 'text' },
      { title: columns.requirement, kind: 'text' },
      { title: columns.theme, kind: 'text' },
      { title: columns.team, kind: 'text' },
      { title: columns.dossiers, kind: 'count' },
      ...outcomes.map((outcome) => ({ title: capital(texts.outcome[outcome]), kind: 'count' as const })),
      { title: columns.gapShare, kind: 'share' },
      { title: columns.unknownShare, kind: 'share' },
      { title: columns.dayBefore, kind: 'day' },
      { title: columns.shareBefore, kind: 'share' },
      { title: columns.isRetired, kind: 'flag' },
      { title: columns.isRounded, kind: 'flag' },
    ],
    rows: rows.map((row) => [
      row.id,
      row.title[language],
      themeOf(row.theme),
      name,
      amountValue(row.dossiers),
      ...outcomes.map((outcome) => amountValue(row.counts[outcome])),
      shareValue(row.gapShare),
      shareValue(row.unknownShare),
      row.before && { day: row.before.day },
      shareValue(row.before?.gapShare),
      row.isRetired,
      row.precision === 'rounded',
    ]),
  };
}

function dueSheet({ numbers, rows }: NumbersDocumentInput, { texts, language }: Wording): Sheet {
  const words = texts.dashboard.exports;
  const { columns } = words;
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title[language] ?? id;
  return {
    name: words.sheets.due,
    columns: [
      { title: columns.week, kind: 'text' },
      { title: columns.from, kind: 'day' },
      { title: columns.to, kind: 'day' },
      { title: columns.id, kind: 'text' },
      { title: columns.requirement, kind: 'text' },
      { title: columns.count, kind: 'count' },
    ],
    rows: dueRows(numbers.dueWeeks).flatMap(({ week, from, to, requirements }) =>
      requirements.map(({ id, count }) => [
        week ?? columns.overdue,
        from && { day: from },
        to && { day: to },
        id,
        titleOf(id),
        count,
      ]),
    ),
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
