// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useGridKeys } from './use-grid-keys.ts';

function Grid() {
  const keys = useGridKeys();
  const row = (...ids: readonly string[]) => (
    <tr>
      {ids.map((id) => (
        <td key={id}>
          <a id={id} href={`#${id}`}>
            {id}
          </a>
        </td>
      ))}
    </tr>
  );
  return (
    <table {...keys}>
      <tbody>
        {row('a1', 'a2', 'a3')}
        {row('b1')}
        <tr>
          <td>nothing</td>
        </tr>
        {row('c1', 'c2', 'c3')}
      </tbody>
    </table>
  );
}

let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.replaceChildren(document.createElement('main'));
  root = createRoot(document.querySelector('main') as HTMLElement);
  act(() => root.render(<Grid />));
});
afterEach(() => act(() => root.unmount()));

const stops = () => [...document.querySelectorAll('a')].filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id);
const press = (key: string) => {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

test('the table is one stop of the Tab key', () => expect(stops()).toEqual(['a1']));

test.each([
  ['a1', 'ArrowRight', 'a2'],
  ['a3', 'ArrowRight', 'a3'],
  ['a1', 'ArrowLeft', 'a1'],
  ['a3', 'ArrowDown', 'b1'],
  ['b1', 'ArrowDown', 'c1'],
  ['c2', 'Home', 'c1'],
  ['c1', 'End', 'c3'],
  ['c3', 'ArrowUp', 'b1'],
  ['a2', 'Enter', 'a2'],
])('from %s %s goes to %s', (from, key, to) => {
  document.getElementById(from)?.focus();
  press(key);
  expect(document.activeElement?.id).toBe(to);
});

test('the stop goes along, so that Tab and back returns to the same cell', () => {
  document.getElementById('a1')?.focus();
  press('ArrowRight');
  expect(stops()).toEqual(['a2']);
});
