import { send } from '../../messaging/send.ts';
import type { AccountView, ConnectionView } from '../../messaging/views.ts';
import { useWording } from '../i18n/texts.tsx';
import { useTask } from '../use-task.ts';
import { openPage } from './open-page.ts';
import { Problem } from './problem.tsx';

interface Properties {
  readonly connection: ConnectionView | undefined;
  readonly onChange: (connection: ConnectionView) => void;
}

export function AccountSection({ connection, onChange }: Properties) {
  const { texts } = useWording();
  const task = useTask(onChange);
  const signIn = () => void task.run(() => send('account.sign-in', {}));
  const signOut = () => void task.run(() => send('account.sign-out', {}));
  if (connection?.server === 'not-configured') return null;
  return (
    <section aria-labelledby="account">
      <h2 id="account">{texts.popup.account}</h2>
      {!connection && <div className="skeleton tall" aria-hidden="true" />}
      {connection?.account.state === 'signed-in' && (
        <SignedIn account={connection.account} isBusy={task.isBusy} onSignOut={signOut} />
      )}
      {connection && connection.account.state !== 'signed-in' && (
        <>
          <p className="note">{connection.account.state === 'expired' ? texts.popup.expired : texts.popup.signedOut}</p>
          <button type="button" className="primary" aria-disabled={task.isBusy} onClick={signIn}>
            {task.isBusy
              ? texts.action.signingIn
              : connection.account.state === 'expired'
                ? texts.action.signInAgain
                : texts.action.signIn}
          </button>
        </>
      )}
      {task.failure && <Problem failure={task.failure} />}
    </section>
  );
}

type SignedInAccount = Extract<AccountView, { state: 'signed-in' }>;

interface SignedInProperties {
  readonly account: SignedInAccount;
  readonly isBusy: boolean;
  readonly onSignOut: () => void;
}

function SignedIn({ account, isBusy, onSignOut }: SignedInProperties) {
  const { texts } = useWording();
  const mayReadTeams = account.role === 'lead' || account.role === 'admin';
  const mayLookAtAdmin = account.role === 'admin' || account.role === 'auditor';
  return (
    <>
      <div className="row">
        <div className="person">
          <p className="name">{account.name}</p>
          <p className="note">
            {texts.role[account.role]} · {account.organisation}
          </p>
        </div>
        <button type="button" className="link" aria-disabled={isBusy} onClick={onSignOut}>
          {isBusy ? texts.action.signingOut : texts.action.signOut}
        </button>
      </div>
      {mayReadTeams && (
        <button type="button" className="primary" onClick={() => void openPage('/dashboard.html')}>
          {texts.popup.openDashboard}
        </button>
      )}
      {mayLookAtAdmin && (
        <button
          type="button"
          className={mayReadTeams ? 'link' : 'primary'}
          onClick={() => void openPage('/admin.html')}
        >
          {texts.popup.openAdmin}
        </button>
      )}
    </>
  );
}
