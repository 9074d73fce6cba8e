// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { showElement } from '../section-testing.tsx';
import { TableFrame } from './table-frame.tsx';

let shown: Awaited<ReturnType<typeof showElement>> | undefined;
afterEach(async () => {
  await shown?.close();
  shown = undefined;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const frame = () => {
  const found = document.querySelector<HTMLElement>('[aria-label="Sleutels"]');
  if (!found) throw new Error('no frame');
  return found;
};
const open = async (isPart = false) => {
  shown = await showElement(
    <TableFrame label="Sleutels" columns={['Sleutel', { hidden: 'Acties' }]} isPart={isPart}>
      <tr>
        <th scope="row">ab12</th>
        <td>intrekken</td>
      </tr>
    </TableFrame>,
  );
};

test('it is named, and so is each column, also one that shows no name', async () => {
  await open();
  expect(document.querySelector('caption')?.textContent).toBe('Sleutels');
  expect([...document.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent)).toEqual([
    'Sleutel',
    'Acties',
  ]);
});

test.each([
  [false, 'region'],
  [true, 'group'],
])('as part of something with a name (%s) it is a %s', async (isPart, role) => {
  await open(isPart);
  expect(frame().getAttribute('role')).toBe(role);
});

test.each([
  [301, '0'],
  [300, null],
])('%i wide in a frame of 300 it has tabindex %s', async (width, tabIndex) => {
  const looks: (() => void)[] = [];
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  shown = await showElement(<p>Nog geen tabel</p>);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        looks.push(look);
      }
      observe() {}
      disconnect() {}
    },
  );
  await shown.draw(
    <TableFrame label="Sleutels" columns={['Sleutel']}>
      <tr />
    </TableFrame>,
  );
  await act(async () => {
    for (const look of looks) look();
  });
  expect(frame().getAttribute('tabindex')).toBe(tabIndex);
});
