import type { IsoInstant } from '../../shared/domain/date.ts';
import type { Observation } from '../../shared/domain/fact.ts';
import type { DossierKey } from '../../shared/domain/ledger.ts';
import { MOST_LABELS_OF_DOSSIER, type UnclearLabel } from '../messaging/unclear-label.ts';
import { type HeldLedger, ledgersItem } from '../storage/ledgers.ts';
import { serial } from '../storage/serial.ts';

/** A ledger that nothing was added to for this long is forgotten; a shift is shorter. */
const MAX_AGE_HOURS = 12;
/** More dossiers than a worker opens in a shift; the oldest go first. */
const MAX_LEDGERS = 40;

/** A clock that is set right goes back this little. */
const CLOCK_STEP_MS = 10 * 60_000;

const inTurn = serial();

export function keyOf({ site, id }: DossierKey): string {
  return `${site}\n${id}`;
}

/** The place of a reading: the same label on the same screen is read again, not beside what it was before. */
function placeOf({ fact, evidence }: Observation): string {
  return [fact, evidence.page.path, evidence.label].join('\n');
}

function lastSeenAt({ openedAt, observations }: HeldLedger): IsoInstant {
  return [openedAt, ...observations.map(({ evidence }) => evidence.seenAt)].sort().at(-1) ?? openedAt;
}

/** When a ledger is forgotten if nothing is added to it. */
export function forgottenAt(ledger: HeldLedger): IsoInstant {
  return new Date(Date.parse(lastSeenAt(ledger)) + MAX_AGE_HOURS * 3_600_000).toISOString();
}

/** What was seen at a time that is still to come was seen while the clock was wrong, and would never grow old. */
function isYoung(ledger: HeldLedger, now: Date): boolean {
  const last = lastSeenAt(ledger);
  const at = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString();
  return last >= at(-MAX_AGE_HOURS * 3_600_000) && last <= at(CLOCK_STEP_MS);
}

/** Adds a reading of a page to what was seen before; a place that was read again is replaced. */
export function withReading(
  ledger: HeldLedger,
  observations: readonly Observation[],
  labels: readonly UnclearLabel[] = [],
): HeldLedger {
  const fresh = new Map(observations.map((observation) => [placeOf(observation), observation]));
  const kept = ledger.observations.filter((observation) => !fresh.has(placeOf(observation)));
  const held = { ...ledger, observations: [...kept, ...fresh.values()].slice(-5000) };
  return labels.length + (ledger.labels?.length ?? 0) === 0
    ? held
    : { ...held, labels: labelsAfter(ledger.labels ?? [], observations, labels) };
}

/** A label that is read again, or that is clear now, is not held as it was before. */
function labelsAfter(
  held: readonly UnclearLabel[],
  observations: readonly Observation[],
  labels: readonly UnclearLabel[],
): UnclearLabel[] {
  const spotOf = ({ evidence: { label, page } }: Pick<UnclearLabel, 'evidence'>) => `${page.path}\n${label}`;
  const clear = new Set(observations.map(spotOf));
  const open = labels.filter((each) => !clear.has(spotOf(each)));
  const again = new Set([...clear, ...open.map(spotOf)]);
  return [...held.filter((each) => !again.has(spotOf(each))), ...open].slice(-MOST_LABELS_OF_DOSSIER);
}

async function change(dossier: DossierKey, now: Date, alter: (ledger: HeldLedger) => HeldLedger): Promise<HeldLedger> {
  return inTurn(async () => {
    const ledgers = await ledgersItem.get();
    const known = ledgers[keyOf(dossier)];
    const ledger = alter(
      known && isYoung(known, now) ? known : { dossier, openedAt: now.toISOString(), observations: [], answers: {} },
    );
    const others = Object.entries(ledgers)
      .filter(([key, other]) => key !== keyOf(dossier) && isYoung(other, now))
      .sort(([, a], [, b]) => lastSeenAt(b).localeCompare(lastSeenAt(a)))
      .slice(0, MAX_LEDGERS - 1);
    await keep(others, ledger);
    return ledger;
  });
}

/**
 * Without room for all, the dossiers seen longest ago go: the one that is open matters most.
 * @param others the one seen last comes first
 */
async function keep(others: readonly (readonly [string, HeldLedger])[], ledger: HeldLedger): Promise<void> {
  const most = [others.length, Math.floor(others.length / 4), 0];
  for (const [at, count] of most.entries()) {
    try {
      await ledgersItem.set({ ...Object.fromEntries(others.slice(0, count)), [keyOf(ledger.dossier)]: ledger });
      return;
    } catch (error) {
      if (at === most.length - 1) throw error;
    }
  }
}

export function recordObservations(
  dossier: DossierKey,
  observations: readonly Observation[],
  now: Date,
  labels: readonly UnclearLabel[] = [],
): Promise<HeldLedger> {
  return change(dossier, now, (ledger) => withReading(ledger, observations, labels));
}

export async function findLedger(key: string, now: Date): Promise<HeldLedger | undefined> {
  const ledger = (await ledgersItem.get())[key];
  return ledger && isYoung(ledger, now) ? ledger : undefined;
}

/** Forgets one dossier at once. */
export function forgetLedger(key: string): Promise<void> {
  return inTurn(async () => {
    const { [key]: _, ...others } = await ledgersItem.get();
    await ledgersItem.set(others);
  });
}

/** Removes what is too old also when no dossier is opened any more. */
export function forgetOld(now: Date): Promise<void> {
  return inTurn(async () => {
    const ledgers = await ledgersItem.get();
    const young = Object.entries(ledgers).filter(([, ledger]) => isYoung(ledger, now));
    if (young.length < Object.keys(ledgers).length) await ledgersItem.set(Object.fromEntries(young));
  });
}
