import type { AssessmentSummary } from '../../../../shared/contract/supervision-assessments.ts';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import type { AssessmentsTexts } from '../../i18n/nl-assessments.ts';
import type { Wording } from '../../i18n/texts.tsx';
import type { ExportDocument, Sheet } from '../exports/document.ts';
import { fileNameOf } from '../exports/file-name.ts';
import type { ViewProps } from '../view-props.ts';
import { scopeName } from './scope-name.ts';

export interface ListDocumentInput extends Pick<ViewProps, 'session' | 'ruleSets' | 'choice'> {
  /** Which teams, in words. */
  readonly name: string;
  readonly items: readonly AssessmentSummary[];
  readonly hasMore: boolean;
}

const dayOf = (instant: string) => dayInAmsterdam(new Date(instant));

/** The list of supervision assessments as it leaves the screen. It holds no numbers, so nothing in it is hidden. */
export function listDocument(
  { name, items, hasMore, session, ruleSets, choice }: ListDocumentInput,
  texts: AssessmentsTexts,
  wording: Wording,
  now = new Date(),
): ExportDocument {
  const { exports: words, filters, facts } = wording.texts.dashboard;
  const { format } = wording;
  const days = items.map(({ createdAt }) => dayOf(createdAt)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    title: texts.title,
    fileName: fileNameOf(wording.texts.product, texts.title, name, dayOf(now.toISOString())),
    about: [
      [words.organisation, session.organisation],
      [words.teams, name],
      [words.period, first && last ? filters.range(format.date(first), format.date(last)) : facts.none],
      [words.hidden, words.hiddenNone],
      ...(hasMore ? [[texts.exports.notAll, texts.exports.more] as const] : []),
      [words.madeOn, words.madeBy(session.name, format.day(now.toISOString()))],
      [words.reading, texts.exports.readingList],
    ],
    sheets: [listSheet(items, { session, ruleSets }, texts, wording)],
    record: {
      view: 'assessment',
      filter: {
        ...(choice.team && choice.team !== '*' && { teams: choice.team }),
        ...(choice.ruleSet && { ruleSet: choice.ruleSet }),
      },
    },
  };
}

function listSheet(
  items: readonly AssessmentSummary[],
  { session, ruleSets }: Pick<ViewProps, 'session' | 'ruleSets'>,
  texts: AssessmentsTexts,
  { language, texts: common }: Wording,
): Sheet {
  const { column, exports: words } = texts;
  return {
    name: texts.title,
    columns: [
      { title: column.title, kind: 'text' },
      { title: column.framework, kind: 'text' },
      { title: common.dashboard.exports.revisions, kind: 'text' },
      { title: column.scope, kind: 'text' },
      { title: column.state, kind: 'text' },
      { title: words.isRetest, kind: 'flag' },
      { title: words.createdOn, kind: 'day' },
      { title: words.createdBy, kind: 'text' },
      { title: column.changed, kind: 'day' },
      { title: words.closedOn, kind: 'day' },
    ],
    rows: items.map((item) => [
      item.title,
      ruleSets.find(({ id }) => id === item.ruleSet)?.framework.name[language] ?? item.ruleSet,
      texts.revision(item.revision),
      scopeName(item.scope, session.teams, texts.scope),
      texts.state[item.state],
      item.retestOf !== undefined,
      { day: dayOf(item.createdAt) },
      item.createdBy.name ?? texts.unknownPerson,
      { day: dayOf(item.updatedAt) },
      item.closedAt === undefined ? undefined : { day: dayOf(item.closedAt) },
    ]),
  };
}
