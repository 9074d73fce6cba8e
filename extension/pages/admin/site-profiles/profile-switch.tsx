import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { SwitchOffSiteProfile, SwitchOnSiteProfile, type SwitchReason } from '../../../../shared/contract/switches.ts';
import { callContract } from '../../call-contract.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { AskedAct } from '../asked-act.tsx';
import type { LoadedProfile } from './load-profile.ts';
import { SwitchReasonChoice } from './switch-reason.tsx';

interface Properties {
  readonly id: string;
  readonly switches: LoadedProfile['switches'];
  readonly isReadOnly: boolean;
  readonly reload: () => Promise<void>;
}

/** Switches the whole profile off at once, or on again. */
export function ProfileSwitch({ id, switches, isReadOnly, reload }: Properties) {
  const { switches: words } = useSiteProfilesTexts();
  const { format } = useWording();
  const [reason, setReason] = useState<SwitchReason>('wrong-outcome');
  const [done, setDone] = useState('');
  const off = switches.find(({ field }) => field === undefined);
  const params = { profile: id };
  const finish = (text: string) => {
    setDone(text);
    void reload();
  };
  return (
    <section aria-labelledby="switch">
      <Title order={2} size="h4" id="switch" mb="xs">
        {words.title}
      </Title>
      <Stack gap="sm" align="flex-start">
        <Text>{off ? words.off(format.day(off.since), words.reasons[off.reason]) : words.on}</Text>
        <Text role="status">{done}</Text>
        {!isReadOnly &&
          (off ? (
            <AskedAct
              key="on"
              label={words.switchOn}
              question={words.switchOn}
              confirm={words.switchOn}
              isGrave={false}
              act={() => callContract(SwitchOnSiteProfile, { params })}
              onDone={() => finish(words.switchedOn)}
              failed={words.failed}
            />
          ) : (
            <AskedAct
              key="off"
              label={words.switchOff}
              question={
                <>
                  {words.switchOffAsk}
                  <SwitchReasonChoice value={reason} onChange={setReason} />
                </>
              }
              confirm={words.switchOffConfirm}
              act={() => callContract(SwitchOffSiteProfile, { params, body: { reason } })}
              onDone={() => finish(words.switchedOff)}
              failed={words.failed}
            />
          ))}
      </Stack>
    </section>
  );
}
