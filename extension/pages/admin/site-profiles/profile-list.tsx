import { Badge, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import type { z } from 'zod';
import { ListSiteProfiles, type SiteProfileSummary } from '../../../../shared/contract/site-profiles.ts';
import { callContract } from '../../call-contract.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import styles from '../admin.module.css';
import { PlaceLink } from '../place-link.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import type { Go } from '../use-place.ts';
import { keptIds } from './draft-store.ts';
import { ImportProfile } from './import-profile.tsx';
import { NEW } from './new-item.ts';

type Summaries = z.output<typeof ListSiteProfiles.response>['profiles'];

export function ProfileList({ isReadOnly, go }: { readonly isReadOnly: boolean; readonly go: Go }) {
  const texts = useSiteProfilesTexts();
  const { answer, failure, reload } = useAnswer('site-profiles', () => callContract(ListSiteProfiles));
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1} size="h2" mb="xs">
            {texts.title}
          </Title>
          <Text c="dimmed" maw={640}>
            {texts.intro}
          </Text>
        </div>
        {!isReadOnly && (
          <Group gap="sm">
            <Button onClick={() => go({ section: 'site-profiles', item: NEW })}>{texts.make}</Button>
            <ImportProfile profiles={answer?.profiles ?? []} go={go} />
          </Group>
        )}
      </Group>
      {failure && <ProblemNotice failure={failure} title={texts.failed} onRetry={() => void reload()} />}
      {!answer && !failure && <Loader role="status" aria-label={texts.loading} />}
      {answer && <Profiles profiles={answer.profiles} go={go} />}
    </Stack>
  );
}

function Profiles({ profiles, go }: { readonly profiles: Summaries; readonly go: Go }) {
  const texts = useSiteProfilesTexts();
  const kept = keptIds();
  const onlyHere = kept.filter((id) => !profiles.some((profile) => profile.id === id));
  if (profiles.length + onlyHere.length === 0) {
    return (
      <div className={styles.card}>
        <Title order={2} size="h4" mb={4}>
          {texts.empty.title}
        </Title>
        <Text c="dimmed">{texts.empty.text}</Text>
      </div>
    );
  }
  return (
    <TableFrame
      label={texts.list.caption}
      columns={[texts.list.name, texts.list.published, texts.list.draft, texts.list.state]}
    >
      {profiles.map((profile) => (
        <ProfileRow key={profile.id} profile={profile} isUnsaved={kept.includes(profile.id)} go={go} />
      ))}
      {onlyHere.map((id) => (
        <tr key={id}>
          <th scope="row">
            <PlaceLink to={{ section: 'site-profiles', item: id }} go={go}>
              {id}
            </PlaceLink>
          </th>
          <td>{texts.list.never}</td>
          <td colSpan={2}>{texts.list.unsavedHere}</td>
        </tr>
      ))}
    </TableFrame>
  );
}

interface RowProperties {
  readonly profile: SiteProfileSummary;
  readonly isUnsaved: boolean;
  readonly go: Go;
}

function ProfileRow({ profile, isUnsaved, go }: RowProperties) {
  const { list } = useSiteProfilesTexts();
  const { format } = useWording();
  const { id, name, published, draft, isOff, driftingFields } = profile;
  return (
    <tr>
      <th scope="row">
        <PlaceLink to={{ section: 'site-profiles', item: id }} go={go}>
          {name}
        </PlaceLink>
      </th>
      <td>
        {published
          ? list.revision(
              published.revision,
              format.day(published.publishedAt),
              published.publishedBy.name ?? list.unknownPerson,
            )
          : list.never}
      </td>
      <td>
        {draft ? list.draftOf(format.day(draft.updatedAt), draft.updatedBy.name ?? list.unknownPerson) : list.none}
        {isUnsaved && <div className={styles.warn}>{list.unsaved}</div>}
      </td>
      <td>
        <Badge variant="outline" tt="none" color={isOff ? 'red' : published ? 'teal' : 'gray'}>
          {isOff ? list.off : published ? list.on : list.onlyDraft}
        </Badge>
        {driftingFields.length > 0 && (
          <div className={styles.warn}>
            <PlaceLink to={{ section: 'site-profiles', item: id, tab: 'health' }} go={go}>
              {list.drifting(driftingFields.length)}
            </PlaceLink>
          </div>
        )}
      </td>
    </tr>
  );
}
