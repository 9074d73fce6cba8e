import { Container } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Team } from '../../../shared/contract/session.ts';
import { send } from '../../messaging/send.ts';
import { useWording } from '../i18n/texts.tsx';
import type { View } from './address.ts';
import styles from './dashboard.module.css';
import { DashboardNotice } from './dashboard-notice.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LoadingSkeleton } from './loading-skeleton.tsx';
import { Navigation } from './navigation.tsx';
import { NumbersView } from './numbers-view.tsx';
import { PageHeader } from './page-header.tsx';
import { useChoice } from './use-choice.ts';
import { useSession } from './use-session.ts';
import { ViewBoundary } from './view-boundary.tsx';
import type { ViewProps } from './view-props.ts';

const parts = {
  actions: () => import('./actions/index.tsx'),
  assessments: () => import('./assessments/index.tsx'),
  worklist: () => import('./worklist/index.tsx'),
  requirement: () => import('./requirement/index.tsx'),
};
const ActionsView = lazy(parts.actions);
const AssessmentsView = lazy(parts.assessments);
const WorklistView = lazy(parts.worklist);
const RequirementView = lazy(parts.requirement);

/** Fetches the part that the address asks for while the background is still being asked who looks. */
export function preloadView(view: View): void {
  if (view in parts) void parts[view as keyof typeof parts]().catch(() => undefined);
}

export function Dashboard() {
  const { texts } = useWording();
  const [choice, choose] = useChoice();
  const { state, reload } = useSession(send);
  const [otherTeams, setOtherTeams] = useState<readonly Team[]>([]);
  const title = texts.dashboard.views[choice.view];

  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title, texts.product]);

  if (state.kind !== 'ready') {
    const session = state.kind === 'loading' ? undefined : state.session;
    return (
      <>
        <PageHeader account={session} />
        <Container component="main" id="content" className={styles.main ?? ''} size={1240} px="lg" py="lg">
          {state.kind === 'loading' ? (
            <LoadingSkeleton title={title} />
          ) : (
            <DashboardNotice body={state} session={session} choice={choice} choose={choose} onRetry={reload} />
          )}
        </Container>
      </>
    );
  }

  const { session, ruleSets, revisions } = state;
  const props: ViewProps = {
    session,
    ruleSets,
    revisions,
    choice,
    choose,
    team: [...session.teams, ...otherTeams].find(({ id }) => id === choice.team),
    framework: (ruleSets.find(({ id }) => id === choice.ruleSet) ?? ruleSets[0])?.id,
  };
  return (
    <>
      <a className={styles.skip} href="#content">
        {texts.dashboard.skip}
      </a>
      <PageHeader account={session} />
      <Navigation choice={choice} choose={choose} />
      <Container component="main" id="content" className={styles.main ?? ''} size={1240} px="lg" py="lg">
        <FilterBar session={session} ruleSets={ruleSets} otherTeams={otherTeams} choice={choice} choose={choose} />
        <ViewBoundary
          key={choice.view}
          fallback={
            <DashboardNotice
              body={{ kind: 'failed', failure: { code: 'internal', message: '' } }}
              choice={choice}
              choose={choose}
              onRetry={async () => location.reload()}
            />
          }
        >
          <Suspense fallback={<LoadingSkeleton title={title} />}>
            {isOfNumbers(choice.view) ? (
              <NumbersView {...props} onTeams={setOtherTeams} onSession={reload} />
            ) : (
              <Other view={choice.view} props={props} />
            )}
          </Suspense>
        </ViewBoundary>
      </Container>
    </>
  );
}

const isOfNumbers = (view: View) => view === 'overview' || view === 'requirements';

function Other({ view, props }: { readonly view: View; readonly props: ViewProps }) {
  switch (view) {
    case 'actions':
      return <ActionsView {...props} />;
    case 'assessments':
      return <AssessmentsView {...props} />;
    case 'worklist':
      return <WorklistView {...props} />;
    default:
      return <RequirementView {...props} />;
  }
}
