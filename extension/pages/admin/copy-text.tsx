import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAdminTexts } from '../i18n/admin-texts.ts';

interface Properties {
  readonly label: string;
  readonly text: string;
  readonly onCopied?: () => void;
}

/** A text that is only to be taken over, with a button that does so. */
export function CopyText({ label, text, onCopied }: Properties) {
  const { form } = useAdminTexts();
  const [state, setState] = useState<'copied' | 'failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
      onCopied?.();
    } catch {
      setState('failed');
    }
  };
  return (
    <Stack gap={6} w="100%" maw={720}>
      <Textarea
        label={label}
        value={text}
        readOnly
        autosize
        maxRows={5}
        spellCheck={false}
        styles={{ input: { fontFamily: 'ui-monospace, Consolas, monospace', fontSize: 13 } }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="sm">
        <Button size="xs" onClick={() => void copy()}>
          {form.copy}
        </Button>
        <Text size="sm" role="status">
          {state === 'copied' ? form.copied : state === 'failed' ? form.copyFailed : ''}
        </Text>
      </Group>
    </Stack>
  );
}
