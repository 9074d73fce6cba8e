import { Loader, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { decidingFacts } from '../../../../shared/profiles/deciding-facts.ts';
import { send } from '../../../messaging/send.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { ProblemNotice } from '../../problem-notice.tsx';
import { useAnswer } from '../../use-answer.ts';
import { BackLink } from '../back-link.tsx';
import type { Place } from '../place.ts';
import type { Go } from '../use-place.ts';
import { readKept } from './draft-store.ts';
import { loadProfile } from './load-profile.ts';
import { ProfileEditor } from './profile-editor.tsx';

interface Properties {
  readonly id: string;
  readonly isReadOnly: boolean;
  readonly place: Place;
  readonly go: Go;
}

/** One profile: what the server has of it, and what was not saved yet in this browser. */
export function ProfilePage({ id, isReadOnly, place, go }: Properties) {
  const texts = useSiteProfilesTexts();
  const loaded = useAnswer(`profile ${id}`, () => loadProfile(id));
  const rules = useAnswer('rule-sets', () => send('rule-sets.get', {}));
  const { answer, failure } = loaded;
  // As it was in the beginning: saving forgets it, and the editor stays.
  const [kept] = useState(() => (isReadOnly ? undefined : readKept(id)));
  // Without the server a draft of this browser can still be worked on.
  const isLost = failure !== undefined && !answer && !kept;
  const isGone = answer && !answer.stored && !kept;
  return (
    <Stack gap="md">
      <BackLink to={{ section: 'site-profiles' }} go={go} text={texts.back} />
      {failure && <ProblemNotice failure={failure} title={texts.failed} onRetry={() => void loaded.reload()} />}
      {!answer && !failure && <Loader role="status" aria-label={texts.loading} />}
      {isGone && (
        <div>
          <Title order={1} size="h2">
            {id}
          </Title>
          <Text>{texts.gone}</Text>
        </div>
      )}
      {!isLost && !isGone && (answer || failure) && (
        <ProfileEditor
          id={id}
          stored={answer?.stored}
          switches={answer?.switches ?? []}
          deciding={decidingFacts(rules.answer?.ruleSets ?? [])}
          isReadOnly={isReadOnly}
          place={place}
          go={go}
          reload={loaded.reload}
        />
      )}
    </Stack>
  );
}
