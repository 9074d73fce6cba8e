// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../../reader/profile/testing.ts';
import { PickerHost } from './picker-host.ts';
import { pickerTexts } from './picker-texts.ts';
import { Pointing } from './pointing.ts';
import { firstTarget, stepTarget } from './step-target.ts';

const page = '<main><dl><dt>Plan</dt><dd id="value">12-01-2026</dd></dl><p id="next">b</p></main>';
let host: PickerHost;
let pointing: Pointing;
let heard: string[];
const onPick = vi.fn();
const onLeave = vi.fn();
const listening = new AbortController();
const hear = (event: Event) => heard.push(event.type);
const kinds = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'mouseover', 'contextmenu'];

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  onPick.mockClear();
  onLeave.mockClear();
  show(page);
  // As a page does, before anything of ours was there.
  for (const type of kinds) document.addEventListener(type, hear, { capture: true, signal: listening.signal });
  host = new PickerHost(document, pickerTexts('nl', 'fact', 'Plan ondertekend op'), true);
  pointing = new Pointing(window, { host, onPick, onLeave, onFrame: () => undefined });
});
afterEach(() => {
  pointing.end();
  vi.advanceTimersByTime(1000);
  host.remove();
  vi.useRealTimers();
});

const dispatchKey = (type: 'keydown' | 'keyup', key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event;
};
const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = dispatchKey('keydown', key, init);
  dispatchKey('keyup', key, init);
  return event;
};
const at = (selector: string) => document.querySelector(selector) as Element;

test('one element is put in the page, and taken out again', () => {
  expect(document.querySelectorAll('[data-dossierlens-picker]')).toHaveLength(1);
  expect(document.body.innerHTML).toBe(page);
  host.remove();
  expect(document.querySelectorAll('[data-dossierlens-picker]')).toHaveLength(0);
});

test.each(['pointerdown', 'mousedown', 'mouseup', 'mouseover', 'contextmenu'])('the page does not hear %s', (type) => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true });
  at('#value').dispatchEvent(event);
  expect(heard).toEqual([]);
  expect(event.defaultPrevented).toBe(true);
});

test('keys are not for the page either, but those of the browser are left alone', () => {
  expect(press('a').defaultPrevented).toBe(true);
  expect(heard).toEqual([]);
  expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(press('F5').defaultPrevented).toBe(false);
});

test('Escape leaves, and nothing is picked', () => {
  press('Escape');
  expect(onLeave).toHaveBeenCalledTimes(1);
  expect(onPick).not.toHaveBeenCalled();
});

test('it is over when the key is let go, so that the page does not hear that', () => {
  dispatchKey('keydown', 'Escape');
  expect(onLeave).not.toHaveBeenCalled();
  dispatchKey('keyup', 'Shift');
  expect(onLeave).not.toHaveBeenCalled();
  dispatchKey('keydown', 'Escape');
  dispatchKey('keyup', 'Escape');
  expect(onLeave).toHaveBeenCalledTimes(1);
  expect(heard).toEqual([]);
});

test('a key that was pressed elsewhere and is let go here does nothing', () => {
  dispatchKey('keyup', 'Escape');
  expect(onLeave).not.toHaveBeenCalled();
});

test('arrows walk and Enter picks what they came to', () => {
  press('ArrowDown'); // main
  press('ArrowDown'); // dl
  press('ArrowDown'); // dt
  press('ArrowRight'); // dd
  press('Enter');
  expect(onPick).toHaveBeenCalledWith(at('#value'));
});

test('Enter at first only shows where one is', () => {
  press('Enter');
  expect(onPick).not.toHaveBeenCalled();
});

test('when it is over the rest of the click is still kept from the page, then it is its own again', () => {
  pointing.end();
  at('#value').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(heard).toEqual([]);
  expect(onPick).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  at('#value').dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(heard).toEqual(['click']);
});

test.each([
  ['#value', 'ArrowUp', 'dl'],
  ['#value', 'ArrowLeft', 'dt'],
  ['#value', 'ArrowRight', '#value'],
  ['#value', 'ArrowDown', '#value'],
  ['dl', 'ArrowRight', '#next'],
  ['body', 'ArrowUp', 'body'],
] as const)('from %s %s leads to %s', (from, key, to) => {
  expect(stepTarget(at(from), key)).toBe(at(to));
});

test('pointing with keys begins at what has the focus, else at the content', () => {
  expect(firstTarget(document)).toBe(at('main'));
  show('<input id="here">');
  at('input').dispatchEvent(new Event('x'));
  (at('input') as HTMLInputElement).focus();
  expect(firstTarget(document)).toBe(at('#here'));
});
