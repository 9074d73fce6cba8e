import type { RecordKind, SendLogView, SentField, SentRecordView, SentState } from '../messaging/honesty-views.ts';
import { readConfiguration } from '../storage/configuration.ts';
import { readSentFields, type SendLogEntry, type SentFields, sendLogItem } from '../storage/send-log.ts';
import { isFinalCode } from './final-codes.ts';
import { fieldsOf, MOST_ENTRIES, recordOf } from './send-log.ts';
import { type WaitingRecord, waitingRecords } from './waiting-records.ts';

/** A request gives up long before this; then nobody knows any more what became of it. */
const INTERRUPTED_MS = 60_000;

/** By method and address of the contract; everything else is about the organisation and not about a dossier. */
const kinds: Readonly<Record<string, RecordKind>> = {
  'POST /v1/submissions': 'outcomes',
  'POST /v1/submissions/batch': 'outcomes',
  'PUT /v1/attestations/:id': 'attestation',
  'DELETE /v1/attestations/:id': 'attestation-withdrawn',
  'PUT /v1/waivers/:id': 'waiver',
  'DELETE /v1/waivers/:id': 'waiver-withdrawn',
  'PUT /v1/context-answers': 'answer',
  'POST /v1/dossiers/state': 'question',
  'POST /v1/profile-health': 'profile-health',
  'PUT /v1/worklist/references': 'reference',
};

export function kindOf({ method, path }: { readonly method: string; readonly path: string }): RecordKind {
  return kinds[`${method} ${path}`] ?? 'other';
}

/** Everything that left this browser, and what waits to. */
export async function sendLogView(now: Date): Promise<SendLogView> {
  const [entries, waiting, { serverUrl }] = await Promise.all([
    sendLogItem.get(),
    waitingRecords(),
    readConfiguration(),
  ]);
  const queue = await Promise.all(waiting.map(async (each) => [await printOf(each), each] as const));
  const isWaiting = new Set(queue.map(([record]) => record));
  const tried = new Set(entries.map(({ record }) => record));
  const to = serverUrl === undefined ? undefined : new URL(serverUrl).host;
  const untried = queue.filter(([record]) => !tried.has(record)).map(([id, each]) => waitingView(id, each, to));
  const noted = await Promise.all(
    entries.map(async (entry) => notedView(entry, await readSentFields(entry.id), isWaiting, now)),
  );
  const stillWaits = noted.filter(({ state }) => state === 'waiting');
  return {
    records: [...untried, ...stillWaits, ...noted.filter(({ state }) => state !== 'waiting')],
    most: MOST_ENTRIES,
  };
}

function printOf({ endpoint, parameters, body }: WaitingRecord): Promise<string> {
  return recordOf(endpoint, fieldsOf({ parameters, body }));
}

function waitingView(id: string, each: WaitingRecord, to: string | undefined): SentRecordView {
  const { endpoint, parameters, body, since } = each;
  return {
    id,
    kind: kindOf(endpoint),
    state: 'waiting',
    method: endpoint.method,
    path: endpoint.path,
    ...(to === undefined ? {} : { to }),
    ...(since === undefined ? {} : { at: since }),
    attempts: 0,
    fields: sentFields(fieldsOf({ parameters, body })),
  };
}

function notedView(entry: SendLogEntry, fields: SentFields, isWaiting: ReadonlySet<string>, now: Date): SentRecordView {
  const { id, method, path, to, lastAt: at, attempts, code, requestId } = entry;
  return {
    id,
    kind: kindOf(entry),
    state: stateOf(entry, isWaiting.has(entry.record), now),
    method,
    path,
    to,
    at,
    attempts,
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
    fields: sentFields(fields),
  };
}

function stateOf({ state, code = '', lastAt }: SendLogEntry, isWaiting: boolean, now: Date): SentState {
  if (state === 'accepted') return 'accepted';
  if (state === 'started' && Math.abs(now.getTime() - Date.parse(lastAt)) < INTERRUPTED_MS) return 'sending';
  if (isWaiting) return 'waiting';
  if (state === 'started') return 'unknown';
  if (code === 'unreachable') return 'no-answer';
  return isFinalCode(code) ? 'refused' : 'not-accepted';
}

/** Fields as a person can read them, with nothing added and nothing left out. */
export function sentFields(fields: SentFields): SentField[] {
  return Object.entries(fields).map(([name, value]) => ({
    name,
    value: Array.isArray(value) ? value.map(words) : words(value),
  }));
}

function words(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(words).join(', ');
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${words(inner)}`)
    .join(', ');
}
