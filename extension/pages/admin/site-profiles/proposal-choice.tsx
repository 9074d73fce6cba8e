import { Checkbox } from '@mantine/core';
import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import type { Proposal } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import styles from './site-profiles.module.css';
import { StabilityMark } from './stability-mark.tsx';
import { locatorText, valueText } from './wording.ts';

interface Properties {
  readonly fact: FactName;
  readonly proposals: readonly Proposal[];
  readonly best: readonly number[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
}

/** The ways to find the place, with what each finds now; which of them go into the profile. */
export function ProposalChoice({ fact, proposals, best, chosen, onChange }: Properties) {
  const texts = useSiteProfilesTexts();
  const { format } = useWording();
  const toggle = (at: number, isOn: boolean) => onChange(isOn ? [...chosen, at] : chosen.filter((each) => each !== at));
  return (
    <ul className={styles.tabList} aria-label={texts.pick.locators}>
      {proposals.map(({ locator, count, places, isHere, stability, reasons }, at) => {
        const rank = best.indexOf(at);
        return (
          <li key={JSON.stringify(locator)} className={styles.proposal} data-chosen={chosen.includes(at) || undefined}>
            <Checkbox
              checked={chosen.includes(at)}
              disabled={chosen.length >= 5 && !chosen.includes(at)}
              label={locatorText(locator, texts)}
              onChange={(event) => toggle(at, event.currentTarget.checked)}
            />
            <div className={styles.facts}>
              {rank >= 0 && <strong>{rank === 0 ? texts.pick.best : texts.pick.second}</strong>}
              <StabilityMark stability={stability} reasons={reasons} />
              <span className={count === 1 ? undefined : styles.bad}>{texts.pick.count(count)}</span>
              {!isHere && <span className={styles.bad}>{texts.pick.notHere}</span>}
              {count > 1 && (
                <span>
                  {texts.pick.severalShow(
                    places
                      .map(({ text, reading }) =>
                        reading.state === 'found' ? valueText(fact, reading.value, texts, format) : text || '-',
                      )
                      .join(' · '),
                  )}
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
