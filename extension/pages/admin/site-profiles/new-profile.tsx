import { Alert, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ListSiteProfiles } from '../../../../shared/contract/site-profiles.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { PickableTab } from '../../../messaging/picker-messages.ts';
import { send } from '../../../messaging/send.ts';
import { callContract } from '../../call-contract.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import { BackLink } from '../back-link.tsx';
import type { Go } from '../use-place.ts';
import { keep, keptIds } from './draft-store.ts';
import { idFrom, startFrom } from './edit-draft.ts';
import styles from './site-profiles.module.css';

const nothing: SiteProfile = { version: 1, id: 'nieuw', name: 'nieuw', matches: [], dossierId: [], pages: [] };

/** A profile begins with a tab in which a dossier is open. */
export function NewProfile({ go }: { readonly go: Go }) {
  const texts = useSiteProfilesTexts();
  const tabs = useAnswer('tabs', () => send('picker.tabs', {}));
  const begin = useTask<SiteProfile>((profile) => {
    keep(profile.id, { base: 0, profile });
    go({ section: 'site-profiles', item: profile.id });
  });
  const [chosen, setChosen] = useState<number>();
  const choose = ({ tabId, url }: PickableTab) => {
    setChosen(tabId);
    void begin.run(async () => {
      const [{ documents }, { profiles }] = await Promise.all([
        send('picker.look', { tabId, draft: nothing }),
        callContract(ListSiteProfiles),
      ]);
      const withNumber = documents.find(({ proposedIdentity }) =>
        proposedIdentity.some(({ number }) => number !== undefined),
      );
      const profile = startFrom(withNumber ?? documents.find(({ isTop }) => isTop), url);
      return { ...profile, id: idFrom(profile.id, [...profiles.map(({ id }) => id), ...keptIds()]) };
    });
  };
  const found = tabs.answer?.tabs;
  return (
    <Stack gap="lg" maw={760}>
      <BackLink to={{ section: 'site-profiles' }} go={go} text={texts.back} />
      <Title order={1} size="h2">
        {texts.start.title}
      </Title>
      <div>
        <Title order={2} size="h4">
          {texts.start.choose}
        </Title>
        <Text c="dimmed">{texts.start.chooseHelp}</Text>
      </div>
      {tabs.failure && <ProblemNotice failure={tabs.failure} title={texts.failed} onRetry={() => void tabs.reload()} />}
      {begin.failure && <ProblemNotice failure={begin.failure} title={texts.live.failed} />}
      {!found && !tabs.failure && <Loader role="status" aria-label={texts.start.looking} />}
      {found?.length === 0 && (
        <Alert color="yellow" title={texts.start.noTabs} styles={{ title: { color: 'var(--ink)' } }}>
          {texts.start.noTabsHelp}
        </Alert>
      )}
      {found && found.length > 0 && (
        <ul className={styles.tabList} aria-label={texts.start.choose}>
          {found.map((tab) => (
            <li key={tab.tabId}>
              <Button
                variant="default"
                fullWidth
                justify="flex-start"
                h="auto"
                py="sm"
                loading={begin.isBusy && chosen === tab.tabId}
                onClick={() => choose(tab)}
              >
                <span className={styles.tabTitle}>
                  <strong>{tab.title}</strong>
                  <span>{new URL(tab.url).host}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Group>
        <Button variant="default" loading={tabs.isLoading && !!found} onClick={() => void tabs.reload()}>
          {texts.start.again}
        </Button>
      </Group>
    </Stack>
  );
}
