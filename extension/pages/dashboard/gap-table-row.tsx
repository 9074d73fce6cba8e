import { useWording } from '../i18n/texts.tsx';
import type { GapRow } from './gap-rows.ts';
import styles from './gap-table.module.css';
import { OutcomeBar } from './outcome-bar.tsx';

/** More than this part unknown: the share of gaps says little, and the row says so beside it. */
const littleSeen = 0.5;

export function GapTableRow({ row, showsTheme }: { readonly row: GapRow; readonly showsTheme: boolean }) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the narrow layout changes `display`, which would take the role away
    <tr role="row">
      <th role="rowheader" scope="row" className={styles.requirement}>
        <Title row={row} showsTheme={showsTheme} />
      </th>
      <td role="cell" className={styles.outcomes}>
        <OutcomeBar counts={row.counts} />
      </td>
      <td role="cell" className={styles.gaps}>
        <GapShare row={row} />
      </td>
      <td role="cell" className={styles.unseen}>
        <Unknown row={row} />
      </td>
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Title({ row, showsTheme }: { readonly row: GapRow; readonly showsTheme: boolean }) {
  const { texts, language } = useWording();
  const { requirement, theme } = row;
  if (!requirement) {
    return (
      <>
        <code className={styles.id}>{row.id}</code> <span className={styles.tag}>{texts.dashboard.table.retired}</span>
      </>
    );
  }
  const { section, item } = requirement.source;
  // Frameworks often name a section after its theme; saying it twice helps nobody.
  const themeTitle = showsTheme && theme && !section.startsWith(theme.title.nl) ? [theme.title[language]] : [];
  return (
    <>
      {requirement.title[language]}
      <span className={styles.clause}>{[...themeTitle, `${section}, ${item}`].join(' · ')}</span>
    </>
  );
}

function GapShare({ row }: { readonly row: GapRow }) {
  const { texts, format } = useWording();
  const words = texts.dashboard.table;
  if (row.gapShare === undefined) {
    return <span className={styles.note}>{row.applicable === 0 ? words.appliesNowhere : words.nothingDecided}</span>;
  }
  const isUncertain = row.unknownShare > littleSeen;
  return (
    <>
      <span className={isUncertain ? styles.uncertainShare : styles.share}>{format.share(row.gapShare)}</span>
      {isUncertain && <span className={styles.tag}>{words.littleSeen}</span>}
      <span className={styles.note}>{words.gapCount(row.gaps, row.decided)}</span>
    </>
  );
}

function Unknown({ row }: { readonly row: GapRow }) {
  const { texts, format } = useWording();
  const words = texts.dashboard.table;
  if (row.applicable === 0) return null;
  if (row.unseen + row.unreadable === 0) return <span className={styles.note}>{words.allSeen}</span>;
  return (
    <>
      <span className={styles.share}>{format.share(row.unknownShare)}</span>
      <span className={styles.note}>{words.unknownCount(row.unseen + row.unreadable, row.applicable)}</span>
      {row.unreadable > 0 && <span className={styles.note}>{words.unreadableCount(row.unreadable)}</span>}
    </>
  );
}
