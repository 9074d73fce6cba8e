import { Alert, Button, FileButton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SiteProfileSummary } from '../../../../shared/contract/site-profiles.ts';
import { parseSiteProfile } from '../../../../shared/profiles/parse-site-profile.ts';
import type { ProfileProblem } from '../../../../shared/profiles/profile-problem.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { Dialog } from '../dialog.tsx';
import type { Go } from '../use-place.ts';
import { keep } from './draft-store.ts';
import { isSelector } from './profile-problems.ts';

const MOST_BYTES = 512 * 1024;

interface Refused {
  readonly reason: string;
  readonly problems: readonly ProfileProblem[];
}

interface Properties {
  readonly profiles: readonly SiteProfileSummary[];
  readonly go: Go;
}

/** A profile from a file: it is parsed, and comes into the draft, to be looked at before it is saved. */
export function ImportProfile({ profiles, go }: Properties) {
  const { transfer, import: label } = useSiteProfilesTexts();
  const [refused, setRefused] = useState<Refused>();
  const open = (profile: SiteProfile) => {
    const known = profiles.find(({ id }) => id === profile.id);
    keep(profile.id, { base: known?.draft?.version ?? 0, profile });
    go({ section: 'site-profiles', item: profile.id });
  };
  const read = async (file: File | null) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setRefused({ reason: transfer.tooLarge, problems: [] });
    let content: unknown;
    try {
      content = JSON.parse(await file.text());
    } catch {
      return setRefused({ reason: transfer.notJson, problems: [] });
    }
    const parsed = parseSiteProfile(content, { isSelector });
    if (parsed.ok) open(parsed.profile);
    else setRefused({ reason: '', problems: parsed.problems });
  };
  return (
    <>
      <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
        {(properties) => (
          <Button {...properties} variant="default">
            {label}
          </Button>
        )}
      </FileButton>
      <Dialog isOpen={refused !== undefined} onClose={() => setRefused(undefined)} title={transfer.title} size="lg">
        <Alert color="red" role="alert" title={transfer.refused} styles={{ title: { color: 'var(--ink)' } }}>
          <Stack gap="xs">
            {refused?.reason && <Text size="sm">{refused.reason}</Text>}
            {refused && refused.problems.length > 0 && (
              <ul>
                {refused.problems.slice(0, 20).map(({ path, message }) => (
                  <li key={`${path} ${message}`}>{path ? `${path}: ${message}` : message}</li>
                ))}
              </ul>
            )}
          </Stack>
        </Alert>
      </Dialog>
    </>
  );
}
