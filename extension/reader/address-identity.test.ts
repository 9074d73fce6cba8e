import { expect, test } from 'vitest';
import { identityInAddress } from './address-identity.ts';

test.each([
  ['/clienten/100412', '100412'],
  ['/clienten/100412/plan', '100412'],
  ['/app/cli%C3%ABnten/100412', '100412'],
  ['/Clients/c-100412/edit', 'C-100412'],
  ['/patient/3f2504e0-4f89-11d3-9a0c-0305e82c3301/chart', '3F2504E0-4F89-11D3-9A0C-0305E82C3301'],
  ['/zorgdossier/a1b2c3', 'A1B2C3'],
  ['/dossier?clientId=100412&tab=plan', '100412'],
  ['/app#/clienten/100412/plan', '100412'],
  ['/app#!/plan?clientnr=100412', '100412'],
  ['/clienten/100412/plan?client=100412', '100412'],
])('%s names %s', (path, id) => expect(identityInAddress(`https://ecd.example${path}`)).toBe(id));

test.each([
  ['no client', '/overzicht/100412'],
  ['a word', '/clienten/nieuw'],
  ['a short number', '/clienten/12'],
  ['a year', '/dossiers/2026'],
  ['a month', '/dossiers/2026-05'],
  ['two clients', '/clienten/100412/dossier/200511'],
  ['a BSN', '/clienten/123456782'],
  ['a BSN as a parameter', '/dossier?clientnummer=123456782'],
  ['a broken escape', '/clienten/%E0%A4%A'],
])('%s gives no identity', (_, path) => expect(identityInAddress(`https://ecd.example${path}`)).toBeUndefined());

test.each(['about:srcdoc', 'blob:https://ecd.example/clienten/100412', 'niets'])('%s is no address', (href) =>
  expect(identityInAddress(href)).toBeUndefined(),
);
