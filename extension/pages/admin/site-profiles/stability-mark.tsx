import type { Stability, StabilityReason } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import styles from './site-profiles.module.css';

interface Properties {
  readonly stability: Stability;
  readonly reasons: readonly StabilityReason[];
}

/** How sure a locator is, in a word and why. */
export function StabilityMark({ stability, reasons }: Properties) {
  const texts = useSiteProfilesTexts();
  return (
    <span>
      <span className={styles[stability]}>{texts.stability[stability]}</span>
      {reasons.length > 0 && `: ${reasons.map((reason) => texts.reasons[reason]).join('; ')}`}
    </span>
  );
}
