import { VisuallyHidden } from '@mantine/core';
import { useWording } from '../i18n/texts.tsx';
import styles from './gap-table.module.css';
import type { Sorting } from './sort-rows.ts';

interface Properties {
  readonly sorting: Sorting;
  readonly label: string;
  readonly active: Sorting;
  /** Absent where the order is fixed. */
  readonly onSort?: (sorting: Sorting) => void;
}

/** A column head that sorts, in the one direction that is of use. */
export function SortHeader({ sorting, label, active, onSort }: Properties) {
  const { texts } = useWording();
  const direction = sorting === 'clause' ? 'ascending' : 'descending';
  const explanation = texts.dashboard.table.sortBy[sorting];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the narrow layout changes `display`, which would take the role away
    <th role="columnheader" scope="col" aria-sort={active === sorting ? direction : undefined}>
      {onSort ? (
        <button type="button" className={styles.sort} title={explanation} onClick={() => onSort(sorting)}>
          {label}
          <VisuallyHidden>, {explanation}</VisuallyHidden>
          <span aria-hidden="true" className={styles.arrow}>
            {direction === 'ascending' ? '▲' : '▼'}
          </span>
        </button>
      ) : (
        label
      )}
    </th>
  );
}
