import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { IsoInstant } from '../../shared/domain/date.ts';
import { readable, type StoredItem, storedItem } from './stored-item.ts';

/**
 * One record that left this browser, or was about to. What it says is kept apart, so that a new state does not write
 * all of it again.
 */
export const SendLogEntry = z.strictObject({
  id: z.uuid(),
  /** The same for the same record when it is sent again. */
  record: z.string().max(300),
  method: z.enum(['POST', 'PUT', 'DELETE']),
  /** As in the contract, with `:name` for parameters. */
  path: z.string().max(200),
  /** Where to: host and port. */
  to: z.string().max(300),
  firstAt: IsoInstant,
  lastAt: IsoInstant,
  attempts: z.int().positive(),
  /** `started` until an answer is there: it stays so when the browser was closed meanwhile. */
  state: z.enum(['started', 'accepted', 'failed']),
  /** Why it failed: a code of the contract, or `unreachable` when no answer of the server came. */
  code: z.string().max(40).optional(),
  requestId: z.string().max(100).optional(),
});
export type SendLogEntry = z.infer<typeof SendLogEntry>;

/** The newest first. */
export const sendLogItem = storedItem<SendLogEntry[]>('local:sendLog', readable(SendLogEntry), []);

/** What a record said: the names of its fields and their values as they were sent. */
const SentFields = z.record(z.string(), z.unknown());
export type SentFields = z.infer<typeof SentFields>;

const PREFIX = 'sent:';

/** As text, because a browser that keeps an object may keep its fields in another order than they were sent in. */
function sentTextItem(id: string): StoredItem<string> {
  return storedItem<string>(`local:${PREFIX}${id}`, z.string(), '{}');
}

export async function readSentFields(id: string): Promise<SentFields> {
  try {
    return SentFields.parse(JSON.parse(await sentTextItem(id).get()));
  } catch {
    return {};
  }
}

export function writeSentFields(id: string, fields: SentFields): Promise<void> {
  return sentTextItem(id).set(JSON.stringify(fields));
}

export function removeSentFields(id: string): Promise<void> {
  return sentTextItem(id).remove();
}

/** Removes the log with everything that stands behind it, also what a damaged log does not name any more. */
export async function removeSendLog(): Promise<void> {
  await sendLogItem.remove();
  const stored = Object.keys(await storage.snapshot('local')).filter((key) => key.startsWith(PREFIX));
  await storage.removeItems(stored.map((key) => `local:${key}` as const));
}
