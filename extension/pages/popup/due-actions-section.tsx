import { useEffect, useState } from 'react';
import { send } from '../../messaging/send.ts';
import type { ConnectionView } from '../../messaging/views.ts';
import { useWording } from '../i18n/texts.tsx';

/** A reminder for who leads: own improvement actions that ask for attention. Nothing while there are none. */
export function DueActionsSection({ connection: { account } }: { readonly connection: ConnectionView }) {
  const { texts } = useWording();
  const [due, setDue] = useState(0);
  const leads = account.state === 'signed-in' && (account.role === 'lead' || account.role === 'admin');
  useEffect(() => {
    if (!leads) return setDue(0);
    // A reminder that can't be fetched is none; whether the server can be reached stands below.
    void send('actions.due', {}).then(
      (answer) => setDue(answer.due),
      () => setDue(0),
    );
  }, [leads]);
  return due > 0 ? (
    <section>
      <p>{texts.popup.dueActions(due)}</p>
    </section>
  ) : null;
}
