import { ReportProfileHealth } from '../../shared/contract/site-profiles.ts';
import { dayInAmsterdam } from '../../shared/domain/date.ts';
import { type FactName, isFactName } from '../../shared/facts/vocabulary.ts';
import type { VisitHealth } from '../messaging/messages.ts';
import { sessionItem } from '../storage/account.ts';
import { serial } from '../storage/serial.ts';
import { type FieldCounts, type ProfileHealth, profileHealthItem } from '../storage/site-profiles.ts';
import { ApiClientError } from './api-client.ts';
import { callServer } from './server.ts';

/** A field that was looked for this often and found on less than half of the pages is not trusted any more. */
const ENOUGH = 20;
/** Beyond this the past counts for half, so that a change of the site shows soon. */
const LATELY = 40;
/** The server refuses what is older. */
const KEEP_DAYS = 13;
const MOST_PER_REPORT = 200;
const MOST_REPORTS = 60;

const oneSending = serial();

type Place = Pick<FieldCounts, 'profile' | 'revision' | 'field'>;
const isSame = (one: Place, other: Place) =>
  one.profile === other.profile && one.revision === other.revision && one.field === other.field;

/** Adds one page on which a field was looked for. */
function add(fields: readonly FieldCounts[], place: Place, isFound: boolean): FieldCounts[] {
  const known = fields.find((field) => isSame(field, place));
  const others = fields.filter((field) => field !== known);
  const { expected, found } = known ?? { expected: 0, found: 0 };
  return [...others, { ...place, expected: expected + 1, found: found + (isFound ? 1 : 0) }];
}

function halved(field: FieldCounts): FieldCounts {
  if (field.expected < LATELY) return field;
  return { ...field, expected: Math.floor(field.expected / 2), found: Math.floor(field.found / 2) };
}

/** Counts one visit of a page: per field whether it could be read, and whether each of its locators was sound. */
export async function noteHealth(profile: string, { revision, fields }: VisitHealth, now: Date): Promise<void> {
  const day = dayInAmsterdam(now);
  await profileHealthItem.change((health) => {
    // Of an earlier revision nothing is known about this one.
    let lately: FieldCounts[] = health.lately.filter((each) => each.profile !== profile || each.revision === revision);
    let ofDay = health.days.find((each) => each.day === day)?.fields ?? [];
    for (const { field, read, sound } of fields) {
      const place = { profile, revision, field };
      lately = add(lately, place, read).map((each) => (isSame(each, place) ? halved(each) : each));
      // One locator of two that is lost is not seen in the panel yet; the admin should know.
      ofDay = add(ofDay, place, read && sound);
    }
    const days = [...health.days.filter((each) => each.day !== day), { day, fields: ofDay }];
    return { ...health, lately, days };
  });
}

/** Facts of a profile that lately could be read on less than half of the pages where they should stand. */
export async function degradedFields(profile: string, revision: number): Promise<readonly FactName[]> {
  const { lately } = await profileHealthItem.get();
  return lately
    .filter((each) => each.profile === profile && each.revision === revision)
    .filter(({ expected, found }) => expected >= ENOUGH && found * 2 < expected)
    .flatMap(({ field }) => (isFactName(field) ? [field] : []));
}

function isRecent(day: string, now: Date): boolean {
  return (now.getTime() - Date.parse(`${day}T00:00:00Z`)) / 86_400_000 < KEEP_DAYS;
}

/** Moves what was counted into reports with an id of their own, so that one that is sent twice counts once. */
function withReports(health: ProfileHealth, now: Date): ProfileHealth {
  const fresh = health.days.flatMap(({ day, fields }) =>
    Array.from({ length: Math.ceil(fields.length / MOST_PER_REPORT) }, (_, index) => ({
      id: crypto.randomUUID(),
      day,
      profileHealth: fields.slice(index * MOST_PER_REPORT, (index + 1) * MOST_PER_REPORT),
    })),
  );
  const reports = [...health.reports, ...fresh].filter(({ day }) => isRecent(day, now));
  return { ...health, days: [], reports: reports.slice(-MOST_REPORTS) };
}

async function drop(id: string): Promise<void> {
  await profileHealthItem.change((health) => ({ ...health, reports: health.reports.filter((each) => each.id !== id) }));
}

const isFinal = ({ code }: ApiClientError) =>
  ['malformed', 'forbidden', 'not-found', 'conflict', 'too-large'].includes(code);

/** Sends the counts of workers' browsers. What the server can't take now waits; what it refuses for good is dropped. */
export function reportHealth(now: Date): Promise<void> {
  return oneSending(async () => {
    const session = await sessionItem.get();
    if (session?.person.role !== 'worker') return;
    await profileHealthItem.change((health) => withReports(health, now));
    for (const report of (await profileHealthItem.get()).reports) {
      try {
        await callServer(ReportProfileHealth, { body: report });
      } catch (error) {
        if (!(error instanceof ApiClientError)) throw error;
        if (!isFinal(error)) return;
        console.error(`profile health refused: ${error.code}`);
      }
      await drop(report.id);
    }
  });
}
