// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { click, playBackground, Refusal, show } from '../actions/view-testing.tsx';
import type { ExportDocument } from './document.ts';
import { ExportMenu } from './export-menu.tsx';

const sheet = (rows: number) => ({
  name: 'Eisen',
  columns: [{ title: 'Eis', kind: 'text' as const }],
  rows: Array.from({ length: rows }, (_, index) => [`eis-${index}`]),
});
const documentOf = (rows: number): ExportDocument => ({
  title: 'Eisen',
  fileName: 'eisen',
  about: [],
  sheets: [sheet(rows), sheet(1)],
  record: { view: 'requirements', filter: { ruleSet: 'kader' } },
});

let view: Awaited<ReturnType<typeof show>>;
/** What happened, in that order. */
let events: unknown[];
let isRefused: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  events = [];
  isRefused = false;
  playBackground({
    'export.record': (request: unknown) => {
      events.push(request);
      if (isRefused) throw new Refusal('unreachable');
      return { done: true };
    },
  });
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    events.push(this.download);
  });
});
afterEach(async () => {
  await view.close();
  vi.unstubAllGlobals();
});

const record = { view: 'requirements', filter: { ruleSet: 'kader' } };

test('what leaves is in the audit log before the file is there', async () => {
  view = await show(() => <ExportMenu make={() => documentOf(3)} />, '');
  await click('button', 'Exporteren');
  await click('[role=menuitem]', /CSV/);
  expect(events).toEqual([{ ...record, format: 'csv', rows: 3 }, 'eisen.csv']);
  expect(view.text()).toContain('eisen.csv is gemaakt. De export staat in het logboek.');
});

test('what cannot be written down is not made', async () => {
  isRefused = true;
  view = await show(() => <ExportMenu make={() => documentOf(3)} />, '');
  await click('button', 'Exporteren');
  await click('[role=menuitem]', /CSV/);
  expect(events).toHaveLength(1);
  expect(view.text()).toContain('De export is niet gemaakt');
});

test('a file is of everything, also of what is not on the screen', async () => {
  const makeWhole = async () => documentOf(70);
  view = await show(() => <ExportMenu make={() => documentOf(50)} makeWhole={makeWhole} />, '');
  await click('button', 'Exporteren');
  await click('[role=menuitem]', /CSV/);
  expect(events[0]).toMatchObject({ rows: 70 });
});

test('half of it is no file', async () => {
  const makeWhole = () => Promise.reject(new Error('weg'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  view = await show(() => <ExportMenu make={() => documentOf(50)} makeWhole={makeWhole} />, '');
  await click('button', 'Exporteren');
  await click('[role=menuitem]', /CSV/);
  expect(events).toEqual([]);
  expect(view.text()).toContain('De export is niet gemaakt');
});

test('printing is written down whichever way it was begun', async () => {
  view = await show(() => <ExportMenu make={() => documentOf(3)} />, '');
  await act(async () => void dispatchEvent(new Event('beforeprint')));
  expect(events).toEqual([{ ...record, format: 'print', rows: 4 }]);
});

test('FHIR is offered only where there is something in that form', async () => {
  view = await show(() => <ExportMenu make={() => documentOf(3)} />, '');
  await click('button', 'Exporteren');
  const names = () => [...document.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent);
  expect(names().some((name) => name?.includes('FHIR'))).toBe(false);
  await view.close();
  view = await show(() => <ExportMenu make={() => documentOf(3)} hasFhir />, '');
  await click('button', 'Exporteren');
  expect(names().some((name) => name?.includes('FHIR'))).toBe(true);
});
