import type { ConnectionView } from '../../messaging/views.ts';
import { useWording } from '../i18n/texts.tsx';

export function ServerSection({ connection }: { readonly connection: ConnectionView }) {
  const { texts, format } = useWording();
  const { server, lastReachedAt, waiting, key } = connection;
  return (
    <section className="server">
      <p className={`status ${server}`}>{texts.popup.server[server]}</p>
      {server === 'unreachable' && lastReachedAt && (
        <p className="note">{texts.popup.lastReached(format.moment(lastReachedAt))}</p>
      )}
      {key && (
        <p role="alert" className="problem">
          {texts.popup.key[key]}
        </p>
      )}
      {server !== 'not-configured' && <p className="note">{texts.popup.waiting(waiting)}</p>}
    </section>
  );
}
