import { NativeSelect } from '@mantine/core';
import { SwitchReason } from '../../../../shared/contract/switches.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';

interface Properties {
  readonly value: SwitchReason;
  readonly onChange: (reason: SwitchReason) => void;
}

/** Why something is switched off at once. */
export function SwitchReasonChoice({ value, onChange }: Properties) {
  const { switches } = useSiteProfilesTexts();
  return (
    <NativeSelect
      label={switches.reason}
      value={value}
      data={SwitchReason.options.map((reason) => ({ value: reason, label: switches.reasons[reason] }))}
      onChange={({ currentTarget }) => {
        const reason = SwitchReason.options.find((each) => each === currentTarget.value);
        if (reason) onChange(reason);
      }}
    />
  );
}
