import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { Team } from '../../../shared/contract/session.ts';
import { dayInAmsterdam } from '../../../shared/domain/date.ts';
import { send } from '../../messaging/send.ts';
import { useWording } from '../i18n/texts.tsx';
import { DashboardNotice } from './dashboard-notice.tsx';
import { ExportMenu } from './exports/export-menu.tsx';
import { numbersDocument } from './exports/numbers-document.ts';
import { PrintCover } from './exports/print-cover.tsx';
import { LoadingSkeleton } from './loading-skeleton.tsx';
import { countOf } from './numbers/amount.ts';
import { loadNumbers, type Numbers } from './numbers/load-numbers.ts';
import { requirementRows } from './numbers/requirement-rows.ts';
import { type Scope, scopeOf } from './numbers/scope.ts';
import { scopeName } from './numbers/scope-name.ts';
import styles from './numbers-view.module.css';
import { OverviewView } from './overview/overview-view.tsx';
import { rangeOf } from './period.ts';
import { RequirementsView } from './requirements-view.tsx';
import { useLoaded } from './use-loaded.ts';
import type { ViewProps } from './view-props.ts';

interface Properties extends ViewProps {
  /** Which other teams there are numbers of, for the filters. */
  readonly onTeams: (teams: readonly Team[]) => void;
  readonly onSession: () => Promise<void>;
}

/** Overview and list of requirements: two looks at the same numbers, which are fetched once. */
export function NumbersView(props: Properties) {
  const { choice, choose, session, ruleSets, onSession } = props;
  const scope = scopeOf(choice, session, ruleSets);
  if ('kind' in scope) {
    return <DashboardNotice body={scope} session={session} choice={choice} choose={choose} onRetry={onSession} />;
  }
  return <ScopedNumbers {...props} scope={scope} />;
}

function ScopedNumbers(props: Properties & { readonly scope: Scope }) {
  const { choice, choose, session, scope, onSession, onTeams } = props;
  const { texts } = useWording();
  const today = dayInAmsterdam(new Date());
  const range = rangeOf(choice.period, today);
  const key = JSON.stringify([scope.teams, scope.ruleSet.id, scope.theme?.id, range]);
  const { state, isLoading, reload } = useLoaded(key, () => loadNumbers(send, scope, range, today));
  const teams = state.kind === 'ready' ? state.value.overview.teams : undefined;
  useEffect(() => {
    if (teams) onTeams(teams.map(({ team }) => team));
  }, [teams, onTeams]);

  const isOtherLead = session.role === 'lead' && teams !== undefined && hasOtherTeams(session, teams);
  useEffect(() => {
    if (isOtherLead) void onSession();
  }, [isOtherLead, onSession]);

  if (state.kind === 'loading') {
    return <LoadingSkeleton title={scopeName(choice.team, scope.team, session, undefined, texts)} />;
  }
  if (state.kind === 'notice') {
    // Signing in again changes who looks, so that is asked first.
    const retry = async () => {
      await onSession();
      await reload();
    };
    return <DashboardNotice body={state.notice} session={session} choice={choice} choose={choose} onRetry={retry} />;
  }
  return (
    <LoadedNumbers {...props} numbers={state.value} isStale={state.isStale} isLoading={isLoading} onRefresh={reload} />
  );
}

/** The server knows other teams as this lead's own than this page does: somebody changed that meanwhile. */
export function hasOtherTeams(
  session: Pick<ViewProps['session'], 'teams'>,
  teams: Numbers['overview']['teams'],
): boolean {
  return teams.some(({ team, isOwn }) => isOwn !== session.teams.some(({ id }) => id === team.id));
}

interface LoadedProperties extends Properties {
  readonly scope: Scope;
  readonly numbers: Numbers;
  readonly isStale: boolean;
  readonly isLoading: boolean;
  readonly onRefresh: () => Promise<void>;
}

export function LoadedNumbers(props: LoadedProperties) {
  const { choice, session, scope, numbers, ruleSets, revisions, isStale, isLoading, onRefresh } = props;
  const wording = useWording();
  const { texts, language, format } = wording;
  const { dashboard } = texts;
  const rows = useMemo(() => requirementRows(numbers.requirements.requirements, ruleSets), [numbers, ruleSets]);
  const revision = revisions.find(({ id }) => id === scope.ruleSet.id)?.revision;
  const name = scopeName(choice.team, scope.team, session, numbers.overview.teams, texts);
  const shown = numbers.overview.teams.find(({ team }) => team.id === choice.team);
  const isEmpty = rows.every(({ all, dossiers }) => countOf(dossiers) === 0 && countOf(all) === 0);
  const makeDocument = () =>
    numbersDocument({ view: choice.view, name, scope, numbers, rows, ruleSets, revision, session, choice }, wording);
  const period = dashboard.filters.range(format.date(numbers.range.from), format.date(numbers.range.to));

  return (
    <Stack gap="lg" aria-busy={isLoading}>
      <PrintCover make={makeDocument} />
      <div className={styles.head}>
        <div>
          <Title order={1} size="h2">
            {name}
          </Title>
          <Text c="dimmed">
            {[scope.ruleSet.framework.name[language], scope.theme?.title[language], period].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <div className={styles.controls}>
          <ExportMenu make={makeDocument} hasFhir />
          <Button variant="default" loading={isLoading} onClick={() => void onRefresh()}>
            {dashboard.refresh}
          </Button>
        </div>
      </div>
      {isStale && (
        <Alert color="yellow" role="alert" className={styles.alert ?? ''}>
          {dashboard.stale}
        </Alert>
      )}
      {shown && !shown.isOwn && session.role === 'lead' && (
        <Alert color="yellow" className={styles.alert ?? ''}>
          {dashboard.notOwn(shown.team.name)}
        </Alert>
      )}
      {!shown && rows.some(({ precision }) => precision === 'rounded') && (
        <Alert color="gray" className={styles.alert ?? ''}>
          {dashboard.rounded}
        </Alert>
      )}
      {isEmpty && (
        <section className={styles.empty}>
          <Title order={2} size="h4">
            {dashboard.state.noResults.title}
          </Title>
          <Text c="dimmed">{dashboard.state.noResults.text}</Text>
        </section>
      )}
      {choice.view === 'requirements'
        ? !isEmpty && <RequirementsView {...props} rows={rows} name={name} />
        : (!isEmpty || numbers.overview.cells.length > 0) && (
            <OverviewView {...props} rows={isEmpty ? [] : rows} name={name} revision={revision} />
          )}
    </Stack>
  );
}
