import type { WaiverReason } from '../../../shared/domain/waiver.ts';

/**
 * Which group a reason stands in. Not the lists of `shared/domain/waiver.ts`, which would bring Zod into the page; the
 * type makes that none is missing, a test that none stands in the wrong group.
 */
const groupOf: Readonly<Record<WaiverReason, 'notApplicable' | 'deviation'>> = {
  'does-not-fit-situation': 'notApplicable',
  'support-too-short': 'notApplicable',
  'support-not-begun': 'notApplicable',
  'support-ending': 'notApplicable',
  'client-deceased': 'notApplicable',
  'other-provider-responsible': 'notApplicable',
  'client-declines': 'deviation',
  'client-not-able-now': 'deviation',
  'would-harm-client': 'deviation',
  'crisis-comes-first': 'deviation',
  'representative-not-reachable': 'deviation',
  'waits-for-other-party': 'deviation',
  'agreed-with-municipality': 'deviation',
  'recorded-elsewhere': 'deviation',
  'system-cannot-record': 'deviation',
  'being-repaired': 'deviation',
};

export const waiverGroups = ['notApplicable', 'deviation'] as const;

export function reasonsIn(group: (typeof waiverGroups)[number]): WaiverReason[] {
  return (Object.keys(groupOf) as WaiverReason[]).filter((reason) => groupOf[reason] === group);
}
