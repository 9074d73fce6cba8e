import { Switch } from '@mantine/core';
import type { Team } from '../../../shared/contract/session.ts';
import type { RuleSetContent } from '../../../shared/rules/rule-set.ts';
import { useWording } from '../i18n/texts.tsx';
import type { Choice } from './address.ts';
import type { GapRow } from './gap-rows.ts';
import styles from './gap-table.module.css';
import { GapTableRow } from './gap-table-row.tsx';
import { OutcomeLegend } from './outcome-legend.tsx';
import { SortHeader } from './sort-header.tsx';
import { groupByTheme, sortRows } from './sort-rows.ts';

interface Properties {
  readonly team: Team;
  readonly rows: readonly GapRow[];
  readonly themes: RuleSetContent['themes'];
  readonly choice: Choice;
  readonly onChoose: (part: Partial<Choice>) => void;
}

/** The roles are written out because the narrow layout changes `display`, which would take them away. */
export function GapTable({ team, rows, themes, choice, onChoose }: Properties) {
  const { texts, language } = useWording();
  const words = texts.dashboard.table;
  const sorted = sortRows(rows, choice.sorting);
  const groups = choice.isGrouped ? groupByTheme(sorted, themes) : [{ id: 'all', rows: sorted }];
  const sorting = { active: choice.sorting, onSort: (sort: Choice['sorting']) => onChoose({ sorting: sort }) };
  return (
    <section className={styles.section} aria-labelledby="requirements">
      <div className={styles.toolbar}>
        <h2 id="requirements">{words.heading(rows.length)}</h2>
        <Switch
          className={styles.grouping ?? ''}
          classNames={{ track: styles.track ?? '' }}
          label={words.byTheme}
          checked={choice.isGrouped}
          onChange={(event) => onChoose({ isGrouped: event.currentTarget.checked })}
        />
        <OutcomeLegend />
      </div>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: see above */}
      <table role="table" className={styles.table}>
        <caption className={styles.caption}>{words.caption(team.name)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeader sorting="clause" label={words.requirement} {...sorting} />
            <th role="columnheader" scope="col" className={styles.outcomes}>
              {words.outcomes}
            </th>
            <SortHeader sorting="gaps" label={words.gaps} {...sorting} />
            <SortHeader sorting="unseen" label={words.unseen} {...sorting} />
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody role="rowgroup" key={group.id}>
            {choice.isGrouped && (
              <tr role="row" className={styles.group}>
                <th role="rowheader" scope="rowgroup" colSpan={4}>
                  {group.theme?.title[language] ?? words.retiredGroup}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <GapTableRow key={row.id} row={row} showsTheme={!choice.isGrouped} />
            ))}
          </tbody>
        ))}
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <p className={styles.explanation}>{words.explanation}</p>
    </section>
  );
}
