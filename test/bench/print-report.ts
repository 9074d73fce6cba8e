import { styleText } from 'node:util';
import type { machine } from './machine.ts';
import type { BenchPart, PartReport } from './part.ts';

export function printMachine({ node, platform, cores, processor }: ReturnType<typeof machine>): void {
  console.log(`Node ${node}, ${platform}, ${cores} cores, ${processor}`);
}

/** A table for people. */
export function printReport({ title }: BenchPart, { counts, timings, ratios, notes }: PartReport): void {
  console.log(`\n${styleText('bold', title)}`);
  for (const [name, count] of Object.entries(counts)) console.log(`  ${name}: ${count}`);
  printTable(
    ['', 'median', 'fastest', 'slowest'],
    timings.map(({ label, medianMs, fastestMs, slowestMs }) => [label, ...[medianMs, fastestMs, slowestMs].map(ms)]),
  );
  printTable(
    ['', 'slower', 'lowest', 'highest', 'wanted', ''],
    ratios.map(({ label, median, lowest, highest, target }) => [
      label,
      times(median),
      times(lowest),
      times(highest),
      target === undefined ? '' : `${times(target)} or more`,
      target === undefined ? '' : median >= target ? 'reached' : 'NOT reached',
    ]),
  );
  for (const note of notes) console.log(`  ${note}`);
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(`\n  ${styleText('dim', line(head))}`);
  for (const row of rows) console.log(`  ${line(row)}`);
}

function ms(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}

function times(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} x`;
}
