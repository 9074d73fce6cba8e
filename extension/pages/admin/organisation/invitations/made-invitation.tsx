import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { MadeInvitation } from '../../../../messaging/policy-views.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useAdminTexts } from '../../../i18n/admin-texts.ts';
import styles from '../../admin.module.css';
import { CopyText } from '../../copy-text.tsx';

/** The text of a new invitation, this once: it is kept nowhere. */
export function MadeInvitationNotice({ made, onDone }: { readonly made: MadeInvitation; readonly onDone: () => void }) {
  const { invitations: texts } = useOrganisationTexts();
  const { form } = useAdminTexts();
  const [isCopied, setIsCopied] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="sm" className={styles.card ?? ''}>
      <Title order={2} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {texts.made}
      </Title>
      <Text size="sm">{texts.madeText}</Text>
      <Alert color={made.hasKey ? 'yellow' : 'red'} py="xs">
        {made.hasKey ? texts.withKey : texts.withoutKey}
      </Alert>
      <CopyText label={texts.text} text={made.text} onCopied={() => setIsCopied(true)} />
      {isAsked && (
        <Text size="sm" role="alert">
          {texts.lost}
        </Text>
      )}
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => (isCopied || isAsked ? onDone() : setIsAsked(true))}>
          {texts.done}
        </Button>
        {isAsked && (
          <Button size="xs" variant="subtle" onClick={() => setIsAsked(false)}>
            {form.cancel}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
