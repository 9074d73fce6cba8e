import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { dayInAmsterdam } from '../../../../shared/domain/date.ts';
import { send } from '../../../messaging/send.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ActionsOf } from '../actions/actions-of.tsx';
import { goTo } from '../address.ts';
import { TrendSection } from '../charts/trend-section.tsx';
import { DashboardNotice } from '../dashboard-notice.tsx';
import { ExportMenu } from '../exports/export-menu.tsx';
import { PrintCover } from '../exports/print-cover.tsx';
import { LoadingSkeleton } from '../loading-skeleton.tsx';
import { type Scope, scopeOf } from '../numbers/scope.ts';
import { scopeName } from '../numbers/scope-name.ts';
import { rangeOf } from '../period.ts';
import { useLoaded } from '../use-loaded.ts';
import { ViewLink } from '../view-link.tsx';
import type { ViewProps } from '../view-props.ts';
import { EquivalentsSection } from './equivalents-section.tsx';
import { JudgementSections } from './judgement-sections.tsx';
import { loadRequirement, type RequirementNumbers } from './load-requirement.ts';
import styles from './requirement.module.css';
import { requirementDocument } from './requirement-document.ts';
import { RequirementText } from './requirement-text.tsx';
import { SpreadTable } from './spread-table.tsx';

/** One requirement: what it asks, how it goes, where it differs, and what people decided about it. */
export default function RequirementView(props: ViewProps) {
  const { choice, choose, session, ruleSets } = props;
  const scope = scopeOf({ ...choice, theme: undefined }, session, ruleSets);
  if ('kind' in scope || !choice.requirement) {
    const body = 'kind' in scope ? scope : ({ kind: 'unknown-requirement' } as const);
    return <DashboardNotice body={body} session={session} choice={choice} choose={choose} onRetry={async () => {}} />;
  }
  return <Scoped {...props} scope={scope} requirement={choice.requirement} />;
}

function Scoped(props: ViewProps & { readonly scope: Scope; readonly requirement: string }) {
  const { choice, choose, session, scope, requirement } = props;
  const { texts, language } = useWording();
  const today = dayInAmsterdam(new Date());
  const range = rangeOf(choice.period, today);
  const known = scope.ruleSet.requirements.find(({ id }) => id === requirement);
  const key = JSON.stringify([scope.teams, scope.ruleSet.id, requirement, range]);
  const { state, isLoading, reload } = useLoaded(key, () => loadRequirement(send, scope, requirement, range, today));
  if (state.kind === 'loading') {
    return <LoadingSkeleton title={known?.title[language] ?? texts.dashboard.views.requirement} />;
  }
  if (state.kind === 'notice') {
    // Of a requirement that the rule set has, it can only be the team that was not found.
    const isUnknown = state.notice.kind === 'unknown-team' && !known;
    const body = isUnknown ? ({ kind: 'unknown-requirement' } as const) : state.notice;
    return <DashboardNotice body={body} session={session} choice={choice} choose={choose} onRetry={reload} />;
  }
  return (
    <LoadedRequirement
      {...props}
      numbers={state.value}
      isStale={state.isStale}
      isLoading={isLoading}
      onRefresh={reload}
    />
  );
}

interface LoadedProperties extends ViewProps {
  readonly scope: Scope;
  readonly numbers: RequirementNumbers;
  readonly isStale: boolean;
  readonly isLoading: boolean;
  readonly onRefresh: () => Promise<void>;
}

export function LoadedRequirement(props: LoadedProperties) {
  const { choice, choose, session, ruleSets, scope, numbers, isStale, isLoading, onRefresh } = props;
  const wording = useWording();
  const { texts, language, format } = wording;
  const words = texts.dashboard.requirement;
  const { detail, trend, range } = numbers;
  const name = scopeName(choice.team, scope.team, session, detail.teams, texts);
  const own = session.teams.find(({ id }) => id === choice.team);
  const shown = detail.teams.find(({ team }) => team.id === choice.team);
  const makeDocument = () => requirementDocument({ name, scope, numbers, session }, wording);
  const period = texts.dashboard.filters.range(format.date(range.from), format.date(range.to));
  return (
    <Stack gap="lg" aria-busy={isLoading}>
      <PrintCover make={makeDocument} />
      <div className={styles.head}>
        <div>
          <ViewLink className={styles.back} to={goTo(choice, { view: 'requirements' })} choose={choose}>
            ← {words.back}
          </ViewLink>
          <Title order={1} size="h2">
            {detail.requirement.title[language]}
          </Title>
          <Text c="dimmed">{[scope.ruleSet.framework.name[language], name, period].join(' · ')}</Text>
        </div>
        <div className={styles.controls}>
          {!detail.isRetired && (
            <Button
              onClick={() => choose(goTo(choice, { view: 'actions', isNew: true, requirement: detail.requirement.id }))}
            >
              {texts.dashboard.newAction}
            </Button>
          )}
          <ExportMenu make={makeDocument} hasFhir />
          <Button variant="default" loading={isLoading} onClick={() => void onRefresh()}>
            {texts.dashboard.refresh}
          </Button>
        </div>
      </div>
      {isStale && (
        <Alert color="yellow" role="alert" className={styles.alert ?? ''}>
          {texts.dashboard.stale}
        </Alert>
      )}
      {shown && !shown.isOwn && session.role === 'lead' && (
        <Alert color="yellow" className={styles.alert ?? ''}>
          {texts.dashboard.notOwn(shown.team.name)}
        </Alert>
      )}
      {detail.isRetired && (
        <Alert color="yellow" className={styles.alert ?? ''}>
          {words.retired(detail.revision)}
        </Alert>
      )}
      <RequirementText requirement={detail.requirement} />
      <TrendSection trend={trend} isOneRequirement choice={choice} choose={choose} ruleSets={ruleSets} />
      <SpreadTable detail={detail} choice={choice} choose={choose} />
      <ActionsOf
        pattern={{
          ruleSet: scope.ruleSet.id,
          requirement: detail.requirement.id,
          ...(own && { team: own.id }),
        }}
        choice={choice}
        choose={choose}
      />
      <JudgementSections detail={detail} />
      <EquivalentsSection requirement={detail.requirement.id} ruleSets={ruleSets} choice={choice} choose={choose} />
    </Stack>
  );
}
