import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { GetSession } from '../../../../shared/contract/session.ts';
import {
  DiscardSiteProfileDraft,
  type PublishedSiteProfile,
  PublishSiteProfile,
} from '../../../../shared/contract/site-profiles.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { callContract } from '../../call-contract.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useTask } from '../../use-task.ts';
import { AskedAct } from '../asked-act.tsx';
import { useFactName } from '../facts/fact-titles.tsx';
import { SaveProblem } from '../saving-notice.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import type { LoadedProfile, StoredProfile } from './load-profile.ts';
import { differencesBetween } from './profile-parts.ts';
import { ProfileSwitch } from './profile-switch.tsx';
import { saveAsJson } from './save-as-json.ts';

interface Properties {
  readonly id: string;
  readonly stored: StoredProfile | undefined;
  readonly draft: SiteProfile;
  readonly isChanged: boolean;
  readonly isReadOnly: boolean;
  readonly switches: LoadedProfile['switches'];
  readonly reload: () => Promise<void>;
  readonly onDiscarded: () => void;
}

/** From draft to published, the revisions before it, and switching off at once. */
export function PublishTab(props: Properties) {
  const { id, stored, draft, isReadOnly, switches, reload } = props;
  const texts = useSiteProfilesTexts();
  return (
    <Stack gap="xl">
      <DraftSection {...props} />
      {stored?.published && <ProfileSwitch id={id} switches={switches} isReadOnly={isReadOnly} reload={reload} />}
      {stored && stored.revisions.length > 0 && <Revisions revisions={stored.revisions} />}
      <div>
        <Button variant="default" onClick={() => saveAsJson(draft)}>
          {texts.export}
        </Button>
      </div>
    </Stack>
  );
}

function DraftSection({ id, stored, isChanged, isReadOnly, reload, onDiscarded }: Properties) {
  const texts = useSiteProfilesTexts();
  const { publish: words, list } = texts;
  const { format } = useWording();
  const nameOf = useFactName();
  const session = useAnswer('session', () => callContract(GetSession));
  const [published, setPublished] = useState<number>();
  const task = useTask<PublishedSiteProfile>(({ revision }) => {
    setPublished(revision);
    void reload();
  });
  const saved = stored?.draft;
  const differences = saved ? differencesBetween(stored.published?.profile, saved.profile, texts, nameOf) : [];
  const isOwn = saved !== undefined && session.answer?.person.name === saved.updatedBy.name;
  return (
    <section aria-labelledby="publish">
      <Title order={2} size="h4" id="publish" mb="xs">
        {words.draftTitle}
      </Title>
      <Stack gap="sm" align="flex-start">
        <Text role="status">{published === undefined ? '' : words.published(published)}</Text>
        {!saved && published === undefined && <Text>{words.noDraft}</Text>}
        {saved && (
          <>
            <Text>
              {words.draftIs(saved.revision, format.day(saved.updatedAt), saved.updatedBy.name ?? list.unknownPerson)}
            </Text>
            {stored.published ? <Changes differences={differences} /> : <Text>{words.first}</Text>}
            {isOwn && session.answer?.settings?.fourEyes && <Alert color="blue">{words.fourEyes}</Alert>}
            {isChanged && <Text>{words.saveFirst}</Text>}
            {task.failure && <SaveProblem failure={task.failure} title={words.failed} />}
            {!isReadOnly && (
              <Group gap="sm" align="flex-start">
                <Button
                  disabled={isChanged}
                  loading={task.isBusy}
                  onClick={() =>
                    void task.run(() =>
                      callContract(PublishSiteProfile, {
                        params: { profile: id, revision: String(saved.revision) },
                        body: { contentHash: saved.contentHash },
                      }),
                    )
                  }
                >
                  {words.publish}
                </Button>
                <AskedAct
                  label={words.discard}
                  question={words.discardAsk}
                  confirm={words.discardConfirm}
                  act={() =>
                    callContract(DiscardSiteProfileDraft, {
                      params: { profile: id },
                      query: { ifVersion: saved.version },
                    })
                  }
                  onDone={() => {
                    onDiscarded();
                    void reload();
                  }}
                  failed={words.discardFailed}
                />
              </Group>
            )}
          </>
        )}
      </Stack>
    </section>
  );
}

function Changes({ differences }: { readonly differences: ReturnType<typeof differencesBetween> }) {
  const { publish: words } = useSiteProfilesTexts();
  if (differences.length === 0) return <Text>{words.noChanges}</Text>;
  return (
    <TableFrame label={words.changes} columns={[words.part, words.was, words.becomes]}>
      {differences.map(({ part, was, becomes }) => (
        <tr key={part}>
          <th scope="row">{part}</th>
          <td>{was || words.nothing}</td>
          <td>{becomes || words.nothing}</td>
        </tr>
      ))}
    </TableFrame>
  );
}

function Revisions({ revisions }: Pick<StoredProfile, 'revisions'>) {
  const { publish: words, list } = useSiteProfilesTexts();
  const { format } = useWording();
  return (
    <div>
      <Title order={2} size="h4" mb="xs">
        {words.history}
      </Title>
      <TableFrame label={words.history} columns={[words.revision, words.state, words.when, words.who]}>
        {[...revisions]
          .sort((one, other) => other.revision - one.revision)
          .map(({ revision, state, publishedAt, publishedBy }) => (
            <tr key={revision}>
              <th scope="row">{revision}</th>
              <td>{words.states[state]}</td>
              <td>{publishedAt ? format.day(publishedAt) : ''}</td>
              <td>{publishedAt ? (publishedBy?.name ?? list.unknownPerson) : ''}</td>
            </tr>
          ))}
      </TableFrame>
    </div>
  );
}
