import type { ImprovementAction } from '../../../../shared/contract/improvement-actions.ts';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import { type Outcome, outcomes } from '../../../../shared/domain/outcome.ts';
import type { ActionsTexts } from '../../i18n/nl-actions.ts';
import type { Wording } from '../../i18n/texts.tsx';
import { type ExportDocument, hiddenIn, type Sheet } from '../exports/document.ts';
import { fileNameOf } from '../exports/file-name.ts';
import { revisionsText } from '../exports/revisions-text.ts';
import { amountValue, shareValue } from '../exports/values.ts';
import { amountOf, isKnown, type Share } from '../numbers/amount.ts';
import { figureText } from '../numbers/figure-text.ts';
import { countsOf, type Tally, tally, total } from '../numbers/tally.ts';
import type { ViewProps } from '../view-props.ts';
import type { Measured } from './effect.ts';
import { subjectOf } from './pattern-name.ts';

export interface ActionsDocumentInput extends Pick<ViewProps, 'session' | 'ruleSets' | 'revisions' | 'choice'> {
  readonly title: string;
  /** Which teams, in words. */
  readonly name: string;
  readonly actions: readonly ImprovementAction[];
  /** There are more than these. */
  readonly hasMore?: boolean;
}

/** Improvement actions as they leave the screen, with every measurement. */
export function actionsDocument(
  { title, name, actions, hasMore = false, session, ruleSets, revisions, choice }: ActionsDocumentInput,
  texts: ActionsTexts,
  wording: Wording,
  now = new Date(),
): ExportDocument {
  const { exports: words, facts } = wording.texts.dashboard;
  const { format } = wording;
  const sheets = [
    actionSheet(actions, { session, ruleSets }, texts, wording),
    measurementSheet(actions, texts, wording),
  ];
  const days = actions.flatMap(({ measurements }) => measurements.map(({ day }) => day)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const hidden = hiddenIn({ sheets });
  const used = new Set(actions.map(({ pattern }) => pattern.ruleSet));
  return {
    title,
    fileName: fileNameOf(wording.texts.product, title, name, dayInAmsterdam(now)),
    about: [
      [words.organisation, session.organisation],
      [words.teams, name],
      [words.revisions, revisionsText(used, revisions, wording) || facts.none],
      [
        words.period,
        first && last
          ? wording.texts.dashboard.filters.range(format.date(first), format.date(last))
          : texts.exports.notMeasured,
      ],
      [words.coverage, coverageText(actions, wording)],
      [words.hidden, hidden === 0 ? words.hiddenNone : texts.exports.hiddenSome(hidden)],
      ...(hasMore ? [[texts.exports.notAll, texts.more] as const] : []),
      [words.madeOn, words.madeBy(session.name, format.day(now.toISOString()))],
      [words.reading, texts.exports.reading],
    ],
    sheets,
    record: {
      view: 'actions',
      filter: {
        ...(choice.team && choice.team !== '*' && { teams: choice.team }),
        ...(choice.ruleSet && { ruleSet: choice.ruleSet }),
        ...(choice.theme && { theme: choice.theme }),
        ...(choice.requirement && { requirement: choice.requirement }),
      },
    },
  };
}

/** The numbers of an action are exact or not each by itself: the server marks those that are rounded. */
const tallyOf = ({ counts }: Measured): Tally => tally(countsOf(counts, 'exact'));

const inOrderOfDay = ({ measurements }: ImprovementAction) =>
  [...measurements].sort((a, b) => a.day.localeCompare(b.day));

function seenShare({ unknownShare }: Tally): Share {
  return isKnown(unknownShare) ? { ...unknownShare, value: 1 - unknownShare.value } : unknownShare;
}

function coverageText(actions: readonly ImprovementAction[], { texts, format }: Wording): string {
  const latest = actions.flatMap((action) => inOrderOfDay(action).slice(-1).map(tallyOf));
  const { share } = figureText(texts.dashboard.figure, format);
  const seen = share(seenShare(total(latest.map(({ counts }) => counts))));
  return seen === undefined ? texts.dashboard.facts.none : texts.dashboard.exports.coverageOf(seen);
}

function actionSheet(
  actions: readonly ImprovementAction[],
  { session, ruleSets }: Pick<ViewProps, 'session' | 'ruleSets'>,
  texts: ActionsTexts,
  { language, texts: common }: Wording,
): Sheet {
  const { columns } = common.dashboard.exports;
  const { column, exports: words } = texts;
  return {
    name: texts.title,
    columns: [
      { title: column.action, kind: 'text' },
      { title: words.approach, kind: 'text' },
      { title: columns.framework, kind: 'text' },
      { title: column.about, kind: 'text' },
      { title: columns.team, kind: 'text' },
      { title: column.owner, kind: 'text' },
      { title: column.state, kind: 'text' },
      { title: column.due, kind: 'day' },
      { title: words.isOverdue, kind: 'flag' },
      { title: words.createdOn, kind: 'day' },
      { title: words.closedOn, kind: 'day' },
      { title: words.firstDay, kind: 'day' },
      { title: words.firstShare, kind: 'share' },
      { title: words.firstSeen, kind: 'share' },
      { title: words.lastDay, kind: 'day' },
      { title: words.lastShare, kind: 'share' },
      { title: words.lastSeen, kind: 'share' },
    ],
    rows: actions.map((action) => {
      const { framework, subject } = subjectOf(action.pattern, ruleSets, language);
      const measured = inOrderOfDay(action);
      const [first, last] = [measured[0], measured.at(-1)];
      return [
        action.title,
        action.description,
        framework,
        subject ?? texts.wholeRuleSet,
        session.teams.find(({ id }) => id === action.pattern.team)?.name ?? action.pattern.team ?? texts.allTeams,
        action.owner.name ?? texts.unknownPerson,
        texts.state[action.state],
        { day: action.dueOn },
        action.isOverdue,
        { day: dayInAmsterdam(new Date(action.createdAt)) },
        action.closedAt === undefined ? undefined : { day: dayInAmsterdam(new Date(action.closedAt)) },
        ...sideOf(first),
        ...sideOf(last),
      ];
    }),
  };
}

function sideOf(measured: Measured | undefined) {
  if (!measured) return [undefined, undefined, undefined];
  const figures = tallyOf(measured);
  return [{ day: measured.day }, shareValue(figures.gapShare), shareValue(seenShare(figures))];
}

function measurementSheet(
  actions: readonly ImprovementAction[],
  texts: ActionsTexts,
  { texts: common }: Wording,
): Sheet {
  const { columns } = common.dashboard.exports;
  const isRounded = ({ counts }: Tally, outcome: Outcome) => {
    const amount = counts[outcome];
    return amount === 'hidden' || amount.isInexact;
  };
  return {
    name: texts.exports.measurements,
    columns: [
      { title: texts.column.action, kind: 'text' },
      { title: columns.day, kind: 'day' },
      { title: columns.dossiers, kind: 'count' },
      ...outcomes.map((outcome) => ({ title: common.outcome[outcome], kind: 'count' as const })),
      { title: columns.gapShare, kind: 'share' },
      { title: columns.unknownShare, kind: 'share' },
      { title: columns.isRounded, kind: 'flag' },
    ],
    rows: actions.flatMap((action) =>
      inOrderOfDay(action).map((measured) => {
        const figures = tallyOf(measured);
        return [
          action.title,
          { day: measured.day },
          amountValue(amountOf(measured.dossiers, 'exact')),
          ...outcomes.map((outcome) => amountValue(figures.counts[outcome])),
          shareValue(figures.gapShare),
          shareValue(figures.unknownShare),
          outcomes.some((outcome) => isRounded(figures, outcome)),
        ];
      }),
    ),
  };
}
