import { useWording } from '../../i18n/texts.tsx';
import { goTo } from '../address.ts';
import type { Tally } from '../numbers/tally.ts';
import { useFigures } from '../numbers/use-figures.ts';
import { useGridKeys } from '../use-grid-keys.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import { type HeatMap, type HeatRow, heatOf, heatSteps } from './heat-map.ts';
import styles from './heat-map-table.module.css';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly map: HeatMap;
  readonly framework: string;
  readonly minimum: number;
}

export function HeatMapTable({ map, framework, minimum, choice, choose }: Properties) {
  const { texts, language } = useWording();
  const words = texts.dashboard.heatMap;
  const keys = useGridKeys();
  const { amount } = useFigures();
  const hasHidden = map.rows.some((row) => row.cells.some((cell) => heatOf(cell).kind === 'hidden'));
  return (
    <section className={styles.section} aria-labelledby="heat-map">
      <h2 id="heat-map">{words.heading}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.scroll}>
        <table className={styles.table} {...keys}>
          <caption className={styles.caption}>
            {words.caption(framework)}. {words.keys}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.team}</th>
              {map.themes.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row) => (
              <tr key={row.team.id} className={row.isOwn ? styles.own : undefined}>
                <th scope="row">
                  <ViewLink to={goTo(choice, { view: 'requirements', team: row.team.id })} choose={choose}>
                    {row.team.name}
                  </ViewLink>
                  <span className={styles.note}>
                    {[
                      row.dossiers
                        ? `${amount(row.dossiers)} ${texts.dashboard.facts.dossiers.toLowerCase()}`
                        : words.noResults,
                      ...(row.isOwn ? [words.own] : []),
                    ].join(' · ')}
                  </span>
                </th>
                {map.themes.map(({ id }, column) => (
                  <td key={id}>
                    <HeatCell row={row} cell={row.cells[column]} theme={id} choice={choice} choose={choose} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HeatLegend />
      {hasHidden && <p className={styles.why}>{texts.dashboard.figure.hiddenWhy(minimum)}</p>}
    </section>
  );
}

interface CellProperties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly row: HeatRow;
  readonly cell: Tally | undefined;
  readonly theme: string;
}

function HeatCell({ row, cell, theme, choice, choose }: CellProperties) {
  const { texts } = useWording();
  const words = texts.dashboard.heatMap;
  const { share } = useFigures();
  const heat = heatOf(cell);
  if (!cell || heat.kind === 'none') return <span className={styles.nothing}>–</span>;
  const unknown = share(cell.unknownShare);
  const main =
    heat.kind === 'step'
      ? share(cell.gapShare)
      : { hidden: words.hiddenCell, undecided: words.nothingDecided, nowhere: words.appliesNowhere }[heat.kind];
  const className = [
    styles.cell,
    heat.kind === 'step' ? styles[`step${heat.step}`] : styles[heat.kind],
    heat.kind === 'step' && heat.isLittleSeen ? styles.littleSeen : '',
  ].join(' ');
  return (
    <ViewLink
      className={className}
      to={goTo(choice, { view: 'requirements', team: row.team.id, theme })}
      choose={choose}
    >
      <span className={heat.kind === 'step' ? styles.share : styles.word}>{main}</span>
      {unknown !== undefined && heat.kind !== 'hidden' && (
        <span className={styles.unseen}>{words.unseenShort(unknown)}</span>
      )}
    </ViewLink>
  );
}

function HeatLegend() {
  const { texts, format } = useWording();
  const words = texts.dashboard.heatMap;
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {heatSteps.map((from, step) => (
        <li key={from}>
          <span className={`${styles.swatch} ${styles[`step${step}`]}`} />
          {words.from(format.share(from))}
        </li>
      ))}
      <li>
        <span className={`${styles.swatch} ${styles.step2} ${styles.littleSeen}`} />
        {words.legendUnseen}
      </li>
      <li>
        <span className={`${styles.swatch} ${styles.hidden}`} />
        {words.legendHidden}
      </li>
    </ul>
  );
}
