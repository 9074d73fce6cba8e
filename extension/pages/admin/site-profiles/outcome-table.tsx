import { isFactName } from '../../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';
import type { DocumentLook, FieldLook } from '../../../messaging/picker-messages.ts';
import { useSiteProfilesTexts } from '../../i18n/admin-site-profiles-texts.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useFactName } from '../facts/fact-titles.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import { missedLocators } from './field-state.tsx';
import styles from './site-profiles.module.css';
import { valueText } from './wording.ts';

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
  const { format } = useWording();
  const nameOf = useFactName();
  const page = draft.pages.find(({ id }) => id === look.page);
  const { dossier, fields } = look;
  return (
    <TableFrame label={test.caption(title)} columns={[test.field, test.value, test.ok]}>
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
          <th scope="row">{isFactName(field.fact) ? nameOf(field.fact) : field.fact}</th>
          <td>
            {field.state === 'found' && field.value !== undefined
              ? valueText(field.fact, field.value, texts, format)
              : texts.state[field.state]}
          </td>
          <td>
            <span className={isGood(field) ? styles.good : styles.bad}>{isGood(field) ? test.good : test.notGood}</span>
            {!isGood(field) && missedLocators(field, test).length > 0 && (
              <div className={styles.sign}>{missedLocators(field, test).join('; ')}</div>
            )}
          </td>
        </tr>
      ))}
    </TableFrame>
  );
}
