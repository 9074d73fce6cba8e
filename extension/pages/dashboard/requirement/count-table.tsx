import { useWording } from '../../i18n/texts.tsx';
import styles from './requirement.module.css';

interface Properties {
  readonly head: readonly [label: string, count: string];
  readonly rows: readonly { readonly label: string; readonly count: number }[];
  /** What to say when there is nothing to count. */
  readonly none: string;
  readonly keepsZeros?: boolean;
}

/** Counts under each other with a bar that shows the same. */
export function CountTable({ head, rows, none, keepsZeros = false }: Properties) {
  const { format } = useWording();
  const shown = keepsZeros ? rows : rows.filter(({ count }) => count > 0);
  const longest = Math.max(1, ...shown.map(({ count }) => count));
  if (shown.length === 0) return <p className={styles.note}>{none}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col" className={styles.number}>
            {head[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className={styles.number}>
              <span className={styles.bar} style={{ inlineSize: `${(count / longest) * 60}%` }} aria-hidden="true" />
              {format.count(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
