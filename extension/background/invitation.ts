import type { z } from 'zod';
import { CreateInvitation, RedeemInvitation } from '../../shared/contract/directory.ts';
import { GetSession } from '../../shared/contract/session.ts';
import type { InvitationView, MadeInvitation } from '../messaging/policy-views.ts';
import { MessageError } from '../messaging/send.ts';
import { accountItem, sessionItem } from '../storage/account.ts';
import { identityOf, readConfiguration, readConfigurationSources } from '../storage/configuration.ts';
import type { InvitedConfiguration } from '../storage/configuration-schema.ts';
import { invitedConfigurationItem } from '../storage/invited-configuration.ts';
import { signIn } from './account.ts';
import { ApiClientError } from './api-client.ts';
import { applyConfiguration } from './apply-configuration.ts';
import { askServer } from './ask-server.ts';
import { readInvitation, writeInvitation } from './invitation-text.ts';
import { callServer } from './server.ts';
import { waitingRecords } from './waiting-records.ts';

const CODE_BYTES = 24;

type Wanted = Omit<z.output<typeof CreateInvitation.request>, 'codeHash'>;

/** Makes an invitation: the server gets a hash of the code, the text for the person has the code and the key in it. */
export async function makeInvitation({ role, teams, days }: Wanted): Promise<MadeInvitation> {
  const { serverUrl, issuer, clientId, audience, organisationKey, formerOrganisationKey } = await readConfiguration();
  if (!serverUrl || !issuer || !clientId)
    throw new MessageError('conflict', 'Er is nog geen server ingesteld. Kijk bij Uitrol en beleid.');
  const bytes = crypto.getRandomValues(new Uint8Array(CODE_BYTES));
  const code = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const invitation = await askServer(CreateInvitation, {
    parameters: { id: crypto.randomUUID() },
    body: { codeHash: await sha256(code), role, teams, days },
  });
  const text = writeInvitation({
    serverUrl,
    issuer,
    clientId,
    code,
    ...(audience && { audience }),
    ...(organisationKey && { organisationKey }),
    ...(formerOrganisationKey && { formerOrganisationKey }),
  });
  return { invitation, text, hasKey: organisationKey !== undefined };
}

/** What the text says, for the person to look at before anything changes. */
export async function lookAtInvitation(text: string): Promise<InvitationView> {
  const content = readInvitation(text);
  if (!content) return { kind: 'unreadable' };
  const { policy } = await readConfigurationSources();
  return {
    kind: 'invitation',
    server: new URL(content.serverUrl).host,
    hasKey: content.organisationKey !== undefined,
    isAgainstPolicy: policy.serverUrl !== undefined && policy.serverUrl !== content.serverUrl,
  };
}

/**
 * Takes over server and key, signs in and uses the code. Somebody who is in the directory already only takes over the
 * key. When it does not work out, everything is as it was.
 * @throws MessageError
 */
export async function acceptInvitation(text: string, name: string): Promise<void> {
  const content = readInvitation(text);
  if (!content) throw new MessageError('malformed', 'Dit is geen hele uitnodiging. Kopieer de tekst opnieuw.');
  const { code, ...invited } = content;
  await requireNotAgainstPolicy(text);
  await requireNothingElsewhere(invited);
  const [before, { organisationKey }] = await Promise.all([invitedConfigurationItem.get(), readConfiguration()]);
  await invitedConfigurationItem.set({
    ...invited,
    ...(organisationKey &&
      invited.organisationKey &&
      organisationKey !== invited.organisationKey && { formerOrganisationKey: organisationKey }),
  });
  try {
    await applyConfiguration();
    if (!(await accountItem.get())) await signIn();
    await redeem(code, name);
  } catch (error) {
    await invitedConfigurationItem.set(before);
    await applyConfiguration();
    throw error;
  }
}

async function requireNotAgainstPolicy(text: string): Promise<void> {
  const view = await lookAtInvitation(text);
  if (view.kind === 'invitation' && view.isAgainstPolicy)
    throw new MessageError(
      'conflict',
      'Deze uitnodiging is van een andere organisatie dan het beleid van deze computer. Vraag je functioneel beheerder.',
    );
}

/** Going over to another server leaves behind what is of the one before: then there must be nothing of it left. */
async function requireNothingElsewhere(invited: InvitedConfiguration): Promise<void> {
  const now = await readConfiguration();
  if (identityOf({ ...now, ...invited }) === identityOf(now)) return;
  if (!(await accountItem.get()) && (await waitingRecords()).length === 0) return;
  throw new MessageError(
    'conflict',
    'Deze browser hoort nog bij een andere server. Meld je daar eerst af; wat nog wacht, wordt dan verstuurd. Gebruik daarna de uitnodiging.',
  );
}

async function redeem(code: string, name: string): Promise<void> {
  try {
    const { value } = await callServer(RedeemInvitation, { body: { code, name } });
    if (value) await sessionItem.set(value);
  } catch (error) {
    if (!(error instanceof ApiClientError)) throw error;
    // In the directory already, and let in: then the invitation only brought the key.
    if (error.code === 'conflict' && (await isLetIn())) return;
    throw new MessageError(error.code, error.message, error.body);
  }
}

async function isLetIn(): Promise<boolean> {
  try {
    const { value } = await callServer(GetSession, {});
    if (value) await sessionItem.set(value);
    return value !== undefined;
  } catch {
    return false;
  }
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
