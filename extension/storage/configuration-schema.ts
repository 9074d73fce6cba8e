import { z } from 'zod';

/** 32 bytes or more, base64url. */
const Key = z.string().regex(/^[A-Za-z0-9_-]{43,}$/);
export const SitePattern = z.string().regex(/^(\*|https?):\/\/(\*|(\*\.)?[^/*]+)\/\*$/);

/**
 * How far people may choose on which sites Dossierlens runs. `free`: everywhere, also against the policy; `listed`: the
 * sites of the policy stay on, the others are their choice; `only-listed`: on the sites of the policy and nowhere else.
 */
export const SiteLock = z.enum(['free', 'listed', 'only-listed']);
export type SiteLock = z.infer<typeof SiteLock>;

/**
 * Which server and organisation this browser belongs to. Set by managed policy, by an invitation, or packed with the
 * extension (the embedded default of `npm start`); the earlier one wins, field by field.
 */
export const Configuration = z.object({
  serverUrl: z.url({ protocol: /^https?$/ }).optional(),
  issuer: z.url({ protocol: /^https?$/ }).optional(),
  clientId: z.string().min(1).max(200).optional(),
  audience: z.string().min(1).max(300).optional(),
  /** The organisation's key for pseudonyms. Never sent. */
  organisationKey: Key.optional(),
  /** The key before it, while browsers change over: what stood under it moves along. Never sent. */
  formerOrganisationKey: Key.optional(),
  /** Match patterns of dossier systems where Dossierlens runs, such as `https://*.voorbeeld.nl/*`. */
  sites: z.array(SitePattern).max(100).optional(),
  /** Without it `listed`. */
  siteLock: SiteLock.optional(),
});
export type Configuration = z.infer<typeof Configuration>;
export type ConfigurationField = keyof Configuration;

/** What an invitation can bring: where to sign in, and the organisation's key. */
export const InvitedConfiguration = Configuration.pick({
  serverUrl: true,
  issuer: true,
  clientId: true,
  audience: true,
  organisationKey: true,
  formerOrganisationKey: true,
});
export type InvitedConfiguration = z.infer<typeof InvitedConfiguration>;
