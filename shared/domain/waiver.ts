import { z } from 'zod';
import { addPeriod, IsoDate } from './date.ts';
import { Id } from './id.ts';

/** Why a requirement is set aside for one dossier. The first group does not apply here, the second is an accepted deviation. */
export const notApplicableReasons = [
  'does-not-fit-situation',
  'support-too-short',
  'support-not-begun',
  'support-ending',
  'client-deceased',
  'other-provider-responsible',
] as const;
export const deviationReasons = [
  'client-declines',
  'client-not-able-now',
  'would-harm-client',
  'crisis-comes-first',
  'representative-not-reachable',
  'waits-for-other-party',
  'agreed-with-municipality',
  'recorded-elsewhere',
  'system-cannot-record',
  'being-repaired',
] as const;

export const WaiverReason = z.enum([...notApplicableReasons, ...deviationReasons]);
export type WaiverReason = z.infer<typeof WaiverReason>;

export const LONGEST_WAIVER = 'P1Y';

/** A requirement set aside for one dossier, for a coded reason and never for good. An explanation in words stays local. */
export const Waiver = z
  .strictObject({
    requirement: Id,
    reason: WaiverReason,
    on: IsoDate,
    /** The last day on which it holds. */
    expiresOn: IsoDate,
  })
  .refine(({ on, expiresOn }) => expiresOn >= on, {
    path: ['expiresOn'],
    error: 'Een uitzondering kan niet aflopen voor de dag waarop zij is gemaakt.',
  })
  .refine(({ on, expiresOn }) => !isDay(on) || expiresOn <= addPeriod(on, LONGEST_WAIVER), {
    path: ['expiresOn'],
    error: 'Een uitzondering duurt hoogstens een jaar.',
  });
export type Waiver = z.infer<typeof Waiver>;

/** Zod asks this of a day that it has refused already, too, and there is nothing to add to that. */
const isDay = (text: string): boolean => IsoDate.safeParse(text).success;

/** The last day on which a waiver holds, also when it came from elsewhere with a longer one. */
export function waivedUntil({ on, expiresOn }: Waiver): IsoDate {
  const longest = addPeriod(on, LONGEST_WAIVER);
  return expiresOn < longest ? expiresOn : longest;
}

/** The one made for the requirement that lasts longest; one that is made on a later day does not count yet. */
export function waiverFor(requirement: string, waivers: readonly Waiver[], today: IsoDate): Waiver | undefined {
  if (waivers.length === 0) return undefined;
  return waivers
    .filter((each) => each.requirement === requirement && each.on <= today)
    .reduce<Waiver | undefined>(
      (longest, each) => (longest && waivedUntil(longest) >= waivedUntil(each) ? longest : each),
      undefined,
    );
}
