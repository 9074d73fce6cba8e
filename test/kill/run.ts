import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runKillTrial } from './kill-trial.ts';

/**
 * The whole trial: 10,000 submissions from 50 clients while the Worker is killed and started again five times. Prints
 * the report as JSON, and exits 1 when anything was lost, stands there twice or was counted wrong.
 */
const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '10000' },
    clients: { type: 'string', default: '50' },
    kills: { type: 'string', default: '5' },
  },
});
const report = await runKillTrial({
  submissions: Number(values.submissions),
  clients: Number(values.clients),
  kills: Number(values.kills),
  stateDir: await mkdtemp(path.join(tmpdir(), 'dossierlens-kill-')),
});
console.log(JSON.stringify(report, null, 2));
if (!report.isClean) process.exitCode = 1;
