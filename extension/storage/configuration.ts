import { browser } from 'wxt/browser';
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

export interface ConfigurationInForce extends Configuration {
  /** Which fields the organisation's policy set. */
  readonly managed: readonly (keyof Configuration)[];
}

async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects when no policy is present.
    return {};
  }
}

async function readEmbedded(): Promise<unknown> {
  try {
    const response = await fetch(browser.runtime.getURL('/configuration.json'));
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

/** A field with a wrong value is left out, so that one mistake in a policy does not switch everything off. */
function parseFields(input: unknown): Configuration {
  const raw = z.record(z.string(), z.unknown()).safeParse(input);
  if (!raw.success) return {};
  const fields = Object.entries(Configuration.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw.data[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(fields);
}

export async function readConfiguration(): Promise<ConfigurationInForce> {
  const managed = parseFields(await readManaged());
  return {
    ...parseFields(await readEmbedded()),
    ...managed,
    managed: Object.keys(managed) as (keyof Configuration)[],
  };
}
