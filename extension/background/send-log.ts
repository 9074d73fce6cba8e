import type { Endpoint } from '../../shared/contract/endpoint.ts';
import {
  removeSendLog,
  removeSentFields,
  type SendLogEntry,
  type SentFields,
  sendLogItem,
  writeSentFields,
} from '../storage/send-log.ts';
import { serial } from '../storage/serial.ts';
import { inOrder } from './in-order.ts';

/** The oldest go first. */
export const MOST_ENTRIES = 200;
/** In characters of JSON; nothing that is about a dossier comes near it. */
const LONGEST_VALUE = 40_000;

const inTurn = serial();

export interface Outgoing {
  readonly endpoint: Pick<Endpoint, 'method' | 'path'>;
  readonly to: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What became of a request that was noted. */
export interface Noted {
  accepted(): Promise<void>;
  failed(code: string, requestId?: string): Promise<void>;
}

/** Only what changes or asks something with a body carries a record; the addresses of the rest hold no pseudonym. */
export function carriesRecord({ method }: Pick<Endpoint, 'method'>): boolean {
  return method !== 'GET';
}

/**
 * Notes what is about to leave, before it does. Fails when that can't be kept, and then it must not leave: what this log
 * does not show was not sent.
 */
export async function noteOutgoing(outgoing: Outgoing, now: Date): Promise<Noted> {
  const fields = fieldsOf(outgoing);
  const { endpoint, to } = outgoing;
  const record = await recordOf(endpoint, fields);
  const at = now.toISOString();
  const id = await inTurn(async () => {
    const entries = await sendLogItem.get();
    const known = entries.find((each) => each.record === record && each.to === to);
    const entry: SendLogEntry = {
      id: known?.id ?? crypto.randomUUID(),
      record,
      method: endpoint.method as SendLogEntry['method'],
      path: endpoint.path,
      to,
      firstAt: known?.firstAt ?? at,
      lastAt: at,
      attempts: (known?.attempts ?? 0) + 1,
      state: 'started',
    };
    await keep([entry, ...entries.filter((each) => each !== known)], entry.id, fields);
    return entry.id;
  });
  const settle = (state: 'accepted' | 'failed', why: Pick<SendLogEntry, 'code' | 'requestId'> = {}) =>
    inTurn(async () => {
      const entries = await sendLogItem.get();
      await sendLogItem.set(entries.map((each) => (each.id === id ? { ...each, state, ...why } : each)));
    });
  return {
    accepted: () => settle('accepted'),
    failed: (code, requestId) => settle('failed', { code, ...(requestId ? { requestId } : {}) }),
  };
}

/** Makes room once when there is none: what is older matters less than what leaves now. */
async function keep(entries: readonly SendLogEntry[], id: string, fields: SentFields): Promise<void> {
  const write = async (most: number) => {
    await drop(entries.slice(most));
    await writeSentFields(id, fields);
    await sendLogItem.set(entries.slice(0, most));
  };
  await write(MOST_ENTRIES).catch(() => write(MOST_ENTRIES / 10));
}

async function drop(entries: readonly SendLogEntry[]): Promise<void> {
  await Promise.all(entries.map(({ id }) => removeSentFields(id)));
}

/** Forgets what was sent; what still waits is not touched. */
export function wipeSendLog(): Promise<void> {
  return inTurn(removeSendLog);
}

/** Parameters and fields as they leave, with pseudonyms cut short: in full they are of no use to a reader. */
export function fieldsOf({ parameters, body }: Pick<Outgoing, 'parameters' | 'body'>): SentFields {
  const named = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : { body };
  const all = Object.entries({ ...parameters, ...named }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all.map(([name, value]) => [name, readable(value)]));
}

function readable(value: unknown): unknown {
  const length = JSON.stringify(value).length;
  return length > LONGEST_VALUE ? `(${length} tekens)` : shortened(value);
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 8)}…` : value;
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortened(inner)]));
}

/** The same record that is sent again says the same, to the letter. */
export async function recordOf({ method, path }: Outgoing['endpoint'], fields: SentFields): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(inOrder(fields)));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const print = [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${method} ${path} ${print}`;
}
