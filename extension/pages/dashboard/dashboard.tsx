import { Container } from '@mantine/core';
import { useEffect } from 'react';
import { useWording } from '../i18n/texts.tsx';
import styles from './dashboard.module.css';
import { DashboardNotice } from './dashboard-notice.tsx';
import { LoadingSkeleton } from './loading-skeleton.tsx';
import { PageHeader } from './page-header.tsx';
import { TeamChoice } from './team-choice.tsx';
import { TeamView } from './team-view.tsx';
import { useChoice } from './use-choice.ts';
import { useDashboard } from './use-dashboard.ts';

export function Dashboard() {
  const { texts } = useWording();
  const [choice, choose] = useChoice();
  const { state, isLoading, reload } = useDashboard(choice.team);
  const { place, body } = state;
  const title = place?.team?.name ?? texts.dashboard.title;

  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title, texts.product]);

  const showsTeams = place && body.kind !== 'no-rights' && place.teams.length > 0;
  return (
    <>
      <PageHeader account={place?.account} />
      {showsTeams && <TeamChoice teams={place.teams} team={place.team} choice={choice} onChoose={choose} />}
      <Container component="main" className={styles.main ?? ''} size={1200} px="lg" py="xl">
        {body.kind === 'ready' && place?.team ? (
          <TeamView
            team={place.team}
            body={body}
            choice={choice}
            onChoose={choose}
            isLoading={isLoading}
            onRefresh={reload}
          />
        ) : body.kind === 'loading' || body.kind === 'ready' ? (
          <LoadingSkeleton title={title} />
        ) : (
          <DashboardNotice body={body} account={place?.account} onRetry={reload} />
        )}
      </Container>
    </>
  );
}
