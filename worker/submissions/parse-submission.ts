import { z } from 'zod';
import { MOST_OUTCOMES, MOST_SUBMISSIONS, Submission, SubmitMany } from '../../shared/contract/submissions.ts';
import { parseInput } from '../http/parse-input.ts';

/**
 * A Worker may not compile a schema, and then parsing the lines of a submission takes longer than storing them. There
 * are few different lines: of each requirement an outcome and perhaps a week. So a line that the schema has accepted once is
 * not parsed again. It is known by its whole text, so nothing can hide in it.
 */
const accepted = new Set<string>();
const MOST_LINES = 20_000;

/** What the contract's schema makes of it, and its errors when it does not fit. */
export function parseSubmission(input: unknown): Submission {
  return parseKnown(input) ?? remember(parseInput(Submission, input));
}

const Several = z.strictObject({ submissions: z.array(z.unknown()).min(1).max(MOST_SUBMISSIONS) });

/** The same for what an outbox has collected. */
export function parseSubmissions(input: unknown): { submissions: Submission[] } {
  const several = Several.safeParse(input);
  const submissions = several.success ? several.data.submissions.map(parseKnown) : [undefined];
  if (submissions.every((each) => each !== undefined)) return { submissions };
  const parsed = parseInput(SubmitMany.request, input);
  for (const each of parsed.submissions) remember(each);
  return parsed;
}

/** Undefined when it has a line that was not seen before, or does not fit; then the schema has to say. */
function parseKnown(input: unknown): Submission | undefined {
  if (!hasLines(input)) return undefined;
  const { outcomes } = input;
  if (outcomes.length > MOST_OUTCOMES) return undefined;
  for (const line of outcomes) if (!accepted.has(JSON.stringify(line))) return undefined;
  const shell = Submission.safeParse({ ...input, outcomes: outcomes.slice(0, 1) });
  // Safe: each line has the text of one that the schema accepted, and the schema changes nothing in a line.
  return shell.success ? { ...shell.data, outcomes: outcomes as Submission['outcomes'] } : undefined;
}

function remember(submission: Submission): Submission {
  const { outcomes } = submission;
  if (accepted.size + outcomes.length > MOST_LINES) accepted.clear();
  for (const line of outcomes) accepted.add(JSON.stringify(line));
  return submission;
}

const hasLines = (input: unknown): input is { readonly outcomes: readonly unknown[] } =>
  typeof input === 'object' && input !== null && 'outcomes' in input && Array.isArray(input.outcomes);
