import { expect, test } from 'vitest';
import { hosts } from './index.ts';

const screens = hosts.flatMap((host) => host.screens.map((screen) => ({ host: host.id, ...screen })));

test('every host and every screen of a host has a name of its own', () => {
  const names = screens.map(({ host, id }) => `${host} ${id}`);
  expect(new Set(hosts.map(({ id }) => id)).size).toBe(hosts.length);
  expect(new Set(names).size).toBe(names.length);
});

test('a screen says one thing of a fact', () => {
  const twice = screens.flatMap(({ host, id, truth }) => {
    const facts = truth.map(({ fact }) => fact);
    return facts.filter((fact, index) => facts.indexOf(fact) < index).map((fact) => `${host} ${id} ${fact}`);
  });
  expect(twice).toEqual([]);
});

test('a screen without a dossier says nothing of one', () => {
  expect(screens.filter(({ dossier, truth }) => dossier === undefined && truth.length > 0)).toEqual([]);
});

test.each(hosts.map((host) => [host.id, host] as const))('%s has two dossiers of four screens at least', (_, host) => {
  const dossiers = Map.groupBy(
    host.screens.filter(({ dossier }) => dossier !== undefined),
    ({ dossier }) => dossier,
  );
  expect([...dossiers.values()].filter((own) => own.length >= 4).length).toBeGreaterThanOrEqual(2);
});
