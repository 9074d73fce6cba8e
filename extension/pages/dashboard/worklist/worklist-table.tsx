import type { RuleSetContent } from '../../../../shared/rules/rule-set.ts';
import type { WorklistRow } from '../../../messaging/improvement-views.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useWorklistTexts } from '../../i18n/worklist-texts.ts';
import { codeOf } from './code-of.ts';
import styles from './worklist.module.css';

interface Properties {
  readonly rows: readonly WorklistRow[];
  readonly ruleSets: readonly RuleSetContent[];
}

export function WorklistTable({ rows, ruleSets }: Properties) {
  const texts = useWorklistTexts();
  const { format } = useWording();
  return (
    <>
      <WithoutLink rows={rows} />
      <table className={styles.table}>
        <caption className={styles.hidden}>{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.column.dossier}</th>
            <th scope="col">{texts.column.open}</th>
            <th scope="col">{texts.column.unknown}</th>
            <th scope="col">{texts.column.looked}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const gaps = row.open.filter(({ outcome }) => outcome === 'gap').length;
            const others = row.open.length - gaps;
            return (
              <tr key={row.dossier}>
                <th scope="row">
                  <Reference reference={row.reference} />
                  <span className={styles.host}>{texts.code(codeOf(row.dossier))}</span>
                </th>
                <td>
                  {gaps > 0 && <span className={styles.gaps}>{texts.gaps(gaps)}</span>}
                  {others > 0 && <span className={styles.others}>{texts.others(others)}</span>}
                  <OpenPoints open={row.open} ruleSets={ruleSets} />
                </td>
                <td>{row.unknown > 0 ? texts.unknown(row.unknown) : '–'}</td>
                <td>{format.day(row.assessedAt)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Why some have no link, said once for all of them. */
function WithoutLink({ rows }: Pick<Properties, 'rows'>) {
  const texts = useWorklistTexts();
  const counts = Map.groupBy(rows, ({ reference }) => reference.kind);
  return withoutLink
    .filter((kind) => counts.has(kind))
    .map((kind) => (
      <p key={kind} className={`${styles.why} ${styles.screenOnly}`}>
        <strong>{texts.count(counts.get(kind)?.length ?? 0, texts.reference[kind].title)}</strong>{' '}
        {texts.reference[kind].text}
      </p>
    ));
}

const withoutLink = ['no-key', 'other-key', 'damaged', 'none'] as const;

/** A link with the lead's own rights in the dossier system, or why there is none. */
function Reference({ reference }: Pick<WorklistRow, 'reference'>) {
  const texts = useWorklistTexts();
  if (reference.kind === 'link') {
    return (
      <>
        <a className={styles.screenOnly} href={reference.url} target="_blank" rel="noopener noreferrer">
          {texts.openIn(reference.dossier)}
          <span className={styles.hidden}> ({texts.newTab})</span>
          <span aria-hidden="true"> ↗</span>
        </a>
        <span className={`${styles.host} ${styles.screenOnly}`}>{reference.host}</span>
      </>
    );
  }
  const { title, text } = texts.reference[reference.kind];
  // Why there is no link stands above the table, once; only that of a site names the site.
  return (
    <>
      <span className={`${styles.noLink} ${styles.screenOnly}`}>
        {reference.kind === 'site-off' ? reference.dossier : title}
      </span>
      {reference.kind === 'site-off' && (
        <span className={`${styles.host} ${styles.screenOnly}`}>
          {title}. {typeof text === 'function' && text(reference.host)}
        </span>
      )}
    </>
  );
}

function OpenPoints({ open, ruleSets }: Pick<WorklistRow, 'open'> & Pick<Properties, 'ruleSets'>) {
  const texts = useWorklistTexts();
  const { language } = useWording();
  const order = { gap: 0, upcoming: 1, 'needs-judgement': 2 } as const;
  return (
    <details className={styles.points}>
      <summary>{texts.details(open.length)}</summary>
      <ul>
        {[...open]
          .sort((a, b) => order[a.outcome] - order[b.outcome] || (a.dueWeek ?? '9').localeCompare(b.dueWeek ?? '9'))
          .map(({ ruleSet, requirement, outcome, dueWeek }) => {
            const content = ruleSets.find(({ id }) => id === ruleSet);
            const title = content?.requirements.find(({ id }) => id === requirement)?.title[language] ?? requirement;
            return (
              <li key={`${ruleSet} ${requirement}`}>
                <span className={styles.outcome} data-outcome={outcome}>
                  {texts.outcome[outcome]}
                </span>{' '}
                {title}
                {dueWeek && <span className={styles.host}> {texts.due(dueWeek)}</span>}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
