import { createHash } from 'node:crypto';
import type { Submission } from '../../shared/contract/submissions.ts';
import { outcomes } from '../../shared/domain/outcome.ts';

/** One in five is about a dossier that all clients share, so that they come after one another in no fixed order. */
const SHARED_EVERY = 5;
const SHARED_DOSSIERS = 40;
const FIRST_MOMENT = Date.UTC(2026, 5, 1);

export interface WorkloadOptions {
  readonly submissions: number;
  readonly clients: number;
  readonly team: string;
  readonly ruleSet: string;
  readonly revision: number;
  readonly requirements: readonly string[];
}

/** What each client has to send, the oldest first. The same each time, so that what must come of it is known. */
export function workloadOf(options: WorkloadOptions): Submission[][] {
  const all = Array.from({ length: options.submissions }, (_, index) => submissionOf(index, options));
  return Array.from({ length: options.clients }, (_, client) =>
    all.filter((__, index) => index % options.clients === client),
  );
}

function submissionOf(index: number, { team, ruleSet, revision, requirements }: WorkloadOptions): Submission {
  const isShared = index % SHARED_EVERY === 0;
  const dossier = isShared ? `shared ${(index / SHARED_EVERY) % SHARED_DOSSIERS}` : `own ${index}`;
  return {
    id: uuidOf(`submission ${index}`),
    team,
    dossier: hashOf(dossier),
    ruleSet,
    revision,
    // Some at the same moment, which the id decides.
    assessedAt: new Date(FIRST_MOMENT + Math.floor(index / 3) * 1000).toISOString(),
    outcomes: requirements.map((requirement, place) => ({
      requirement,
      outcome: outcomes[(index * 5 + place * 3) % outcomes.length] ?? 'unseen',
    })),
    clientVersion: '0.1.0',
  };
}

/** Of each dossier the submission that must be left, whatever the order in which they came in. */
export function latestOf(submissions: readonly Submission[]): ReadonlyMap<string, Submission> {
  const latest = new Map<string, Submission>();
  for (const submission of submissions) {
    const other = latest.get(submission.dossier);
    if (!other || isLater(submission, other)) latest.set(submission.dossier, submission);
  }
  return latest;
}

const isLater = (one: Submission, other: Submission): boolean =>
  one.assessedAt === other.assessedAt ? one.id > other.id : one.assessedAt > other.assessedAt;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function uuidOf(text: string): string {
  const digits = hashOf(text);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
