import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { PutSiteProfileDraft, type SiteProfileDraft } from '../../../../shared/contract/site-profiles.ts';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { callContract } from '../../call-contract.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import type { Place } from '../place.ts';
import { SavingNotice } from '../saving-notice.tsx';
import { TabLinks } from '../tab-links.tsx';
import type { Go } from '../use-place.ts';
import { useSaving } from '../use-saving.ts';
import { forget, keep, readKept } from './draft-store.ts';
import type { EditorProps } from './editor-props.ts';
import { FieldsTab } from './fields-tab.tsx';
import { HealthTab } from './health-tab.tsx';
import { LiveBar } from './live-bar.tsx';
import { type LoadedProfile, readProfile, type StoredProfile } from './load-profile.ts';
import { ProblemList } from './problem-list.tsx';
import { useDifferingParts } from './profile-parts.ts';
import { problemsOf } from './profile-problems.ts';
import { PublishTab } from './publish-tab.tsx';
import { RecognitionTab } from './recognition-tab.tsx';
import { TestTab } from './test-tab.tsx';
import { useLive } from './use-live.ts';
import { WordsTab } from './words-tab.tsx';

const tabs = ['fields', 'recognition', 'words', 'test', 'health', 'publish'] as const;
type Tab = (typeof tabs)[number];

const empty = (id: string): SiteProfile => ({ version: 1, id, name: id, matches: [], dossierId: [], pages: [] });

interface Properties {
  readonly id: string;
  readonly stored: StoredProfile | undefined;
  readonly switches: LoadedProfile['switches'];
  readonly deciding: ReadonlySet<FactName>;
  readonly isReadOnly: boolean;
  readonly place: Place;
  readonly go: Go;
  readonly reload: () => Promise<void>;
}

function contentOf(stored: StoredProfile | undefined): SiteProfile | undefined {
  return stored?.draft?.profile ?? stored?.published?.profile;
}

/** The draft of a profile, kept in this browser with every change and on the server when it is saved. */
export function ProfileEditor({ id, stored, switches, deciding, isReadOnly, place, go, reload }: Properties) {
  const texts = useSiteProfilesTexts();
  const { save: words } = texts;
  const begun = useRef(isReadOnly ? undefined : readKept(id));
  const [version, setVersion] = useState(begun.current?.base ?? stored?.draft?.version ?? 0);
  const [saved, setSaved] = useState(contentOf(stored));
  const [draft, setDraft] = useState<SiteProfile>(begun.current?.profile ?? contentOf(stored) ?? empty(id));
  const [isRestored, setIsRestored] = useState(begun.current !== undefined && contentOf(stored) !== undefined);
  const [isJustSaved, setIsJustSaved] = useState(false);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(saved);
  const problems = problemsOf(draft, deciding);
  const live = useLive(draft);

  const change = (next: SiteProfile) => {
    setDraft(next);
    setIsJustSaved(false);
    keep(id, { base: version, profile: next });
  };
  const takeOver = (profile: SiteProfile, newVersion: number) => {
    forget(id);
    setVersion(newVersion);
    setSaved(profile);
    setDraft(profile);
    setIsRestored(false);
  };
  const saving = useSaving<SiteProfile, SiteProfileDraft>({
    version,
    put: (profile, ifVersion) =>
      callContract(PutSiteProfileDraft, {
        params: { profile: id },
        // As it was written: the server parses it itself.
        body: { ifVersion, profile: JSON.parse(JSON.stringify(profile)) },
      }),
    latest: async () => {
      const now = await readProfile(id);
      const content = contentOf(now);
      return content && { version: now?.draft?.version ?? 0, content };
    },
    onSaved: (written) => {
      takeOver(written.profile, written.version);
      setIsJustSaved(true);
      void reload();
    },
    onTheirs: () => {
      forget(id);
      void readProfile(id).then((now) => {
        const content = contentOf(now);
        if (content) takeOver(content, now?.draft?.version ?? 0);
        return reload();
      });
    },
  });
  const parts = useDifferingParts(saving.conflict);
  // What a colleague saved shows at once, as long as nothing of one's own is at stake.
  const serverVersion = stored?.draft?.version ?? 0;
  const seen = useRef(stored);
  useEffect(() => {
    if (stored === seen.current) return;
    seen.current = stored;
    const content = contentOf(stored);
    // An answer may still be of before the last saving; a draft that is gone was published or thrown away.
    const isNewer = serverVersion > version || (version > 0 && !stored?.draft);
    if (content && isNewer && !isChanged) takeOver(content, serverVersion);
  });
  const tab: Tab = tabs.find((each) => each === place.tab) ?? 'fields';
  const editor: EditorProps = { draft, change, live, deciding, isReadOnly };
  return (
    <>
      <Title order={1} size="h2">
        {draft.name || id}
      </Title>
      {isReadOnly && <Text c="dimmed">{words.readOnly}</Text>}
      {isRestored && isChanged && (
        <Alert color="blue" role="status">
          <Group justify="space-between" gap="sm">
            <Text size="sm">{serverVersion === version ? words.restored : words.older}</Text>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                const content = contentOf(stored);
                if (content) takeOver(content, serverVersion);
              }}
            >
              {words.dropMine}
            </Button>
          </Group>
        </Alert>
      )}
      <LiveBar draft={draft} live={live} />
      <TabLinks
        label={texts.tabsLabel}
        tabs={tabs}
        titles={texts.tabs}
        current={tab}
        to={(each) => ({ section: 'site-profiles', item: id, tab: each })}
        go={go}
      />
      {tab === 'fields' && <FieldsTab {...editor} />}
      {tab === 'recognition' && <RecognitionTab {...editor} />}
      {tab === 'words' && <WordsTab {...editor} />}
      {tab === 'test' && <TestTab {...editor} />}
      {tab === 'health' && <HealthTab {...editor} id={id} stored={stored} switches={switches} reload={reload} />}
      {tab === 'publish' && (
        <PublishTab
          id={id}
          stored={stored}
          draft={draft}
          isChanged={isChanged}
          isReadOnly={isReadOnly}
          switches={switches}
          reload={reload}
          onDiscarded={() => {
            forget(id);
            if (stored?.published) takeOver(stored.published.profile, 0);
            else go({ section: 'site-profiles' });
          }}
        />
      )}
      <SavingNotice saving={saving} parts={parts} />
      {!isReadOnly && (
        <Stack gap="xs">
          <ProblemList problems={isChanged ? problems : []} draft={draft} />
          <Group gap="sm">
            <Button
              disabled={!isChanged || problems.length > 0}
              loading={saving.isBusy}
              onClick={() => void saving.save(draft)}
            >
              {words.save}
            </Button>
            <Text size="sm" c="dimmed" role="status">
              {isJustSaved ? words.saved : isChanged ? words.unsaved : words.clean}
            </Text>
          </Group>
        </Stack>
      )}
    </>
  );
}
