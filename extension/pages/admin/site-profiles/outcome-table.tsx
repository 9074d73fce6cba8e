import { isFactName } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { DocumentLook, FieldLook } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import adminStyles from '../admin.module.css';
import { missedLocators } from './field-state.tsx';
import styles from './site-profiles.module.css';
import { nameOfFact, valueText } from './wording.ts';

interface Properties {
  readonly title: string;
  readonly draft: SiteProfile;
  readonly look: DocumentLook;
}

/** A field is good when it is read, or rightly absent, and each of its locators finds it. */
export function isGood({ state, locators }: FieldLook): boolean {
  if (state === 'absent') return true;
  return (state === 'found' || state === 'empty') && locators.every(({ isSound }) => isSound);
}

/** What a draft reads in one document: field, value, and whether it is right. */
export function OutcomeTable({ title, draft, look }: Properties) {
  const texts = useSiteProfilesTexts();
  const { test } = texts;
  const { language, format } = useWording();
  const page = draft.pages.find(({ id }) => id === look.page);
  const { dossier, fields } = look;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className={adminStyles.scroll} aria-label={test.caption(title)} tabIndex={0}>
      <table className={adminStyles.table}>
        <caption className={adminStyles.hidden}>{test.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{test.field}</th>
            <th scope="col">{test.value}</th>
            <th scope="col">{test.ok}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{test.dossier}</th>
            <td>{'id' in dossier ? dossier.id : texts.identityProblem[dossier.problem]}</td>
            <td className={'id' in dossier ? styles.good : styles.bad}>{'id' in dossier ? test.good : test.notGood}</td>
          </tr>
          <tr>
            <th scope="row">{test.screen}</th>
            <td>{page?.title ?? test.noScreen}</td>
            <td className={page ? styles.good : styles.bad}>{page ? test.good : test.notGood}</td>
          </tr>
          {fields.map((field) => (
            <tr key={field.fact}>
              <th scope="row">{isFactName(field.fact) ? nameOfFact(field.fact, language) : field.fact}</th>
              <td>
                {field.state === 'found' && field.value !== undefined
                  ? valueText(field.fact, field.value, texts, format)
                  : texts.state[field.state]}
              </td>
              <td>
                <span className={isGood(field) ? styles.good : styles.bad}>
                  {isGood(field) ? test.good : test.notGood}
                </span>
                {!isGood(field) && missedLocators(field, test).length > 0 && (
                  <div className={styles.sign}>{missedLocators(field, test).join('; ')}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
