import type { AccountView, ConnectionView } from '../messaging/views.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { serverStateItem } from '../storage/server-state.ts';
import { keyTrouble } from './key-trouble.ts';
import { waitingRecords } from './waiting-records.ts';

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
  const [configuration, { server, lastReachedAt, isExpired }, waiting, session] = await Promise.all([
    readConfiguration(),
    serverStateItem.get(),
    waitingRecords(),
    sessionItem.get(),
  ]);
  const { serverUrl } = configuration;
  const account = await accountView(isExpired);
  const key = account.state === 'signed-in' ? await keyTrouble(configuration, session) : undefined;
  return {
    account,
    server: serverUrl ? server : 'not-configured',
    ...(lastReachedAt ? { lastReachedAt } : {}),
    waiting: waiting.length,
    ...(key ? { key } : {}),
  };
}
