import { type DirectoryTeam, type Invitation, RevokeInvitation } from '../../../../../shared/contract/directory.ts';
import { callContract } from '../../../call-contract.ts';
import { useOrganisationTexts } from '../../../i18n/admin-organisation-texts.ts';
import { useWording } from '../../../i18n/texts.tsx';
import styles from '../../admin.module.css';
import { AskedAct } from '../../asked-act.tsx';
import { TableFrame } from '../../table/table-frame.tsx';

interface Properties {
  readonly invitations: readonly Invitation[];
  readonly teams: readonly DirectoryTeam[];
  readonly mayChange: boolean;
  readonly onRevoked: () => void;
}

export function InvitationsTable({ invitations, teams, mayChange, onRevoked }: Properties) {
  const { invitations: texts, tabs, noTeam, formerPerson } = useOrganisationTexts();
  const { texts: common, format } = useWording();
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name ?? id;
  return (
    <TableFrame
      label={tabs.invitations}
      columns={[texts.role, texts.teams, texts.on, texts.by, texts.until, texts.state]}
    >
      {invitations.map(({ id, role, teams: of, createdAt, createdBy, expiresAt, state, usedBy }) => (
        <tr key={id}>
          <th scope="row">{common.role[role]}</th>
          <td>{of.map(nameOf).join(', ') || <span className={styles.quiet}>{noTeam}</span>}</td>
          <td>{format.day(createdAt)}</td>
          <td>{createdBy.name ?? formerPerson}</td>
          <td>{format.day(expiresAt)}</td>
          <td>
            {usedBy ? texts.usedBy(usedBy.name ?? formerPerson) : texts.states[state]}
            {mayChange && state === 'open' && (
              <div style={{ marginTop: 6 }}>
                <AskedAct
                  label={texts.revoke}
                  describes={texts.revokeOf(common.role[role], format.day(createdAt))}
                  question={texts.revokeQuestion}
                  confirm={texts.revokeConfirm}
                  failed={texts.revokeFailed}
                  act={() => callContract(RevokeInvitation, { params: { id } })}
                  onDone={onRevoked}
                />
              </div>
            )}
          </td>
        </tr>
      ))}
    </TableFrame>
  );
}
