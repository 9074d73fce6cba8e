// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { MessageError } from '../../messaging/send.ts';
import { click, expectAccessible, find, press } from '../dashboard/actions/view-testing.tsx';
import { AskedAct } from './asked-act.tsx';
import { showElement } from './section-testing.tsx';

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.unstubAllGlobals();
});

const onDone = vi.fn();
const open = async (doIt: () => Promise<string>, isReady = true) => {
  onDone.mockClear();
  shown = await showElement(
    <AskedAct
      label="Intrekken"
      describes="Sleutel 12 intrekken"
      question="Wie hem heeft, kan niets meer sturen."
      confirm="Ja, trek in"
      failed="Niet ingetrokken."
      act={doIt}
      onDone={onDone}
      isReady={isReady}
    />,
  );
  find('button', 'Sleutel 12 intrekken').focus();
  await click('button', 'Sleutel 12 intrekken');
};
const dialog = () => document.querySelector('[role=dialog]');

test('nothing happens before the question, which says what it is about and what will happen', async () => {
  const doIt = vi.fn(async () => 'gedaan');
  await open(doIt);
  expect(doIt).not.toHaveBeenCalled();
  const name = document.getElementById(dialog()?.getAttribute('aria-labelledby') ?? '');
  expect(name?.textContent).toBe('Sleutel 12 intrekken');
  expect(dialog()?.textContent).toContain('Wie hem heeft, kan niets meer sturen.');
  await expectAccessible();
  await click('button', 'Ja, trek in');
  expect(doIt).toHaveBeenCalledTimes(1);
  expect(onDone).toHaveBeenCalledWith('gedaan');
  expect(dialog()).toBeNull();
});

test.each(['Annuleren', 'Sluiten'])('%s does nothing', async (button) => {
  const doIt = vi.fn(async () => 'gedaan');
  await open(doIt);
  await click('button', button);
  expect(dialog()).toBeNull();
  expect(doIt).not.toHaveBeenCalled();
});

test('Escape does nothing but close', async () => {
  const doIt = vi.fn(async () => 'gedaan');
  await open(doIt);
  await press(document.body, 'Escape');
  expect(dialog()).toBeNull();
  expect(doIt).not.toHaveBeenCalled();
});

test('while it is being done the question stays, and it is done once', async () => {
  let finish = (_: string) => {};
  const doIt = vi.fn(() => new Promise<string>((resolve) => (finish = resolve)));
  await open(doIt);
  await click('button', 'Ja, trek in');
  await press(document.body, 'Escape');
  expect(dialog()).not.toBeNull();
  await act(async () => finish('gedaan'));
  expect(dialog()).toBeNull();
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('what fails is told in the question; asked anew it is gone', async () => {
  await open(() => Promise.reject(new MessageError('conflict', 'Deze sleutel is in gebruik.')));
  await click('button', 'Ja, trek in');
  expect(dialog()?.textContent).toContain('Niet ingetrokken.');
  expect(onDone).not.toHaveBeenCalled();
  await click('button', 'Annuleren');
  await click('button', 'Sleutel 12 intrekken');
  expect(dialog()?.textContent).not.toContain('Niet ingetrokken.');
});

test('what is not ready cannot be done', async () => {
  await open(async () => 'gedaan', false);
  expect((find('button', 'Ja, trek in') as HTMLButtonElement).disabled).toBe(true);
});
