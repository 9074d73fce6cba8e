import type { LocalisedText } from '../../../../shared/domain/localised-text.ts';
import type { ResponseOf } from '../../../messaging/messages.ts';
import { useWording } from '../../i18n/texts.tsx';
import { goTo } from '../address.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import styles from './due-table.module.css';
import { type DueRow, dueRows } from './due-weeks.ts';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly answer: ResponseOf<'aggregates.due-weeks'>;
  readonly titleOf: (requirement: string) => LocalisedText | undefined;
}

/** How many requirements are named beside a week. */
const mostNamed = 2;

/** A table whose bars show the same numbers: nothing is in the picture that is not in words. */
export function DueTable({ answer, titleOf, choice, choose }: Properties) {
  const { texts, language, format } = useWording();
  const words = texts.dashboard.due;
  const rows = dueRows(answer);
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  const isEmpty = rows.every(({ count }) => count === 0);
  return (
    <section className={styles.section} aria-labelledby="due">
      <h2 id="due">{words.heading}</h2>
      {isEmpty ? (
        <p className={styles.intro}>{answer.teams.length === 0 ? words.onlyOwn : words.none}</p>
      ) : (
        <>
          <p className={styles.intro}>
            {words.intro} {words.teams(answer.teams.map(({ name }) => name).join(', '))}
          </p>
          <table className={styles.table}>
            <caption className={styles.caption}>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.count}</th>
                <th scope="col">{words.what}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.week ?? 'overdue'} className={row.week ? undefined : styles.overdue}>
                  <th scope="row">
                    <When row={row} />
                  </th>
                  <td className={styles.count}>
                    <span
                      className={styles.bar}
                      style={{ inlineSize: `${(row.count / longest) * 100}%` }}
                      aria-hidden="true"
                    />
                    <span className={styles.number}>{format.count(row.count)}</span>
                  </td>
                  <td>
                    {row.requirements.slice(0, mostNamed).map(({ id, count }, index) => (
                      <span key={id}>
                        {index > 0 && ', '}
                        <ViewLink to={goTo(choice, { view: 'requirement', requirement: id })} choose={choose}>
                          {titleOf(id)?.[language] ?? id}
                        </ViewLink>{' '}
                        ({format.count(count)})
                      </span>
                    ))}
                    {row.requirements.length > mostNamed && ` ${words.more(row.requirements.length - mostNamed)}`}
                    {row.requirements.length === 0 && <span className={styles.none}>{words.nothing}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function When({ row: { week, from, to } }: { readonly row: DueRow }) {
  const { texts, format } = useWording();
  const words = texts.dashboard.due;
  if (!week || !from || !to) return words.overdue;
  return (
    <>
      {words.week(Number(week.slice(6)))}
      <span className={styles.days}>{words.days(format.date(from), format.date(to))}</span>
    </>
  );
}
