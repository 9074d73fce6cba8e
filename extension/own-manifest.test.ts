import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config.ts';

const store = (file: string) => readFileSync(path.join(import.meta.dirname, '..', 'docs', 'store', file), 'utf8');
const permissionsText = store('permissions.md');

type Env = Parameters<Exclude<typeof config.manifest, object | undefined>>[0];
const manifestFor = async (browser: 'chrome' | 'firefox'): Promise<UserManifest> => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest depends on the browser');
  return manifest({ browser, mode: 'production', manifestVersion: 3, command: 'build' } as Env);
};

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for no site at installation', async () => {
    const { host_permissions, optional_host_permissions } = await manifestFor(browser);
    expect(host_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('asks for nothing without a reason in the texts for the stores', async () => {
    const { permissions = [] } = await manifestFor(browser);
    expect(permissions.length).toBeGreaterThan(3);
    for (const permission of permissions) expect(permissionsText).toContain(`\`${permission}\``);
  });
});

test('Firefox is told which data leave, and the text says of each what it is', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  const gecko = settings?.gecko as { data_collection_permissions?: { required?: readonly string[] } };
  const required = gecko.data_collection_permissions?.required ?? [];
  expect(required).toEqual(['authenticationInfo', 'personallyIdentifyingInfo', 'healthInfo']);
  for (const category of required) expect(permissionsText).toContain(`| \`${category}\``);
});

test.each(['store-nl.md', 'store-en.md'])('%s: the short description fits in the stores', (file) => {
  const short = /\(.*132.*\):\*\* (.+)/.exec(store(file))?.[1] ?? '';
  expect(short.length).toBeGreaterThan(20);
  expect(short.length).toBeLessThanOrEqual(132);
});

test('the Dutch short description is that of the manifest', async () => {
  expect(store('store-nl.md')).toContain((await manifestFor('chrome')).description);
});
