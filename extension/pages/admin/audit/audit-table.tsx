import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import { useAuditTexts } from '../../i18n/admin-audit-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from '../admin.module.css';
import { detailsText } from './audit-sheet.ts';
import { clockOf } from './moment.ts';

interface Properties {
  readonly rows: readonly AuditEntry[];
  readonly nameOf: (subject: string) => string;
}

export function AuditTable({ rows, nameOf }: Properties) {
  const texts = useAuditTexts();
  const { format } = useWording();
  const { column } = texts;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={texts.title} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{column.seq}</th>
            <th scope="col">{column.at}</th>
            <th scope="col">{column.who}</th>
            <th scope="col">{column.what}</th>
            <th scope="col">{column.about}</th>
            <th scope="col">{column.details}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq}>
              <td>{row.seq}</td>
              <td>
                {format.day(row.at)}
                <div className={styles.quiet}>{clockOf(row.at, format)}</div>
              </td>
              <td>
                {nameOf(row.actor)}
                <div className={styles.quiet}>{texts.role[row.role] ?? row.role}</div>
              </td>
              <th scope="row">
                {texts.action[row.action] ?? row.action}
                {row.outcome === 'refused' && <div className={styles.bad}>{texts.outcome.refused}</div>}
              </th>
              <td>
                {texts.object[row.objectKind] ?? row.objectKind}
                <div className={styles.code}>{row.objectId}</div>
              </td>
              <td>
                <details>
                  <summary>{column.details}</summary>
                  <div className={styles.code}>{detailsText(row.details)}</div>
                  <div className={styles.code}>{`${column.request}: ${row.requestId}`}</div>
                  <div className={styles.code}>{row.hash}</div>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
