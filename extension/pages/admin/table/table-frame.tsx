import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import styles from './table.module.css';

/** Narrower than this a column breaks words; then the table scrolls instead. */
const COLUMN_PX = 112;

interface Properties {
  /** What stands in it, for who cannot see where it stands. */
  readonly label: string;
  /** The heads of the columns; `hidden` where the column speaks for itself to who can see it. */
  readonly columns: readonly (string | { readonly hidden: string })[];
  /** It belongs to a part of the page that has a name already, or is one of many: no landmark of its own. */
  readonly isPart?: boolean;
  readonly className?: string | undefined;
  /** The rows. */
  readonly children: ReactNode;
}

/** The one frame of a table in these pages. What does not fit scrolls in it, with the keyboard too. */
export function TableFrame({ label, columns, isPart = false, className, children }: Properties) {
  const frame = useRef<HTMLDivElement>(null);
  const isScrolling = useIsScrolling(frame);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div
      ref={frame}
      className={styles.frame}
      role={isPart ? 'group' : 'region'}
      aria-label={label}
      tabIndex={isScrolling ? 0 : undefined}
    >
      <table
        className={[styles.table, className].filter(Boolean).join(' ')}
        style={{ minWidth: columns.length * COLUMN_PX }}
      >
        <caption className={styles.hidden}>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) =>
              typeof column === 'string' ? (
                <th key={column} scope="col">
                  {column}
                </th>
              ) : (
                <th key={column.hidden} scope="col">
                  <span className={styles.hidden}>{column.hidden}</span>
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Whether there is more than fits; a stop of the keyboard where nothing scrolls is one too many. */
function useIsScrolling(frame: RefObject<HTMLElement | null>): boolean {
  const [isScrolling, setIsScrolling] = useState(false);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const observer = new ResizeObserver(() => setIsScrolling(current.scrollWidth > current.clientWidth));
    observer.observe(current);
    for (const table of current.children) observer.observe(table);
    return () => observer.disconnect();
  }, [frame]);
  return isScrolling;
}
