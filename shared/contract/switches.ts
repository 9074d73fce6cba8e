import { z } from 'zod';
import { IsoInstant } from '../domain/date.ts';
import { Fact } from '../domain/fact.ts';
import { Id } from '../rules/rule-set.ts';
import { Done } from './common.ts';
import type { Endpoint } from './endpoint.ts';
import { admins, everyone } from './roles.ts';

/** Why something was switched off at once. */
export const SwitchReason = z.enum(['wrong-outcome', 'system-changed', 'privacy', 'complaint', 'other']);
export type SwitchReason = z.infer<typeof SwitchReason>;

const off = { reason: SwitchReason, since: IsoInstant };

/** What is off now. A client asks at least once an hour and shows nothing of it. */
export const Switches = z.object({
  requirements: z.array(z.object({ ruleSet: Id, requirement: Id, ...off })),
  /** Without `field` the whole profile is off: the site is read without it. */
  siteProfiles: z.array(z.object({ profile: Id, field: Fact.optional(), ...off })),
});
export type Switches = z.infer<typeof Switches>;

export const GetSwitches = {
  method: 'GET',
  path: '/v1/switches',
  summary: 'Which requirements and site profiles are switched off.',
  roles: everyone,
  response: Switches,
  hasEtag: true,
} as const satisfies Endpoint;

const RequirementParams = z.strictObject({ ruleSet: Id, requirement: Id });
const request = z.strictObject({ reason: SwitchReason });

/** Takes no second person: what is off can do no harm. Off already is answered the same. */
export const SwitchOffRequirement = {
  method: 'PUT',
  path: '/v1/switches/requirements/:ruleSet/:requirement',
  summary: 'Switches a requirement off at once.',
  roles: admins,
  params: RequirementParams,
  request,
  response: Done,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const SwitchOnRequirement = {
  method: 'DELETE',
  path: '/v1/switches/requirements/:ruleSet/:requirement',
  summary: 'Switches a requirement on again.',
  roles: admins,
  params: RequirementParams,
  response: Done,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const SwitchOffSiteProfile = {
  method: 'PUT',
  path: '/v1/switches/site-profiles/:profile',
  summary: 'Switches a site profile off at once.',
  roles: admins,
  params: z.strictObject({ profile: Id }),
  request,
  response: Done,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const SwitchOnSiteProfile = {
  method: 'DELETE',
  path: '/v1/switches/site-profiles/:profile',
  summary: 'Switches a site profile on again.',
  roles: admins,
  params: z.strictObject({ profile: Id }),
  response: Done,
  errors: ['not-found'],
} as const satisfies Endpoint;

const FieldParams = z.strictObject({ profile: Id, field: Fact });

/** The field degrades to unreadable, which is never a gap. */
export const SwitchOffField = {
  method: 'PUT',
  path: '/v1/switches/site-profiles/:profile/fields/:field',
  summary: 'Switches one field of a site profile off at once.',
  roles: admins,
  params: FieldParams,
  request,
  response: Done,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const SwitchOnField = {
  method: 'DELETE',
  path: '/v1/switches/site-profiles/:profile/fields/:field',
  summary: 'Switches a field of a site profile on again.',
  roles: admins,
  params: FieldParams,
  response: Done,
  errors: ['not-found'],
} as const satisfies Endpoint;

export const switchEndpoints = [
  GetSwitches,
  SwitchOffRequirement,
  SwitchOnRequirement,
  SwitchOffSiteProfile,
  SwitchOnSiteProfile,
  SwitchOffField,
  SwitchOnField,
] as const satisfies readonly Endpoint[];
