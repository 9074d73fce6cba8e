import { lazy, Suspense } from 'react';
import { useWording } from '../../i18n/texts.tsx';
import { TrendSection } from '../charts/trend-section.tsx';
import { DiscussionCard } from '../discussion-card.tsx';
import { GapTable } from '../gap-table.tsx';
import { KeyFacts } from '../key-facts.tsx';
import { selectedDossiers } from '../numbers/dossiers.ts';
import type { Numbers } from '../numbers/load-numbers.ts';
import type { Row } from '../numbers/requirement-rows.ts';
import type { Scope } from '../numbers/scope.ts';
import { total } from '../numbers/tally.ts';
import type { ViewProps } from '../view-props.ts';
import { DueTable } from './due-table.tsx';
import { heatMapOf } from './heat-map.ts';
import { HeatMapTable } from './heat-map-table.tsx';

/** Reminders are not why the page was opened, so the numbers come first. */
const DueActions = lazy(async () => ({ default: (await import('../actions/due-actions.tsx')).DueActions }));

interface Properties extends ViewProps {
  readonly scope: Scope;
  readonly numbers: Numbers;
  readonly rows: readonly Row[];
  readonly name: string;
  readonly revision: number | undefined;
}

/** As many requirements as fit in a glance; the others are in the list. */
const top = 6;

export function OverviewView({ session, choice, choose, ruleSets, scope, numbers, rows, name, revision }: Properties) {
  const { language } = useWording();
  const { overview, requirements, trend, dueWeeks } = numbers;
  const framework = scope.ruleSet.framework.name[language];
  const map = heatMapOf(overview, session.role === 'admin' ? [] : session.teams, scope.ruleSet.id);
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title;
  return (
    <>
      {rows.length > 0 && <DiscussionCard rows={rows} choice={choice} choose={choose} />}
      <Suspense fallback={null}>
        <DueActions choice={choice} choose={choose} />
      </Suspense>
      {rows.length > 0 && (
        <KeyFacts
          dossiers={selectedDossiers(overview.teams, scope.teams)}
          whole={total(rows.map(({ counts }) => counts))}
          lastReceivedAt={requirements.about.lastReceivedAt}
          name={framework}
          revision={revision}
        />
      )}
      {map.themes.length > 0 && (
        <HeatMapTable
          map={map}
          framework={framework}
          minimum={overview.about.minimum}
          choice={choice}
          choose={choose}
        />
      )}
      {rows.length > 0 && (
        <>
          <GapTable
            name={name}
            rows={rows.filter(({ isRetired }) => !isRetired)}
            themes={scope.ruleSet.themes}
            until={numbers.range.to}
            choice={choice}
            choose={choose}
            top={top}
          />
          <DueTable answer={dueWeeks} titleOf={titleOf} choice={choice} choose={choose} />
          <TrendSection trend={trend} isOneRequirement={false} choice={choice} choose={choose} ruleSets={ruleSets} />
        </>
      )}
    </>
  );
}
