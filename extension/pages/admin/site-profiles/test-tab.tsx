import { Alert, Button, FileButton, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { DocumentLook } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useTask } from '../../use-task.ts';
import type { EditorProps } from './editor-props.ts';
import { isGood, OutcomeTable } from './outcome-table.tsx';
import { usableDraft } from './usable-draft.ts';

const MOST_BYTES = 10 * 1024 * 1024;

interface SavedOutcome {
  readonly name: string;
  readonly look: DocumentLook | undefined;
  readonly problem?: 'tooLarge' | 'notHtml';
}

/** An address of this system to begin with: its pattern with something in the place of what it leaves open. */
function addressOf({ matches, pages }: SiteProfile): string {
  const site = (matches[0] ?? 'https://voorbeeld-ecd.nl/*').replace('*.', 'zorg.').replace(':*', '');
  const path = pages[0]?.when.path?.replaceAll(/:\w+/g, '1024').replace(/\*$/, '') ?? '/';
  return site.replace(/\/\*?$/, '') + (path.startsWith('#') ? `/${path}` : path);
}

async function readFile(file: File, address: string, draft: SiteProfile): Promise<SavedOutcome> {
  if (file.size > MOST_BYTES) return { name: file.name, look: undefined, problem: 'tooLarge' };
  const html = await file.text();
  if (!/<(?:html|body|div|table|p|dl)[\s>]/i.test(html))
    return { name: file.name, look: undefined, problem: 'notHtml' };
  // The reader is large, and only here is it needed in this page.
  const { readSavedPage } = await import('./read-saved-page.ts');
  return { name: file.name, look: await readSavedPage(html, address, usableDraft(draft)) };
}

/** Tries the draft: on the page that is open now, and on pages that were saved. */
export function TestTab({ draft, live }: EditorProps) {
  const texts = useSiteProfilesTexts();
  const { test } = texts;
  const [address, setAddress] = useState(() => addressOf(draft));
  const [outcomes, setOutcomes] = useState<readonly SavedOutcome[]>([]);
  const reading = useTask<readonly SavedOutcome[]>(setOutcomes);
  const documents = live.documents.filter(({ page, isTop }) => page !== undefined || isTop);
  return (
    <Stack gap="xl">
      <section aria-labelledby="now">
        <Title order={2} size="h4" id="now">
          {test.now}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {live.tabId === undefined ? test.noTab : test.nowHelp}
        </Text>
        <Stack gap="sm">
          {documents.map((look) => (
            <Outcome key={look.frameId} title={look.title || look.url} draft={draft} look={look} />
          ))}
        </Stack>
      </section>
      <section aria-labelledby="saved">
        <Title order={2} size="h4" id="saved">
          {test.saved}
        </Title>
        <Text size="sm" c="dimmed" mb="sm" maw={680}>
          {test.savedHelp}
        </Text>
        <Stack gap="sm">
          <TextInput
            label={test.address}
            value={address}
            error={URL.canParse(address) ? undefined : ' '}
            maw={520}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Group gap="sm">
            <FileButton
              multiple
              accept="text/html,.html,.htm"
              onChange={(files) =>
                void reading.run(async () => {
                  const all: SavedOutcome[] = [];
                  for (const file of files) all.push(await readFile(file, address, draft));
                  return all;
                })
              }
            >
              {(properties) => (
                <Button {...properties} variant="default" loading={reading.isBusy} disabled={!URL.canParse(address)}>
                  {test.files}
                </Button>
              )}
            </FileButton>
            {outcomes.length > 0 && (
              <Button variant="subtle" onClick={() => setOutcomes([])}>
                {test.remove}
              </Button>
            )}
          </Group>
          {reading.failure && <Alert color="red">{texts.live.failed}</Alert>}
          {outcomes.map(({ name, look, problem }) =>
            look ? (
              <Outcome key={name} title={name} draft={draft} look={look} />
            ) : (
              <Alert key={name} color="yellow" title={name} styles={{ title: { color: 'var(--ink)' } }}>
                {problem && test[problem]}
              </Alert>
            ),
          )}
        </Stack>
      </section>
    </Stack>
  );
}

interface OutcomeProperties {
  readonly title: string;
  readonly draft: SiteProfile;
  readonly look: DocumentLook;
}

function Outcome({ title, draft, look }: OutcomeProperties) {
  const { test } = useSiteProfilesTexts();
  const { fields } = look;
  return (
    <div>
      <Text size="sm" role="status" mb={4}>
        <strong>{title}</strong>: {test.summary(fields.filter(isGood).length, fields.length)}
      </Text>
      <OutcomeTable title={title} draft={draft} look={look} />
    </div>
  );
}
