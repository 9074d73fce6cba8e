import type { ReactNode } from 'react';
import styles from './fields.module.css';

export type Field = readonly [label: string, value: ReactNode];

const shown = (value: ReactNode, nothing: string): ReactNode =>
  value === null || value === undefined || value === '' ? <span className={styles.nothing}>{nothing}</span> : value;

/** Label left, value right. */
export function DefinitionList({ items, nothing = '-' }: { items: readonly Field[]; nothing?: string }) {
  return (
    <dl className={styles.list}>
      {items.map(([label, value]) => (
        <div key={label} className={styles.pair}>
          <dt>{label}</dt>
          <dd>{shown(value, nothing)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Label above value, several next to each other. */
export function FieldGrid({ items, nothing = '-' }: { items: readonly Field[]; nothing?: string }) {
  return (
    <div className={styles.grid}>
      {items.map(([label, value]) => (
        <div key={label} className={styles.cell}>
          <div className={styles.label}>{label}</div>
          <div className={styles.value}>{shown(value, nothing)}</div>
        </div>
      ))}
    </div>
  );
}

/** Rows of label and value, the way forms look once they are closed. */
export function FieldRows({ items, nothing = 'Nog niet ingevuld' }: { items: readonly Field[]; nothing?: string }) {
  return (
    <div className={styles.rows}>
      {items.map(([label, value]) => (
        <div key={label} className={styles.row}>
          <span className={styles.rowLabel}>{label}</span>
          <div className={styles.rowValue}>{shown(value, nothing)}</div>
        </div>
      ))}
    </div>
  );
}

/** A table with the labels as row headers. */
export function RowTable({ items, nothing = '-' }: { items: readonly Field[]; nothing?: string }) {
  return (
    <table className={styles.rowTable}>
      <tbody>
        {items.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{shown(value, nothing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
