import { useWording } from '../../i18n/texts.tsx';
import { useFigures } from '../numbers/use-figures.ts';
import type { TrendPoint } from './trend-points.ts';
import styles from './trend-section.module.css';

/** The numbers behind the chart, the newest day first. */
export function TrendTable({ points }: { readonly points: readonly TrendPoint[] }) {
  const { texts, format } = useWording();
  const { amount, share } = useFigures();
  const words = texts.dashboard.chart;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.dossiers}</th>
          <th scope="col">{words.gapShare}</th>
          <th scope="col">{words.gapCount}</th>
          <th scope="col">{words.decided}</th>
          <th scope="col">{words.unknownShare}</th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((point) => (
          <tr key={point.day}>
            <th scope="row">{format.date(point.day)}</th>
            <td>{amount(point.dossiers)}</td>
            <td>{share(point.gapShare) ?? '–'}</td>
            <td>{amount(point.gaps)}</td>
            <td>{amount(point.decided)}</td>
            <td>{share(point.unknownShare) ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
