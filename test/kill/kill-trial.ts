import { rm } from 'node:fs/promises';
import { type RunningWorker, startWorker } from '../../scripts/services/worker.ts';
import { addWorker, readGaps, readResults, readRuleSet, recount } from './admin-calls.ts';
import { emptyOutbox, emptyTally, type Server } from './client.ts';
import { compareCounts, compareResults, countExpected, type Differences } from './compare.ts';
import { type LocalIssuer, startIssuer } from './issuer.ts';
import { latestOf, workloadOf } from './workload.ts';

export interface TrialOptions {
  readonly submissions: number;
  readonly clients: number;
  readonly kills: number;
  /** For the database; emptied before the trial and removed after it. */
  readonly stateDir: string;
}

export interface TrialReport extends Differences {
  readonly submissions: number;
  readonly clients: number;
  readonly accepted: number;
  readonly refused: readonly string[];
  readonly repeated: number;
  readonly retried: number;
  readonly failedAttempts: number;
  /** Per kill: how many had been accepted, and how many requests were under way. */
  readonly kills: readonly { readonly accepted: number; readonly inFlight: number; readonly downMs: number }[];
  readonly dossiers: number;
  readonly stored: number;
  /** Differences between the counters and a recount by the server. */
  readonly recountDifferences: number;
  /** Cells of the counters that are not what was counted here from what was sent. */
  readonly counterDifferences: number;
  readonly seconds: number;
  readonly isClean: boolean;
}

const AUDIENCE = 'https://api.dossierlens.example';
const TEAM = 'wmo-noord';
const RULE_SET = 'wmo-midden-groningen';
/** As many requirements as make a submission of usual size. */
const REQUIREMENTS = 40;

/**
 * Clients send their outboxes to the Worker while it is killed with SIGKILL, in the middle of requests, and started again
 * on the same database. It shows that what was accepted is there, once, and that the counters are right. What it does
 * not show is a power cut: the operating system goes on, and writes what it was given.
 */
export async function runKillTrial(options: TrialOptions): Promise<TrialReport> {
  await rm(options.stateDir, { recursive: true, force: true });
  const issuer = await startIssuer();
  const worker = new MortalWorker(options.stateDir, issuer);
  try {
    await worker.start();
    return await trial(options, worker, issuer);
  } finally {
    await worker.stop();
    await issuer.close();
    await rm(options.stateDir, { recursive: true, force: true });
  }
}

async function trial(options: TrialOptions, worker: MortalWorker, issuer: LocalIssuer): Promise<TrialReport> {
  const admin = await issuer.token('demo-admin', AUDIENCE);
  const subjects = Array.from({ length: options.clients }, (_, index) => `client-${index + 1}`);
  for (const subject of subjects) await addWorker(worker.url, admin, subject, TEAM);
  const { revision, content } = await readRuleSet(worker.url, admin, RULE_SET);
  const requirements = content.requirements
    .filter(({ subject }) => subject === 'client-dossier')
    .slice(0, REQUIREMENTS)
    .map(({ id }) => id);
  const workload = workloadOf({ ...options, team: TEAM, ruleSet: RULE_SET, revision, requirements });
  const expected = latestOf(workload.flat());

  const startedAt = performance.now();
  const { tally, kills } = await sendAll(options, { worker, issuer, subjects, workload });
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;

  const stored = await readResults(worker.url, admin);
  const counted = await recount(worker.url, admin);
  const gaps = await readGaps(worker.url, admin, TEAM, RULE_SET);
  const counters = Object.fromEntries(gaps?.requirements.map(({ requirement, counts }) => [requirement, counts]) ?? []);
  const differences = compareResults(expected, stored);
  const counterDifferences =
    compareCounts(countExpected(expected), counters) + (gaps?.dossiers === expected.size ? 0 : 1);
  const wrong = [
    ...Object.values(differences),
    counted.differences.length,
    counterDifferences,
    tally.refused.length,
    options.submissions - tally.accepted,
    options.kills - kills.length,
  ];
  return {
    submissions: options.submissions,
    clients: options.clients,
    accepted: tally.accepted,
    refused: tally.refused.slice(0, 20),
    repeated: tally.repeated,
    retried: tally.retried,
    failedAttempts: tally.failed,
    kills,
    dossiers: expected.size,
    stored: stored.length,
    ...differences,
    recountDifferences: counted.differences.length,
    counterDifferences,
    seconds,
    isClean: wrong.every((number) => number === 0),
  };
}

interface Sending {
  readonly worker: MortalWorker;
  readonly issuer: LocalIssuer;
  readonly subjects: readonly string[];
  readonly workload: ReturnType<typeof workloadOf>;
}

/** Kills at even distances, each time at the first moment from there on that requests are under way. */
async function sendAll({ submissions, kills: times }: TrialOptions, { worker, issuer, subjects, workload }: Sending) {
  const tally = emptyTally();
  const kills: { accepted: number; inFlight: number; downMs: number }[] = [];
  const deaths: Promise<void>[] = [];
  const dieNow = async () => {
    const kill = { accepted: tally.accepted, inFlight: tally.inFlight, downMs: 0 };
    kills.push(kill);
    const downAt = performance.now();
    await worker.dieAndStart();
    kill.downMs = Math.round(performance.now() - downAt);
  };
  const server: Server = {
    url: worker.url,
    tally,
    onAccepted() {
      const next = ((kills.length + 1) * submissions) / (times + 1);
      if (kills.length < times && tally.accepted >= next && tally.inFlight > 0 && worker.isUp) deaths.push(dieNow());
    },
  };
  const clients = subjects.map(async (subject, index) =>
    emptyOutbox(server, await issuer.token(subject, AUDIENCE), workload[index] ?? []),
  );
  await Promise.all(clients);
  await Promise.all(deaths);
  return { tally, kills };
}

/** A Worker that can be killed and comes back at the same address with the same database. */
class MortalWorker {
  readonly #options: Parameters<typeof startWorker>[0];
  #running: RunningWorker | undefined;
  #url = '';

  constructor(stateDir: string, issuer: LocalIssuer) {
    this.#options = { stateDir, issuer: issuer.url, audience: AUDIENCE, quiet: true };
  }

  get url(): string {
    return this.#url;
  }

  get isUp(): boolean {
    return this.#running !== undefined;
  }

  async start(): Promise<void> {
    const port = this.#url === '' ? 0 : Number(new URL(this.#url).port);
    this.#running = await startWorker({ ...this.#options, port });
    this.#url = this.#running.url;
  }

  async dieAndStart(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.kill();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }
}
