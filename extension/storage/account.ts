import { z } from 'zod';
import { Session } from '../../shared/contract/session.ts';
import { IsoInstant } from '../../shared/domain/date.ts';
import { storedItem } from './stored-item.ts';

/** The tokens of the signed-in person. Kept on this computer so that a restart of the browser needs no new sign-in. */
export const Account = z.object({
  accessToken: z.string(),
  expiresAt: IsoInstant,
  refreshToken: z.string().optional(),
});
export type Account = z.infer<typeof Account>;

export const accountItem = storedItem<Account | null>('local:account', Account.nullable(), null);

/** What the server last said about the person; used to go on while it can't be reached. */
export const sessionItem = storedItem<Session | null>('local:session', Session.nullable(), null);

/** Someone signed out here; the provider may still know them, and would sign them in again without asking who it is. */
export const hasSignedOutItem = storedItem('local:hasSignedOut', z.boolean(), false);
