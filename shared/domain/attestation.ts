import { z } from 'zod';
import { Answer } from './answer.ts';
import { addPeriod, IsoDate, IsoPeriod } from './date.ts';
import { Id } from './id.ts';

/** What a person answered to the judged part of a requirement for one dossier. An enum and dates: nothing of the dossier. */
export const Attestation = z.strictObject({
  requirement: Id,
  answer: Answer,
  on: IsoDate,
  /** How long the answer holds; see `validUntil`. */
  redo: IsoPeriod,
});
export type Attestation = z.infer<typeof Attestation>;

/** The last day on which the answer holds: of the term it was given for and the one that is in force now, the earlier. */
export function validUntil({ on, redo }: Pick<Attestation, 'on' | 'redo'>, redoNow: IsoPeriod = redo): IsoDate {
  const asGiven = addPeriod(on, redo);
  const asNow = addPeriod(on, redoNow);
  if (asNow < asGiven) return asNow;
  return asGiven;
}

/** The one that counts on a day: the latest for the requirement; of one day the last in the list. */
export function attestationFor(
  requirement: string,
  attestations: readonly Attestation[],
  today: IsoDate,
): Attestation | undefined {
  if (attestations.length === 0) return undefined;
  return attestations
    .filter((each) => each.requirement === requirement && each.on <= today)
    .reduce<Attestation | undefined>((latest, each) => (latest && latest.on > each.on ? latest : each), undefined);
}
