import { z } from 'zod';
import { PersonName } from '../../shared/contract/common.ts';
import { CreateInvitation } from '../../shared/contract/directory.ts';
import { Fingerprint } from '../../shared/contract/keys.ts';
import { DossierKey } from '../../shared/domain/ledger.ts';
import type { InvitationView, MadeInvitation, MadeKey, OwnKeyView, PolicyView } from './policy-views.ts';
import type { ConnectionView } from './views.ts';

const nothing = z.strictObject({});
const InvitationText = z.string().max(4000);

/** What our own pages ask about the configuration, the organisation's key and invitations. */
export const policyMessages = {
  'policy.get': { request: nothing, response: undefined as unknown as PolicyView },
  /** The key itself comes to the page this once, to be copied. */
  'key.make': { request: nothing, response: undefined as unknown as MadeKey },
  /** From now on this browser makes pseudonyms with it; with a key in the policy that one goes on. */
  'key.keep': {
    request: z.strictObject({ key: z.string().regex(/^[A-Za-z0-9_-]{43,100}$/), fingerprint: Fingerprint }),
    response: undefined as unknown as OwnKeyView,
  },
  'key.own': { request: nothing, response: undefined as unknown as OwnKeyView },
  'invitation.make': {
    request: CreateInvitation.request.omit({ codeHash: true }),
    response: undefined as unknown as MadeInvitation,
  },
  'invitation.look': {
    request: z.strictObject({ text: InvitationText }),
    response: undefined as unknown as InvitationView,
  },
  /** Takes over where to sign in, signs in and uses the code. */
  'invitation.accept': {
    request: z.strictObject({ text: InvitationText, name: PersonName }),
    response: undefined as unknown as ConnectionView,
  },
  /** The number of the dossier stays here: its pseudonym is what leaves. */
  'dossier.erase': {
    request: DossierKey,
    response: undefined as unknown as { readonly removed: number },
  },
} as const;
