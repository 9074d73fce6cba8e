import { addPeriod, type IsoDate, type IsoPeriod } from '../../shared/domain/date.ts';
import { LONGEST_WAIVER, WaiverReason as Reasons, type WaiverReason } from '../../shared/domain/waiver.ts';
import type { WaiverTermsView } from '../messaging/views.ts';

/** When it is worth looking again, by reason; a proposal that the person may change. */
const terms: Readonly<Record<WaiverReason, IsoPeriod>> = {
  'does-not-fit-situation': 'P1Y',
  'support-too-short': 'P3M',
  'support-not-begun': 'P1M',
  'support-ending': 'P3M',
  'client-deceased': 'P1Y',
  'other-provider-responsible': 'P6M',
  'client-declines': 'P6M',
  'client-not-able-now': 'P3M',
  'would-harm-client': 'P6M',
  'crisis-comes-first': 'P1M',
  'representative-not-reachable': 'P1M',
  'waits-for-other-party': 'P6W',
  'agreed-with-municipality': 'P1Y',
  'recorded-elsewhere': 'P1Y',
  'system-cannot-record': 'P1Y',
  'being-repaired': 'P1M',
};

/** Until when a waiver made today would last by itself, for each reason, and at most. */
export function waiverTerms(today: IsoDate): WaiverTermsView {
  return {
    latest: addPeriod(today, LONGEST_WAIVER),
    usual: Object.fromEntries(Reasons.options.map((reason) => [reason, addPeriod(today, terms[reason])])) as Record<
      WaiverReason,
      IsoDate
    >,
  };
}
