import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Configuration, type ConfigurationField, type InvitedConfiguration } from './configuration-schema.ts';
import { invitedConfigurationItem } from './invited-configuration.ts';

export interface ConfigurationInForce extends Configuration {
  /** Which fields the organisation's policy set. */
  readonly managed: readonly ConfigurationField[];
}

/** Where each part of the configuration comes from. */
export interface ConfigurationSources {
  /** As the browser handed it over, before anything was left out. */
  readonly received: Readonly<Record<string, unknown>>;
  readonly policy: Configuration;
  readonly invitation: Configuration;
  readonly packed: Configuration;
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

const Fields = z.record(z.string(), z.unknown());
const fieldsOf = (input: unknown): Readonly<Record<string, unknown>> => Fields.safeParse(input).data ?? {};

/** A field with a wrong value is left out, so that one mistake in a policy does not switch everything off. */
function parseFields(raw: Readonly<Record<string, unknown>>): Configuration {
  const fields = Object.entries(Configuration.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(raw[name]);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(fields);
}

/** Of what belongs together the parts come from one place: a key says nothing about another organisation's server. */
const identity = ['serverUrl', 'issuer', 'clientId', 'audience'] as const satisfies readonly ConfigurationField[];

/** An invitation to another server than the policy's or of an organisation that the policy replaced, says nothing here. */
function invitationBeside(invited: InvitedConfiguration, policy: Configuration): InvitedConfiguration {
  return identity.some((field) => policy[field] !== undefined && policy[field] !== invited[field]) ? {} : invited;
}

export async function readConfigurationSources(): Promise<ConfigurationSources> {
  const [managed, embedded, invited] = await Promise.all([
    readManaged(),
    readEmbedded(),
    invitedConfigurationItem.get(),
  ]);
  const received = fieldsOf(managed);
  const policy = parseFields(received);
  return { received, policy, invitation: invitationBeside(invited, policy), packed: parseFields(fieldsOf(embedded)) };
}

export async function readConfiguration(): Promise<ConfigurationInForce> {
  const { policy, invitation, packed } = await readConfigurationSources();
  return { ...packed, ...invitation, ...policy, managed: Object.keys(policy) as ConfigurationField[] };
}

/** Which server one signs in to, in one text: another one is another organisation, with other accounts and rules. */
export function identityOf(configuration: Configuration): string {
  return JSON.stringify(identity.map((field) => configuration[field] ?? null));
}
