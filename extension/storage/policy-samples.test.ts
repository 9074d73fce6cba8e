import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Configuration } from './configuration-schema.ts';

const root = path.join(import.meta.dirname, '..', '..');
const samples = path.join(root, 'docs', 'policy-samples');
const read = (file: string) => readFileSync(path.join(samples, file), 'utf8');
const fields = Object.keys(Configuration.shape);

/** A schema as browsers want it: one kind of value for each name. */
const ManagedSchema = z.strictObject({
  type: z.literal('object'),
  properties: z.record(
    z.string(),
    z.strictObject({
      title: z.string(),
      description: z.string(),
      type: z.enum(['string', 'array']),
      enum: z.array(z.string()).optional(),
      items: z.strictObject({ type: z.literal('string') }).optional(),
    }),
  ),
});
const { properties } = ManagedSchema.parse(
  JSON.parse(readFileSync(path.join(root, 'extension', 'public', 'managed-schema.json'), 'utf8')),
);

describe('what the browser hands over', () => {
  test('has the same names as what the extension takes', () => {
    expect(Object.keys(properties).sort()).toEqual([...fields].sort());
  });

  const examples: Readonly<Record<string, unknown>> = {
    serverUrl: 'https://server.example',
    issuer: 'https://login.example',
    clientId: 'a',
    audience: 'api',
    organisationKey: 'k'.repeat(43),
    formerOrganisationKey: 'k'.repeat(43),
    sites: ['https://ecd.example/*'],
    siteLock: 'listed',
  };
  test.each(fields)('%s has the same kind', (field) => {
    const isList = Array.isArray(examples[field]);
    expect(properties[field]?.type).toBe(isList ? 'array' : 'string');
    expect(Configuration.parse({ [field]: examples[field] })).toEqual({ [field]: examples[field] });
  });

  test('knows the same lock levels', () => {
    expect(properties.siteLock?.enum).toEqual(Configuration.shape.siteLock.unwrap().options);
  });
});

/** Every value of a registry file by the path of its key; in these only texts occur. */
function registryOf(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const keys = new Map<string, Record<string, string>>();
  let current: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    const value = /^"([^"]+)"="((?:[^"\\]|\\.)*)"$/.exec(line);
    if (key) {
      current = {};
      keys.set(key, current);
    } else if (value) current[value[1] ?? ''] = (value[2] ?? '').replaceAll(/\\(.)/g, '$1');
    else expect(line, 'a line of a registry file').toMatch(/^(;.*|Windows Registry Editor Version 5\.00|)$/);
  }
  return keys;
}

/** A list is a key of its own, with its items numbered from 1. */
function policyInRegistry(file: string, browser: string): unknown {
  const registry = registryOf(read(file));
  const extensions = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\`;
  const key = [...registry.keys()].find((name) => name.startsWith(extensions) && name.endsWith('\\policy')) ?? '';
  const sites = registry.get(`${key}\\sites`) ?? {};
  expect(Object.keys(sites)).toEqual(Object.keys(sites).map((_, at) => String(at + 1)));
  return { ...registry.get(key), sites: Object.values(sites) };
}

const OnlyValue = z.record(z.string(), z.unknown()).transform((each) => Object.values(each)[0]);

const policies: Readonly<Record<string, () => unknown>> = {
  'chrome-linux.json': () => OnlyValue.parse(JSON.parse(read('chrome-linux.json'))['3rdparty'].extensions),
  'firefox-policies.json': () =>
    OnlyValue.parse(JSON.parse(read('firefox-policies.json')).policies['3rdparty'].Extensions),
  'chrome-windows.reg': () => policyInRegistry('chrome-windows.reg', 'Google\\Chrome'),
  'edge-windows.reg': () => policyInRegistry('edge-windows.reg', 'Microsoft\\Edge'),
  'intune-windows.ps1': () => JSON.parse(/@'\r?\n([\s\S]*?)\r?\n'@/.exec(read('intune-windows.ps1'))?.[1] ?? ''),
};

describe('the sample files', () => {
  test('are all looked at here', () => {
    expect(readdirSync(samples).sort()).toEqual(Object.keys(policies).sort());
  });

  test.each(Object.keys(policies))('%s: every value would hold, and all say the same', (file) => {
    const policy = policies[file]?.();
    expect(z.strictObject(Configuration.shape).parse(policy)).toEqual(policy);
    expect(policy).toEqual(policies['firefox-policies.json']?.());
    expect(Object.keys(policy as object).sort()).toEqual(
      fields.filter((field) => field !== 'formerOrganisationKey').sort(),
    );
  });

  test('the same extension is installed as configured', () => {
    const chrome = JSON.parse(read('chrome-linux.json'));
    expect(Object.keys(chrome.ExtensionSettings)).toEqual(Object.keys(chrome['3rdparty'].extensions));
    const { policies: firefox } = JSON.parse(read('firefox-policies.json'));
    expect(Object.keys(firefox.ExtensionSettings)).toEqual(Object.keys(firefox['3rdparty'].Extensions));
    expect(readFileSync(path.join(root, 'wxt.config.ts'), 'utf8')).toContain(
      `'${Object.keys(firefox['3rdparty'].Extensions)[0]}'`,
    );
  });
});

describe('the document on deployment', () => {
  const text = readFileSync(path.join(root, 'docs', 'deployment.md'), 'utf8');

  test.each(fields)('tells of %s', (field) => expect(text).toContain(`\`${field}\``));

  test('names every sample file, and files that are there', () => {
    for (const file of readdirSync(samples)) expect(text).toContain(`policy-samples/${file}`);
    const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link ?? '');
    const gone = links.filter((link) => !existsSync(path.join(root, 'docs', link)));
    expect(gone).toEqual([]);
  });

  test('tells of every lock level', () => {
    for (const level of Configuration.shape.siteLock.unwrap().options) expect(text).toContain(`\`${level}\``);
  });
});
