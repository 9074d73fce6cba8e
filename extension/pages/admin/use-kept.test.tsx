// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { showElement } from './section-testing.tsx';
import { type Kept, useKept } from './use-kept.ts';

interface Form {
  readonly name: string;
  readonly note: string;
}
let form: Kept<Form>;
function Probe({ of }: { readonly of: string }) {
  form = useKept<Form>(of, { name: 'eerst', note: '' });
  return <p>{form.value.name}</p>;
}
const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
const open = async (key: string) => {
  await shown?.close();
  shown = await showElement(<Probe of={key} />);
};
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.unstubAllGlobals();
});

test('what was typed outlives the form, for that form only, and the browser asks before the page closes', async () => {
  await open('a 1');
  expect(isAsked()).toBe(false);
  await act(async () => form.change({ name: 'later' }));
  expect(isAsked()).toBe(true);
  await open('a 1');
  expect(form).toMatchObject({ value: { name: 'later', note: '' }, isOld: true });
  // Filled from another version, it starts from that one.
  await open('a 2');
  expect(form).toMatchObject({ value: { name: 'eerst' }, isOld: false });
  await open('a 1');
  await act(async () => form.forget());
  expect(form).toMatchObject({ value: { name: 'eerst' }, isOld: false });
  expect(isAsked()).toBe(false);
  await open('a 1');
  expect(form.isOld).toBe(false);
});
