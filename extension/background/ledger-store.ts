import type { IsoInstant } from '../../shared/domain/date.ts';
import type { Observation } from '../../shared/domain/fact.ts';
import type { DossierKey, Ledger } from '../../shared/domain/ledger.ts';
import { ledgersItem } from '../storage/ledgers.ts';
import { serial } from '../storage/serial.ts';

/** A ledger that nothing was added to for this long is forgotten; a shift is shorter. */
const MAX_AGE_HOURS = 12;
/** More dossiers than a worker opens in a shift; the oldest go first. */
const MAX_LEDGERS = 40;

const inTurn = serial();

export function keyOf({ site, id }: DossierKey): string {
  return `${site}\n${id}`;
}

/** The place of a reading: the same label on the same screen is read again, not beside what it was before. */
function placeOf({ fact, evidence }: Observation): string {
  return [fact, evidence.page.path, evidence.label].join('\n');
}

function lastSeenAt({ openedAt, observations }: Ledger): IsoInstant {
  return [openedAt, ...observations.map(({ evidence }) => evidence.seenAt)].sort().at(-1) ?? openedAt;
}

/** When a ledger is forgotten if nothing is added to it. */
export function forgottenAt(ledger: Ledger): IsoInstant {
  return new Date(Date.parse(lastSeenAt(ledger)) + MAX_AGE_HOURS * 3_600_000).toISOString();
}

function isYoung(ledger: Ledger, now: Date): boolean {
  return lastSeenAt(ledger) >= new Date(now.getTime() - MAX_AGE_HOURS * 3_600_000).toISOString();
}

/** Adds a reading of a page to what was seen before; a place that was read again is replaced. */
export function withReading(ledger: Ledger, observations: readonly Observation[]): Ledger {
  const fresh = new Map(observations.map((observation) => [placeOf(observation), observation]));
  const kept = ledger.observations.filter((observation) => !fresh.has(placeOf(observation)));
  return { ...ledger, observations: [...kept, ...fresh.values()].slice(-5000) };
}

async function change(dossier: DossierKey, now: Date, alter: (ledger: Ledger) => Ledger): Promise<Ledger> {
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
    await ledgersItem.set({ ...Object.fromEntries(others), [keyOf(dossier)]: ledger });
    return ledger;
  });
}

export function recordObservations(
  dossier: DossierKey,
  observations: readonly Observation[],
  now: Date,
): Promise<Ledger> {
  return change(dossier, now, (ledger) => withReading(ledger, observations));
}

export async function findLedger(key: string, now: Date): Promise<Ledger | undefined> {
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
