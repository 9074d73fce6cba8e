import { expect, test } from 'vitest';
import { exampleProfile } from './example.ts';
import { matchProfile } from './match-profile.ts';
import type { SiteProfile } from './site-profile.ts';

const aProfile = (change: Partial<SiteProfile>): SiteProfile => ({ ...exampleProfile, ...change });

const profiles = [
  aProfile({ id: 'wide', matches: ['https://*.ecd.example/*'] }),
  aProfile({ id: 'exact', matches: ['https://zorg.ecd.example/*'] }),
  aProfile({ id: 'deeper', matches: ['https://*.test.ecd.example/*', 'http://localhost:*/*'] }),
];

test.each([
  ['https://a.ecd.example/x', 'wide'],
  ['https://zorg.ecd.example/x', 'exact'],
  ['https://a.test.ecd.example/', 'deeper'],
  ['http://localhost:8080/', 'deeper'],
  ['https://ecd.example/', undefined],
  ['http://zorg.ecd.example/', undefined],
])('%s is read with %s', (address, id) => {
  expect(matchProfile(profiles, new URL(address))?.id).toBe(id);
});
