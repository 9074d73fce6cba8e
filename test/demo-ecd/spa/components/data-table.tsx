import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface Column<Row> {
  title: string;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** Keeps a date or a time on one line. */
  tight?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  nothing: string;
}

/** The caption names the table for a screen reader; the heading above it says the same to the eye. */
export function DataTable<Row>({ caption, columns, rows, nothing }: DataTableProps<Row>) {
  if (rows.length === 0) return <p className={styles.nothing}>{nothing}</p>;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, align }) => (
            <th key={title} scope="col" className={align && styles.right}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change place and have no key of their own
          <tr key={index}>
            {columns.map(({ title, cell, align, tight }) => (
              <td key={title} className={tight ? styles.tight : align && styles.right}>
                {cell(row) ?? <span className={styles.empty}>-</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
