import { z } from 'zod';

/**
 * Which server and organisation this browser belongs to. Set by managed policy, or packed with the extension
 * (the embedded default of `npm start`); policy wins, field by field.
 */
export const Configuration = z.object({
  serverUrl: z.url({ protocol: /^https?$/ }).optional(),
  issuer: z.url({ protocol: /^https?$/ }).optional(),
  clientId: z.string().min(1).max(200).optional(),
  audience: z.string().min(1).max(300).optional(),
  /** The organisation's key for pseudonyms: 32 bytes or more, base64url. Never sent. */
  organisationKey: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43,}$/)
    .optional(),
  /** Match patterns of dossier systems where Dossierlens runs, such as `https://*.voorbeeld.nl/*`. */
  sites: z
    .array(z.string().regex(/^(\*|https?):\/\/(\*|(\*\.)?[^/*]+)\/\*$/))
    .max(100)
    .optional(),
});
export type Configuration = z.infer<typeof Configuration>;
