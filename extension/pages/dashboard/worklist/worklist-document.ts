import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import type { WorklistRow } from '../../../messaging/improvement-views.ts';
import type { WorklistTexts } from '../../i18n/nl-worklist.ts';
import type { Wording } from '../../i18n/texts.tsx';
import type { ExportDocument, Sheet } from '../exports/document.ts';
import { fileNameOf } from '../exports/file-name.ts';
import { revisionsText } from '../exports/revisions-text.ts';
import type { ViewProps } from '../view-props.ts';
import { codeOf } from './code-of.ts';

export interface WorklistDocumentInput extends Pick<ViewProps, 'session' | 'ruleSets' | 'revisions' | 'choice'> {
  readonly team: { readonly id: string; readonly name: string };
  readonly rows: readonly WorklistRow[];
  readonly hasMore: boolean;
}

const dayOf = (instant: string) => dayInAmsterdam(new Date(instant));

/**
 * The worklist as it leaves the screen: a line per open point. A file travels further than a screen, so dossiers are
 * named by the code that stands beside them, never by number or address.
 */
export function worklistDocument(
  { team, rows, hasMore, session, ruleSets, revisions, choice }: WorklistDocumentInput,
  texts: WorklistTexts,
  wording: Wording,
  now = new Date(),
): ExportDocument {
  const { exports: words, filters, facts } = wording.texts.dashboard;
  const { language, format } = wording;
  const days = rows.map(({ assessedAt }) => dayOf(assessedAt)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const used = new Set(choice.ruleSet ? [choice.ruleSet] : ruleSets.map(({ id }) => id));
  const requirement = ruleSets.flatMap(({ requirements }) => requirements).find(({ id }) => id === choice.requirement)
    ?.title[language];
  const unknown = rows.reduce((sum, row) => sum + row.unknown, 0);
  return {
    title: `${texts.title}: ${team.name}`,
    fileName: fileNameOf(wording.texts.product, texts.title, team.name, dayOf(now.toISOString())),
    about: [
      [words.organisation, session.organisation],
      [words.teams, team.name],
      [words.revisions, revisionsText(used, revisions, wording) || facts.none],
      ...(choice.requirement ? [[texts.filter, requirement ?? choice.requirement] as const] : []),
      [words.period, first && last ? filters.range(format.date(first), format.date(last)) : facts.none],
      [words.coverage, texts.exports.coverage(rows.length, unknown)],
      [words.hidden, texts.exports.hidden],
      ...(hasMore ? [[texts.exports.notAll, texts.exports.more] as const] : []),
      [words.madeOn, words.madeBy(session.name, format.day(now.toISOString()))],
    ],
    sheets: [pointSheet(rows, ruleSets, texts, wording)],
    record: {
      view: 'worklist',
      filter: {
        teams: team.id,
        ...(choice.ruleSet && { ruleSet: choice.ruleSet }),
        ...(choice.requirement && { requirement: choice.requirement }),
      },
    },
  };
}

function pointSheet(
  rows: readonly WorklistRow[],
  ruleSets: ViewProps['ruleSets'],
  texts: WorklistTexts,
  { language, texts: common }: Wording,
): Sheet {
  const { columns } = common.dashboard.exports;
  return {
    name: texts.title,
    columns: [
      { title: texts.exports.code, kind: 'text' },
      { title: texts.column.looked, kind: 'day' },
      { title: texts.column.unknown, kind: 'count' },
      { title: columns.framework, kind: 'text' },
      { title: columns.id, kind: 'text' },
      { title: columns.requirement, kind: 'text' },
      { title: texts.column.open, kind: 'text' },
      { title: texts.exports.dueWeek, kind: 'text' },
    ],
    rows: rows.flatMap(({ dossier, assessedAt, unknown, open }) =>
      open.map(({ ruleSet, requirement, outcome, dueWeek }) => {
        const content = ruleSets.find(({ id }) => id === ruleSet);
        return [
          codeOf(dossier),
          { day: dayOf(assessedAt) },
          unknown,
          content?.framework.name[language] ?? ruleSet,
          requirement,
          content?.requirements.find(({ id }) => id === requirement)?.title[language] ?? requirement,
          texts.outcome[outcome],
          dueWeek,
        ];
      }),
    ),
  };
}
