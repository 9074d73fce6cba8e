import type { PolicyFieldView } from '../../../messaging/policy-views.ts';
import { usePolicyTexts } from '../../i18n/admin-policy-texts.ts';
import styles from '../admin.module.css';
import { TableFrame } from '../table/table-frame.tsx';

const keys: ReadonlySet<string> = new Set(['organisationKey', 'formerOrganisationKey']);
const FINGERPRINT = /^[0-9a-f]{16}$/;

/** Each field: what came, what holds and why, and what is wrong with what came. */
export function PolicyTable({ fields }: { readonly fields: readonly PolicyFieldView[] }) {
  const texts = usePolicyTexts();
  const { column } = texts;
  return (
    <TableFrame label={texts.title} columns={[column.field, column.received, column.inForce, column.source]}>
      {fields.map((field) => (
        <PolicyRow key={field.field} {...field} />
      ))}
    </TableFrame>
  );
}

function PolicyRow({ field, received, problem, wrong, inForce, source }: PolicyFieldView) {
  const texts = usePolicyTexts();
  const words = texts.fields[field];
  const shown = (value: string) => (keys.has(field) && FINGERPRINT.test(value) ? texts.fingerprint(value) : value);
  const inWords = field === 'siteLock' ? texts.lock[inForce ?? ''] : inForce;
  return (
    <tr>
      <th scope="row">
        {words?.name ?? field}
        <div className={styles.code}>{field}</div>
      </th>
      <td>
        {received === undefined ? (
          <span className={styles.quiet}>{texts.notReceived}</span>
        ) : (
          <span className={styles.code}>{shown(received)}</span>
        )}
        {problem && (
          <div className={styles.bad}>
            {[texts.problem[problem], wrong && wrong.length > 0 ? texts.wrong(wrong.join(', ')) : '', words?.form]
              .filter(Boolean)
              .join(' ')}
          </div>
        )}
      </td>
      <td>
        {inWords === undefined ? (
          <span className={styles.quiet}>{field === 'siteLock' ? texts.lockDefault : texts.none}</span>
        ) : (
          <span className={field === 'siteLock' ? undefined : styles.code}>{shown(inWords)}</span>
        )}
      </td>
      <td>{texts.source[source]}</td>
    </tr>
  );
}
