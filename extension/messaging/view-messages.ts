import { z } from 'zod';
import { Id } from '../../shared/domain/id.ts';
import { DossierKey } from '../../shared/domain/ledger.ts';
import type { ConversationView, SeenFactsView, SendLogView } from './honesty-views.ts';

/** The dossier that stands in the sender's tab; `tab` for a page of our own that shows the dossier of another tab. */
const OpenDossier = z.strictObject({ dossier: DossierKey.shape.id, tab: z.int().min(0).optional() });

const nothing = z.strictObject({});
const Sheet = z.uuid();

/** Messages of the views beside the checklist. */
export const viewMessages = {
  /** Everything that is held of the dossier. */
  'facts.get': { request: OpenDossier, response: undefined as unknown as SeenFactsView },
  /** Forgets what was seen of the dossier in this session; decisions about it stay. */
  'facts.wipe': { request: OpenDossier, response: undefined as unknown as { readonly isWiped: true } },
  'send-log.get': { request: nothing, response: undefined as unknown as SendLogView },
  'send-log.wipe': { request: nothing, response: undefined as unknown as SendLogView },
  /** What a worker can say about these requirements. */
  'conversation.get': {
    request: z.strictObject({ requirements: z.array(Id).max(500) }),
    response: undefined as unknown as ConversationView,
  },
  /** Opens a sheet to print about these requirements. Nothing of the dossier goes with it. */
  'conversation.print': {
    request: z.strictObject({ requirements: z.array(Id).max(500) }),
    response: undefined as unknown as { readonly isOpen: true },
  },
  'conversation.sheet': {
    request: z.strictObject({ sheet: Sheet }),
    response: undefined as unknown as ConversationView,
  },
} as const satisfies Record<string, { request: z.ZodType; response: unknown }>;
