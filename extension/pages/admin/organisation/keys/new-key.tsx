import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { RotateKey } from '../../../../../shared/contract/keys.ts';
import type { MadeKey } from '../../../../messaging/policy-views.ts';
import { send } from '../../../../messaging/send.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useTask } from '../../../use-task.ts';
import styles from '../../admin.module.css';
import { CopyText } from '../../copy-text.tsx';
import { SaveProblem } from '../../saving-notice.tsx';

interface Properties {
  /** This browser takes its key from the policy. */
  readonly isManaged: boolean;
  readonly onUsed: (said: string) => void;
}

/** A new key: made here, shown this once, and in use only after somebody said that it is kept. */
export function NewKey({ isManaged, onUsed }: Properties) {
  const { keys: texts } = useOrganisationTexts();
  const [made, setMade] = useState<MadeKey>();
  const make = useTask<MadeKey>(setMade);
  if (made) {
    return (
      <MadeKeyPanel
        made={made}
        onUsed={() => {
          setMade(undefined);
          onUsed(isManaged ? texts.usedManaged : texts.used);
        }}
        onCancel={() => setMade(undefined)}
      />
    );
  }
  return (
    <Stack gap="sm" align="flex-start">
      {make.failure && <SaveProblem failure={make.failure} title={texts.makeFailed} />}
      <Button loading={make.isBusy} onClick={() => void make.run(() => send('key.make', {}))}>
        {texts.make}
      </Button>
    </Stack>
  );
}

interface PanelProperties {
  readonly made: MadeKey;
  readonly onUsed: () => void;
  readonly onCancel: () => void;
}

function MadeKeyPanel({ made: { id, key, fingerprint }, onUsed, onCancel }: PanelProperties) {
  const { keys: texts } = useOrganisationTexts();
  const [isKept, setIsKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const use = useTask<unknown>(onUsed);
  return (
    <Stack gap="sm" className={styles.card ?? ''}>
      <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
        {texts.made}
      </Title>
      <Text size="sm">{texts.madeText}</Text>
      <CopyText label={texts.key} text={key} />
      <Text size="sm">
        {`${texts.fingerprint}: `}
        <span className={styles.code}>{fingerprint}</span>
      </Text>
      <Checkbox label={texts.kept} checked={isKept} onChange={(event) => setIsKept(event.currentTarget.checked)} />
      {use.failure && <SaveProblem failure={use.failure} title={texts.useFailed} />}
      <Group gap="sm">
        <Button
          disabled={!isKept}
          loading={use.isBusy}
          onClick={() =>
            void use.run(async () => {
              await callContract(RotateKey, { params: { key: id }, body: { fingerprint } });
              return send('key.keep', { key, fingerprint });
            })
          }
        >
          {texts.use}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
