import { type OrganisationKey, RevokeKey } from '../../../../../shared/contract/keys.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import styles from '../../admin.module.css';
import { AskedAct } from '../../asked-act.tsx';
import { TableFrame } from '../../table/table-frame.tsx';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Properties {
  readonly keys: readonly OrganisationKey[];
  readonly mayChange: boolean;
  readonly onRevoked: () => void;
}

export function KeysTable({ keys, mayChange, onRevoked }: Properties) {
  const { keys: texts, tabs, formerPerson } = useOrganisationTexts();
  const { format } = useWording();
  const now = Date.now();
  return (
    <TableFrame label={tabs.keys} columns={[texts.fingerprint, texts.state, texts.created, texts.by, texts.dossiers]}>
      {keys.map(({ id, fingerprint, state, createdAt, createdBy, dossiers }) => (
        <tr key={id}>
          <th scope="row" className={styles.code}>
            {fingerprint}
          </th>
          <td className={state === 'revoked' ? styles.quiet : undefined}>
            {texts.states[state]}
            {mayChange && state === 'previous' && (
              <div style={{ marginTop: 6 }}>
                <AskedAct
                  label={texts.revoke}
                  describes={texts.revokeOf(fingerprint)}
                  question={texts.revokeQuestion(texts.dossiersOf(dossiers))}
                  confirm={texts.revokeConfirm}
                  failed={texts.revokeFailed}
                  act={() => callContract(RevokeKey, { params: { key: id } })}
                  onDone={onRevoked}
                />
              </div>
            )}
          </td>
          <td>
            {format.day(createdAt)}
            <div className={styles.quiet}>
              {texts.age(Math.max(0, Math.floor((now - Date.parse(createdAt)) / DAY_MS)))}
            </div>
          </td>
          <td>{createdBy.name ?? formerPerson}</td>
          <td>{texts.dossiersOf(dossiers)}</td>
        </tr>
      ))}
    </TableFrame>
  );
}
