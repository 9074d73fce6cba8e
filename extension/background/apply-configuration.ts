import { accountItem, sessionItem } from '../storage/account.ts';
import { appliedIdentityItem } from '../storage/applied-configuration.ts';
import { identityOf, readConfiguration } from '../storage/configuration.ts';
import { waitingItem } from '../storage/dossier-state.ts';
import { lastSubmittedItem } from '../storage/ledgers.ts';
import { outboxItem } from '../storage/outbox.ts';
import { serial } from '../storage/serial.ts';
import { ruleSetsItem, serverStateItem } from '../storage/server-state.ts';
import { startOnGranted } from './sites.ts';

const inTurn = serial();

/**
 * Brings what is kept here in line with the configuration in force, at each start and at each change of the policy. To
 * another server or sign-in nothing goes along: no token, and nothing that was meant for the one before.
 * @returns whether it is another one than before
 */
export function applyConfiguration(): Promise<boolean> {
  return inTurn(async () => {
    const identity = identityOf(await readConfiguration());
    const before = await appliedIdentityItem.get();
    const isOther = before !== null && before !== identity;
    if (isOther) await leaveOrganisation();
    if (before !== identity) await appliedIdentityItem.set(identity);
    await startOnGranted();
    return isOther;
  });
}

async function leaveOrganisation(): Promise<void> {
  await Promise.all([
    accountItem.remove(),
    sessionItem.remove(),
    ruleSetsItem.remove(),
    serverStateItem.remove(),
    outboxItem.set([]),
    lastSubmittedItem.set({}),
    waitingItem.set([]),
  ]);
}
