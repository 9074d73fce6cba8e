import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface WorkerOptions {
  /** 0 takes a free one. */
  readonly port?: number;
  /** Holds the local D1, which outlives the Worker. */
  readonly stateDir: string;
  /** Who issues the tokens of the demo organisation; it changes when the provider gets another port. */
  readonly issuer: string;
  readonly audience?: string;
  /** Take the place of the variables in `wrangler.toml`. */
  readonly vars?: Record<string, string>;
  /** Keeps the Worker's log off the screen. */
  readonly quiet?: boolean;
}

export type WorkerSettings = Required<WorkerOptions>;

export type FromWorkerProcess = { kind: 'ready'; url: string } | { kind: 'failed'; message: string };

export interface RunningWorker {
  readonly url: string;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does, as a power cut would. What it had answered is kept. */
  kill(): Promise<void>;
}

const STOP_MS = 5000;

/**
 * Starts the Worker in workerd on a local D1 with the migrations applied and the demo organisation in it. It runs in a
 * process of its own that ends when this one does, however that happens.
 */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const settings: WorkerSettings = {
    port: 0,
    audience: 'https://api.dossierlens.example',
    vars: {},
    quiet: false,
    ...options,
    stateDir: path.resolve(options.stateDir),
  };
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'worker-process.ts'), JSON.stringify(settings)],
    {
      // A process group of its own, so that workerd can be ended along with it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', settings.quiet ? 'ignore' : 'inherit', 'inherit', 'ipc'],
    },
  );
  const exited = once(child, 'exit');
  const kill = async () => {
    killTree(child);
    await exited;
  };
  try {
    const url = await waitUntilReady(child);
    await checkHealth(url);
    return {
      url,
      kill,
      async stop() {
        if (child.connected) child.disconnect();
        const timer = setTimeout(() => killTree(child), STOP_MS);
        await exited;
        clearTimeout(timer);
      },
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function waitUntilReady(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => ({ kind: 'failed', message: `it ended with ${code}` }) as const);
  const reported = once(child, 'message').then(([message]) => message as FromWorkerProcess);
  const message = await Promise.race([reported, ended]);
  if (message.kind === 'failed') throw new Error(`The Worker did not start: ${message.message}`);
  return message.url;
}

async function checkHealth(url: string): Promise<void> {
  const response = await fetch(`${url}/v1/health`);
  if (!response.ok) throw new Error(`The Worker started, but its health is ${response.status}.`);
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  else process.kill(-child.pid, 'SIGKILL');
}
