import type { AccountView, ConnectionView } from '../messaging/views.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { outboxItem } from '../storage/outbox.ts';
import { serverStateItem } from '../storage/server-state.ts';

async function accountView(isExpired: boolean): Promise<AccountView> {
  const [account, session] = await Promise.all([accountItem.get(), sessionItem.get()]);
  if (!account) return { state: isExpired ? 'expired' : 'signed-out' };
  return {
    state: 'signed-in',
    name: session?.person.name ?? 'Aangemeld',
    role: session?.person.role ?? 'worker',
    organisation: session?.organisation.name ?? '',
    teams: session?.teams ?? [],
  };
}

/** Who is signed in, whether the server answers, and how much waits to be sent. */
export async function connectionView(): Promise<ConnectionView> {
  const [{ serverUrl }, { server, lastReachedAt, isExpired }, outbox] = await Promise.all([
    readConfiguration(),
    serverStateItem.get(),
    outboxItem.get(),
  ]);
  return {
    account: await accountView(isExpired),
    server: serverUrl ? server : 'not-configured',
    ...(lastReachedAt ? { lastReachedAt } : {}),
    waiting: outbox.length,
  };
}
