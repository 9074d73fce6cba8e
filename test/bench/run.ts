import { parseArgs } from 'node:util';
import { enginePart } from './engine/engine-part.ts';
import { machine } from './machine.ts';
import { overlayPart } from './overlay/overlay-part.ts';
import type { BenchPart, PartReport } from './part.ts';
import { printMachine, printReport } from './print-report.ts';
import { readerPart } from './reader/reader-part.ts';
import { dashboardPart } from './worker/dashboard-part.ts';
import { workerPart } from './worker/worker-part.ts';

/**
 * How fast the parts are, beside others that do the same on the same machine in the same run. Figures, never a verdict:
 * it exits 1 only when what is compared does not do the same. `--json` for programs, `--quick` for fewer rounds,
 * `--only engine` for one part.
 */
const parts: readonly BenchPart[] = [enginePart, readerPart, overlayPart, workerPart, dashboardPart];

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, only: { type: 'string' } },
});
const { json = false, quick = false, only } = values;
const chosen = parts.filter(({ id }) => only === undefined || id === only);
if (chosen.length === 0) throw new RangeError(`There is no part "${only}": ${parts.map(({ id }) => id).join(', ')}.`);

const facts = machine();
if (!json) printMachine(facts);
const reports: Record<string, PartReport> = {};
for (const part of chosen) {
  const report = await part.run({ isQuick: quick });
  reports[part.id] = report;
  if (!json) printReport(part, report);
}
if (json) console.log(JSON.stringify({ machine: facts, parts: reports }, null, 2));
