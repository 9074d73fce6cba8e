import type { PolicyFieldView, PolicyView } from '../messaging/policy-views.ts';
import type { ConfigurationSources } from '../storage/configuration.ts';
import { Configuration, type ConfigurationField } from '../storage/configuration-schema.ts';
import { fingerprintOf } from './organisation-key.ts';

const MOST_SHOWN = 300;
const keys: ReadonlySet<string> = new Set(['organisationKey', 'formerOrganisationKey']);

export const configurationFields = Object.keys(Configuration.shape) as ConfigurationField[];

/** What of the policy and the other sources there is to show; a key is never in it, only its fingerprint or length. */
export async function policyFieldsOf(sources: ConfigurationSources): Promise<Pick<PolicyView, 'fields' | 'unknown'>> {
  const known: ReadonlySet<string> = new Set(configurationFields);
  return {
    fields: await Promise.all(configurationFields.map((field) => fieldView(field, sources))),
    unknown: Object.keys(sources.received).filter((name) => !known.has(name)),
  };
}

async function fieldView(
  field: ConfigurationField,
  { received, policy, invitation, packed }: ConfigurationSources,
): Promise<PolicyFieldView> {
  const inForce = policy[field] ?? invitation[field] ?? packed[field];
  const source =
    policy[field] !== undefined
      ? 'policy'
      : invitation[field] !== undefined
        ? 'invitation'
        : packed[field] !== undefined
          ? 'packed'
          : 'none';
  const raw = received[field];
  return {
    field,
    source,
    ...(raw !== undefined && { received: await shown(field, raw) }),
    ...(raw !== undefined && policy[field] === undefined && problemOf(field, raw)),
    ...(inForce !== undefined && { inForce: await shown(field, inForce) }),
  };
}

function problemOf(field: ConfigurationField, raw: unknown): Pick<PolicyFieldView, 'problem' | 'wrong'> {
  if (field !== 'sites') return { problem: typeof raw === 'string' ? 'form' : 'kind' };
  if (!Array.isArray(raw)) return { problem: 'kind' };
  const wrong = raw.filter((item) => !Configuration.shape.sites.safeParse([item]).success);
  return { problem: 'form', wrong: wrong.slice(0, 10).map((item) => textOf(item)) };
}

/** Also a wrong value of a key's field may be a key with a slip of the pen in it. */
async function shown(field: ConfigurationField, value: unknown): Promise<string> {
  if (!keys.has(field)) return textOf(value);
  const parsed = Configuration.shape.organisationKey.safeParse(value);
  return parsed.data ? fingerprintOf(parsed.data) : `${typeof value === 'string' ? value.length : 0} tekens`;
}

function textOf(value: unknown): string {
  const text =
    typeof value === 'string' ? value : Array.isArray(value) ? value.map(textOf).join(', ') : JSON.stringify(value);
  return (text ?? '').slice(0, MOST_SHOWN);
}
