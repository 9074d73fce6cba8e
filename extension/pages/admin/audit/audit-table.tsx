import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import { useAuditTexts } from '../../i18n/admin-audit-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from '../admin.module.css';
import { TableFrame } from '../table/table-frame.tsx';
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
    <TableFrame
      label={texts.title}
      columns={[column.seq, column.at, column.who, column.what, column.about, column.details]}
    >
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
    </TableFrame>
  );
}
