import { Alert, Loader, Stack, Text, Title } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { useOrganisationTexts } from '../../i18n/admin-organisation-texts.ts';
import type { SectionProps } from '../section-props.ts';
import { TabLinks } from '../tab-links.tsx';

const tabs = ['people', 'teams', 'invitations', 'keys', 'settings', 'data'] as const;
type Tab = (typeof tabs)[number];

const views: Record<Tab, ComponentType<SectionProps>> = {
  people: lazy(() => import('./people/people-tab.tsx')),
  teams: lazy(() => import('./teams/teams-tab.tsx')),
  invitations: lazy(() => import('./invitations/invitations-tab.tsx')),
  keys: lazy(() => import('./keys/keys-tab.tsx')),
  settings: lazy(() => import('./settings/settings-tab.tsx')),
  data: lazy(() => import('./data/data-tab.tsx')),
};

export default function OrganisationSection(properties: SectionProps) {
  const texts = useOrganisationTexts();
  const { session, place, go } = properties;
  // Export and erasure are acts only: there is nothing in them to look at.
  const shown = tabs.filter((tab) => tab !== 'data' || session.role === 'admin');
  const current = shown.find((tab) => tab === place.tab) ?? 'people';
  const View = views[current];
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <TabLinks
        label={texts.parts}
        tabs={shown}
        titles={texts.tabs}
        current={current}
        to={(tab) => ({ section: place.section, tab })}
        go={go}
      />
      {session.role !== 'admin' && (
        <Alert color="gray" py="xs">
          <Text size="sm">{texts.onlyLook}</Text>
        </Alert>
      )}
      <Suspense fallback={<Loader role="status" aria-label={texts.loading} />}>
        <View {...properties} />
      </Suspense>
    </Stack>
  );
}
