import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Makes a table with a link in its cells one stop of the Tab key; the arrow keys walk from cell to cell, Home and End to
 * the ends of a row.
 */
export function useGridKeys(): {
  readonly ref: RefObject<HTMLTableElement | null>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
} {
  const ref = useRef<HTMLTableElement>(null);
  // After every drawing: cells may have come or gone, and a new link is a stop by itself.
  useEffect(() => {
    if (!ref.current) return;
    const links = linksOf(ref.current).flat();
    const stops = links.filter(({ tabIndex }) => tabIndex === 0);
    if (stops.length !== 1) setStop(ref.current, links.find((link) => link === document.activeElement) ?? links[0]);
  });
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLTableElement>) => {
    const table = event.currentTarget;
    const rows = linksOf(table);
    const from = rows.findIndex((row) => row.includes(event.target as HTMLElement));
    const row = rows[from];
    if (!row) return;
    const column = row.indexOf(event.target as HTMLElement);
    const target = targetOf(event.key, rows, from, column);
    if (!target) return;
    event.preventDefault();
    setStop(table, target);
    target.focus();
  }, []);
  return { ref, onKeyDown };
}

function targetOf(key: string, rows: readonly HTMLElement[][], row: number, column: number): HTMLElement | undefined {
  if (key === 'Home') return rows[row]?.[0];
  if (key === 'End') return rows[row]?.at(-1);
  const step = steps[key];
  if (!step) return undefined;
  const next = rows[row + step[0]];
  // A row with fewer links, of a team without results, is crossed at its end.
  return next?.[step[0] === 0 ? column + step[1] : Math.min(column, next.length - 1)];
}

const linksOf = (table: HTMLTableElement) =>
  [...table.tBodies]
    .flatMap((body) => [...body.rows])
    .map((row) => [...row.querySelectorAll<HTMLElement>('a')])
    .filter((links) => links.length > 0);

function setStop(table: HTMLTableElement, stop: HTMLElement | undefined): void {
  for (const link of linksOf(table).flat()) link.tabIndex = link === stop ? 0 : -1;
}
