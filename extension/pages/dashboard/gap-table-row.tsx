import type { IsoDate } from '../../../shared/domain/date.ts';
import type { LocalisedText } from '../../../shared/domain/localised-text.ts';
import { useWording } from '../i18n/texts.tsx';
import { goTo } from './address.ts';
import { Slope } from './charts/slope.tsx';
import { Spark } from './charts/spark.tsx';
import styles from './gap-table.module.css';
import { countOf, fractionOf, isKnown } from './numbers/amount.ts';
import { tolerableUnknown } from './numbers/discussion.ts';
import type { Row } from './numbers/requirement-rows.ts';
import type { Tally } from './numbers/tally.ts';
import { useFigures } from './numbers/use-figures.ts';
import { OutcomeBar } from './outcome-bar.tsx';
import { ViewLink } from './view-link.tsx';
import type { ViewProps } from './view-props.ts';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  readonly row: Row;
  /** Absent where the table is grouped by theme. */
  readonly theme?: LocalisedText | undefined;
  /** The day of the numbers. */
  readonly until: IsoDate;
}

export function GapTableRow({ row, theme, until, choice, choose }: Properties) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the narrow layout changes `display`, which would take the role away
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.requirement}>
        <Title row={row} theme={theme} choice={choice} choose={choose} />
      </th>
      <td role="cell" className={styles.outcomes}>
        <OutcomeBar counts={row.counts} />
      </td>
      <td role="cell" className={styles.gaps}>
        <GapShare tally={row} />
      </td>
      <td role="cell" className={styles.change}>
        <Change row={row} until={until} />
      </td>
      <td role="cell" className={styles.unseen}>
        <Unknown tally={row} />
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Title({ row, theme, choice, choose }: Omit<Properties, 'until'>) {
  const { texts, language } = useWording();
  const { section, item } = row.source ?? {};
  // Frameworks often name a section after its theme; saying it twice helps nobody.
  const isSaid = theme === undefined || section?.startsWith(theme.nl);
  const clause = [...(isSaid ? [] : [theme[language]]), ...(section ? [`${section}, ${item}`] : [])].join(' · ');
  return (
    <>
      <ViewLink to={goTo(choice, { view: 'requirement', requirement: row.id })} choose={choose}>
        {row.title[language]}
      </ViewLink>
      {row.isRetired && <span className={styles.tag}>{texts.dashboard.table.retired}</span>}
      {clause && <span className={styles.clause}>{clause}</span>}
    </>
  );
}

export function GapShare({ tally }: { readonly tally: Tally }) {
  const { texts } = useWording();
  const { share } = useFigures();
  const words = texts.dashboard.table;
  if (tally.gapShare === undefined) {
    const isNowhere = countOf(tally.applicable) === 0;
    return <span className={styles.note}>{isNowhere ? words.appliesNowhere : words.nothingDecided}</span>;
  }
  if (tally.gapShare === 'hidden') return <span className={styles.note}>{share('hidden')}</span>;
  const isUncertain = (fractionOf(tally.unknownShare) ?? 0) > tolerableUnknown;
  return (
    <>
      <span className={isUncertain ? styles.uncertainShare : styles.share}>{share(tally.gapShare)}</span>
      {isUncertain && <span className={styles.tag}>{words.littleSeen}</span>}
      <span className={styles.note}>{words.gapCount(tally.gaps, tally.decided)}</span>
    </>
  );
}

function Change({
  row: { before, change, gapShare, history = [] },
  until,
}: {
  readonly row: Row;
  readonly until: IsoDate;
}) {
  const { texts, format } = useWording();
  const { share } = useFigures();
  const words = texts.dashboard.table;
  if (change === undefined || !before || !isKnown(before.gapShare) || !isKnown(gapShare)) {
    const isHidden = before !== undefined && (before.gapShare === 'hidden' || gapShare === 'hidden');
    return <span className={styles.note}>{isHidden ? share('hidden') : words.noBefore}</span>;
  }
  const isSame = Math.round(Math.abs(change) * 100) === 0;
  return (
    <>
      {history.filter(({ share: known }) => known !== undefined).length > 1 ? (
        <Spark history={history} now={{ day: until, share: gapShare.value }} className={styles.spark} />
      ) : (
        <Slope from={before.gapShare.value} to={gapShare.value} className={styles.spark} />
      )}
      <span className={styles.note}>{isSame ? words.same : change > 0 ? words.more(change) : words.less(change)}</span>
      <span className={styles.note}>{words.since(share(before.gapShare) ?? '', format.date(before.day))}</span>
    </>
  );
}

export function Unknown({ tally }: { readonly tally: Tally }) {
  const { texts } = useWording();
  const { share } = useFigures();
  const words = texts.dashboard.table;
  if (countOf(tally.applicable) === 0) return null;
  if (countOf(tally.unknown) === 0 && isKnown(tally.unknown) && !tally.unknown.isInexact) {
    return <span className={styles.note}>{words.allSeen}</span>;
  }
  if (!isKnown(tally.unknownShare)) return <span className={styles.note}>{share('hidden')}</span>;
  return (
    <>
      <span className={styles.share}>{share(tally.unknownShare)}</span>
      <span className={styles.note}>{words.unknownCount(tally.unknown, tally.applicable)}</span>
      {(countOf(tally.unreadable) ?? 0) > 0 && (
        <span className={styles.note}>{words.unreadableCount(tally.unreadable)}</span>
      )}
    </>
  );
}
