import { Alert, Button, Text } from '@mantine/core';
import { type OrganisationKey, RotateKey } from '../../../../../shared/contract/keys.ts';
import type { OwnKeyView } from '../../../../messaging/policy-views.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useTask } from '../../../use-task.ts';
import { Part } from '../../part.tsx';
import { SaveProblem } from '../../saving-notice.tsx';

interface Properties {
  readonly own: OwnKeyView;
  readonly keys: readonly OrganisationKey[];
  readonly mayChange: boolean;
  readonly onChanged: (said: string) => void;
}

/** Which key this browser has, and whether the server takes what is made with it. */
export function OwnKey({ own: { fingerprint, source }, keys, mayChange, onChanged }: Properties) {
  const { keys: texts } = useOrganisationTexts();
  const known = keys.find((key) => key.fingerprint === fingerprint);
  const register = useTask<OrganisationKey>(() => onChanged(texts.used));
  return (
    <Part
      title={texts.own}
      text={fingerprint ? `${texts.ownKey(fingerprint)} ${texts.ownSource[source]}` : texts.ownNone}
    >
      {known?.state === 'revoked' && <Alert color="red">{texts.ownRevoked}</Alert>}
      {known?.state === 'previous' && <Alert color="yellow">{texts.ownPrevious}</Alert>}
      {fingerprint && !known && (
        <>
          <Text size="sm">{texts.ownUnknown}</Text>
          {register.failure && <SaveProblem failure={register.failure} title={texts.useFailed} />}
          {mayChange && (
            <Button
              size="xs"
              loading={register.isBusy}
              onClick={() =>
                void register.run(() =>
                  callContract(RotateKey, { params: { key: `key-${fingerprint}` }, body: { fingerprint } }),
                )
              }
            >
              {texts.register}
            </Button>
          )}
        </>
      )}
    </Part>
  );
}
