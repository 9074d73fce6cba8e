import { Switch } from '@mantine/core';
import type { IsoDate } from '../../../shared/domain/date.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { useWording } from '../i18n/texts.tsx';
import { type Choice, goTo } from './address.ts';
import styles from './gap-table.module.css';
import { GapTableRow } from './gap-table-row.tsx';
import type { Row } from './numbers/requirement-rows.ts';
import { OutcomeLegend } from './outcome-legend.tsx';
import { SortHeader } from './sort-header.tsx';
import { groupByTheme, sortRows } from './sort-rows.ts';
import { ViewLink } from './view-link.tsx';
import type { ViewProps } from './view-props.ts';

interface Properties extends Pick<ViewProps, 'choice' | 'choose'> {
  /** Whose outcomes these are. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly themes: RuleSetContent['themes'];
  /** The day of the numbers. */
  readonly until: IsoDate;
  /** Show only that many rows, those that are missing most often, and a link to all. */
  readonly top?: number;
}

/** The roles are written out because the narrow layout changes `display`, which would take them away. */
export function GapTable({ name, rows, themes, until, choice, choose, top }: Properties) {
  const { texts, language } = useWording();
  const words = texts.dashboard.table;
  const isGrouped = top === undefined && choice.isGrouped;
  const sorted = top === undefined ? sortRows(rows, choice.sorting) : sortRows(rows, 'gaps').slice(0, top);
  const groups = isGrouped ? groupByTheme(sorted, themes) : [{ id: 'all', rows: sorted, theme: undefined }];
  const sorting = {
    active: top === undefined ? choice.sorting : 'gaps',
    ...(top === undefined && { onSort: (sort: Choice['sorting']) => choose({ sorting: sort }) }),
  } as const;
  return (
    <section className={styles.section} aria-labelledby="requirements">
      <div className={styles.toolbar}>
        <h2 id="requirements">{top === undefined ? words.heading(rows.length) : words.top}</h2>
        {top === undefined && (
          <Switch
            className={styles.grouping ?? ''}
            classNames={{ track: styles.track ?? '' }}
            label={words.byTheme}
            checked={choice.isGrouped}
            onChange={(event) => choose({ isGrouped: event.currentTarget.checked })}
          />
        )}
        <OutcomeLegend />
      </div>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: see above */}
      <table role="table" className={styles.table}>
        <caption className={styles.caption}>{words.caption(name)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeader sorting="clause" label={words.requirement} {...sorting} />
            <th role="columnheader" scope="col" className={styles.outcomes}>
              {words.outcomes}
            </th>
            <SortHeader sorting="gaps" label={words.gaps} {...sorting} />
            <SortHeader sorting="change" label={words.change} {...sorting} />
            <SortHeader sorting="unseen" label={words.unseen} {...sorting} />
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody role="rowgroup" key={group.id}>
            {isGrouped && (
              <tr role="row" className={styles.group}>
                <th role="rowheader" scope="rowgroup" colSpan={5}>
                  {group.theme?.title[language] ?? words.retiredGroup}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <GapTableRow
                key={`${row.ruleSet} ${row.id}`}
                row={row}
                theme={isGrouped ? undefined : themes.find(({ id }) => id === row.theme)?.title}
                until={until}
                choice={choice}
                choose={choose}
              />
            ))}
          </tbody>
        ))}
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {top !== undefined && rows.length > top && (
        <ViewLink
          className={styles.all}
          to={goTo(choice, { view: 'requirements', theme: choice.theme })}
          choose={choose}
        >
          {words.all(rows.length)}
        </ViewLink>
      )}
      <p className={styles.explanation}>{words.explanation}</p>
    </section>
  );
}
