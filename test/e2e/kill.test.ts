import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runKillTrial } from '../kill/kill-trial.ts';

test('of what clients send while the Worker is killed nothing is lost and nothing counts twice', async () => {
  const stateDir = await mkdtemp(path.join(tmpdir(), 'dossierlens-kill-'));
  const report = await runKillTrial({ submissions: 500, clients: 25, kills: 1, stateDir });
  expect(report).toMatchObject({
    accepted: 500,
    refused: [],
    stored: report.dossiers,
    lost: 0,
    double: 0,
    changed: 0,
    recountDifferences: 0,
    counterDifferences: 0,
    isClean: true,
  });
  // It was killed with requests under way, which then were sent again; without that the above shows little.
  expect(report.kills).toHaveLength(1);
  expect(report.kills[0]?.inFlight).toBeGreaterThan(0);
  expect(report.retried).toBeGreaterThan(0);
}, 180_000);
