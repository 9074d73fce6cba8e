import type { FieldLook } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './site-profiles.module.css';
import { valueText } from './wording.ts';

/** What a field reads on the page that is open now, and which of its locators do not find it. */
export function FieldState({ look }: { readonly look: FieldLook | undefined }) {
  const texts = useSiteProfilesTexts();
  const { format } = useWording();
  if (!look) return <span className={styles.sign}>{texts.fields.notOpen}</span>;
  const { fact, state, value, locators } = look;
  const isGood = state === 'found' || state === 'empty' || state === 'absent';
  const misses = missedLocators(look, texts.test);
  return (
    <>
      <span className={isGood ? styles.good : styles.bad}>{texts.state[state]}</span>
      {state === 'found' && value !== undefined && `: ${valueText(fact, value, texts, format)}`}
      {locators.length > 1 && isGood && state !== 'absent' && misses.length > 0 && (
        <div className={styles.fair}>{misses.join('; ')}</div>
      )}
    </>
  );
}

interface MissTexts {
  readonly locatorMissed: (index: number) => string;
  readonly locatorMany: (index: number, count: number) => string;
}

export function missedLocators({ locators }: FieldLook, texts: MissTexts): readonly string[] {
  return locators.flatMap(({ isSound, count }, at) => {
    if (isSound) return [];
    return [count === 0 ? texts.locatorMissed(at + 1) : texts.locatorMany(at + 1, count)];
  });
}
