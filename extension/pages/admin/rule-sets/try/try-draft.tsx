import { Alert, Button, Group, Loader, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { RuleSetContent } from '../../../../../shared/rules/rule-set.ts';
import { send } from '../../../../messaging/send.ts';
import { failureText } from '../../../failure.ts';
import { useTryTexts } from '../../../i18n/admin-try-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import { useAnswer } from '../../../use-answer.ts';
import { TriedDossierView } from './tried-dossier.tsx';

/** A draft on the dossiers in other tabs, beside the rules in force. It runs again whenever the draft changes. */
export function TryDraft({ content }: { readonly content: RuleSetContent }) {
  const texts = useTryTexts();
  const { texts: common } = useWording();
  const [tab, setTab] = useState<number>();
  const tried = useAnswer(JSON.stringify(content), () =>
    send('draft.try', { content: content as Parameters<typeof send<'draft.try'>>[1]['content'] }),
  );
  const dossiers = tried.answer?.dossiers ?? [];
  const shown = dossiers.find(({ tabId }) => tabId === tab) ?? dossiers[0];
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {texts.title}
        </Title>
        <Text c="dimmed" maw={680}>
          {texts.text}
        </Text>
      </div>
      <Group align="flex-end" gap="sm">
        {dossiers.length > 1 && (
          <NativeSelect
            label={texts.dossier}
            value={shown?.tabId}
            data={dossiers.map(({ tabId, dossier }) => ({
              value: String(tabId),
              label: texts.dossierName(dossier.id, new URL(dossier.site).host),
            }))}
            onChange={(event) => setTab(Number(event.currentTarget.value))}
          />
        )}
        <Button variant="default" loading={tried.isLoading} onClick={() => void tried.reload()}>
          {texts.run}
        </Button>
      </Group>
      {tried.failure && (
        <Alert color="red" role="alert" title={texts.failed}>
          {failureText(tried.failure, common)}
        </Alert>
      )}
      {!tried.answer && tried.isLoading && <Loader role="status" aria-label={texts.running} />}
      {tried.answer && !shown && (
        <Alert color="gray" title={texts.noDossier.title}>
          {texts.noDossier.text}
        </Alert>
      )}
      {shown && <TriedDossierView tried={shown} />}
    </Stack>
  );
}
