import { vi } from 'vitest';

let lines: string[] = [];

/** Keeps the log of each test apart, and off the screen. */
export function captureLog(): void {
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    lines.push(line);
  });
}

/** What the Worker logged since the test began. */
export const readLog = (): unknown[] => lines.map((line) => JSON.parse(line));
