import type { JWTPayload } from 'jose';
import { describe, expect, test } from 'vitest';
import type { ClaimMapping } from '../../shared/contract/settings.ts';
import { readClaimMapping } from './read-claim-mapping.ts';

const ADMINS = '0b3f6a52-8c1e-4f53-9a20-2f0d7c5b1e11';
const NORTH = '6d1c7be0-55a4-4c9b-8d0e-9a1f3b7c2d22';

const groups: ClaimMapping = {
  role: { claim: 'groups', values: { [ADMINS]: 'admin', leads: 'lead' } },
  teams: { claim: 'groups', values: { [NORTH]: 'north', zuid: 'south' } },
};
const realm: ClaimMapping = { role: { claim: 'realm_access.roles', values: { begeleider: 'worker' } } };
const named: ClaimMapping = { role: { claim: 'https://rollen.example/roles', values: { admin: 'admin' } } };
const app: ClaimMapping = {
  role: { claim: 'roles', values: { A: 'auditor', W: 'worker', L: 'lead', B: 'admin' } },
};

const read = (claims: JWTPayload, mapping: ClaimMapping) => readClaimMapping({ sub: 'someone', ...claims }, mapping);

test.each<[string, JWTPayload, ClaimMapping, string | undefined, string[]]>([
  ['groups by id, as Entra ID has them', { groups: [ADMINS, NORTH] }, groups, 'admin', ['north']],
  ['roles of a realm, as Keycloak has them', { realm_access: { roles: ['x', 'begeleider'] } }, realm, 'worker', []],
  ['a claim named by an address', { 'https://rollen.example/roles': ['admin'] }, named, 'admin', []],
  ['a single value', { roles: 'W' }, app, 'worker', []],
  ['values in one text', { roles: 'X W' }, app, 'worker', []],
  ['several roles: the most rights', { roles: ['A', 'W', 'L'] }, app, 'lead', []],
  ['an auditor who works works', { roles: ['A', 'W'] }, app, 'worker', []],
  ['teams without a role', { groups: [NORTH] }, groups, undefined, ['north']],
  ['a team twice', { groups: ['leads', 'zuid', 'zuid'] }, groups, 'lead', ['south']],
  ['another case', { roles: ['w'] }, app, undefined, []],
  ['no claim', {}, app, undefined, []],
  ['a claim of another shape', { roles: { W: true } }, app, undefined, []],
  ['numbers', { roles: [1] }, app, undefined, []],
  ['a path through text', { realm_access: 'roles' }, realm, undefined, []],
  ['what every object has', { roles: ['constructor', 'toString', '__proto__'] }, app, undefined, []],
])('%s', (_name, claims, mapping, role, teams) => {
  expect(read(claims, mapping)).toMatchObject({ role, teams, isOverfull: false });
});

describe('groups that did not fit in the token', () => {
  test.each<[JWTPayload, boolean]>([
    [{ _claim_names: { groups: 'src1' }, _claim_sources: { src1: { endpoint: 'https://graph.example' } } }, true],
    [{ hasgroups: true }, true],
    [{ hasgroups: true, groups: [ADMINS] }, false],
    [{ _claim_names: { other: 'src1' } }, false],
    [{ hasgroups: 'yes' }, false],
  ])('%j: %s', (claims, isOverfull) => {
    expect(read(claims, groups).isOverfull).toBe(isOverfull);
  });
});

test.each<[JWTPayload, string]>([
  [{ name: ' Sanne Bakker ', preferred_username: 'sb' }, 'Sanne Bakker'],
  [{ name: ' ', preferred_username: 'sb@zorg.example' }, 'sb@zorg.example'],
  [{ name: ['x'] }, 'someone'],
  [{ name: 'x'.repeat(300) }, 'x'.repeat(120)],
])('the name in %j', (claims, name) => {
  expect(read(claims, app).name).toBe(name);
});
