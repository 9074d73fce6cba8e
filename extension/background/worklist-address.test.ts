import { expect, test } from 'vitest';
import { addressOfDossier } from './worklist-address.ts';

const site = 'https://ecd.example';
const start = { path: '/', isExact: false };
const exact = (path: string) => ({ path, isExact: true });

test.each([
  ['/clienten/100412', exact('/clienten/100412')],
  ['/clienten/100412/plan', exact('/clienten/100412/plan')],
  ['/clienten/100412/plan?session=geheim&tab=2', exact('/clienten/100412/plan')],
  ['/clienten;jsessionid=abc123/100412;x=1', exact('/clienten/100412')],
  ['/dossier?client=100412&token=geheim', exact('/dossier?client=100412')],
  ['/#/clienten/100412/plan', exact('/#/clienten/100412/plan')],
  ['/app#!/clienten/100412?token=geheim', exact('/app#!/clienten/100412')],
  ['/app#/dossier?id=100412&t=geheim', exact('/app#/dossier?id=100412')],
  ['/clienten/100412#access_token=geheim', exact('/clienten/100412')],
  // It says nothing of the dossier, or only in a longer number.
  ['/start', start],
  ['/clienten/1004123', start],
  ['/zoeken?q=100412x', start],
  // A BSN goes nowhere, also not encrypted.
  ['/clienten/100412/burger/111222333', start],
])('%s', (address, expected) => {
  expect(addressOfDossier({ site, id: '100412' }, [`${site}${address}`])).toEqual(expected);
});

test('capitals do not matter: ids are kept in capitals', () => {
  expect(addressOfDossier({ site, id: 'A1B2C3' }, [`${site}/c/a1b2c3`])).toEqual(exact('/c/a1b2c3'));
});

test('a page of frames says it only in a frame', () => {
  expect(addressOfDossier({ site, id: '100412' }, [`${site}/start`, `${site}/frame/100412`])).toEqual(
    exact('/frame/100412'),
  );
});

test.each([
  ['another site', 'https://elders.example/clienten/100412'],
  ['no address', undefined],
  ['a broken one', 'nonsense'],
])('%s leads to the start of the own site', (_, address) => {
  expect(addressOfDossier({ site, id: '100412' }, [address])).toEqual(start);
});
