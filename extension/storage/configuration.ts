import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Configuration } from './configuration-schema.ts';

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
