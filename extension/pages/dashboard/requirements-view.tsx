import { useWording } from '../i18n/texts.tsx';
import { goTo } from './address.ts';
import { TrendSection } from './charts/trend-section.tsx';
import { GapTable } from './gap-table.tsx';
import type { Numbers } from './numbers/load-numbers.ts';
import type { Row } from './numbers/requirement-rows.ts';
import type { Scope } from './numbers/scope.ts';
import styles from './requirements-view.module.css';
import { ViewLink } from './view-link.tsx';
import type { ViewProps } from './view-props.ts';

interface Properties extends ViewProps {
  readonly scope: Scope;
  readonly numbers: Numbers;
  readonly rows: readonly Row[];
  readonly name: string;
}

/** Every requirement of a framework or a theme, sorted as the reader likes, and the course of them together. */
export function RequirementsView({ choice, choose, ruleSets, scope, numbers, rows, name }: Properties) {
  const { texts } = useWording();
  return (
    <>
      {scope.theme && (
        <ViewLink
          className={styles.action}
          to={goTo(choice, { view: 'actions', isNew: true, theme: scope.theme.id })}
          choose={choose}
        >
          {texts.dashboard.newAction}
        </ViewLink>
      )}
      <GapTable
        name={name}
        rows={rows}
        themes={scope.ruleSet.themes}
        until={numbers.range.to}
        choice={choice}
        choose={choose}
      />
      <TrendSection
        trend={numbers.trend}
        isOneRequirement={false}
        choice={choice}
        choose={choose}
        ruleSets={ruleSets}
      />
    </>
  );
}
