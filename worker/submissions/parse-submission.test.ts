import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Submission, SubmitMany } from '../../shared/contract/submissions.ts';
import { outcomes } from '../../shared/domain/outcome.ts';
import { ApiError } from '../http/api-error.ts';
import { aSubmission } from '../testing/call.ts';
import { parseSubmission, parseSubmissions } from './parse-submission.ts';

const orError = (parse: () => unknown): unknown => {
  try {
    return parse();
  } catch (error) {
    return error instanceof ApiError ? 'refused' : error;
  }
};
const bySchema = (schema: typeof Submission | typeof SubmitMany.request, input: unknown): unknown => {
  const parsed = schema.safeParse(input);
  return parsed.success ? parsed.data : 'refused';
};

/** Few values, so that lines return, and things that do not fit beside them. */
const line = fc.record(
  {
    requirement: fc.constantFrom('plan-made', 'plan-signed', 'Plan made', '', 7),
    outcome: fc.constantFrom(...outcomes, 'green', null),
    answer: fc.constantFrom('meets', 'does-not', 'perhaps'),
    dueWeek: fc.constantFrom('2026-W31', '2026-W99', '31 juli'),
    note: fc.constantFrom('text of a dossier'),
  },
  { requiredKeys: ['requirement', 'outcome'] },
);
const goodLine = fc.record({
  requirement: fc.constantFrom('plan-made', 'plan-signed'),
  outcome: fc.constantFrom(...outcomes),
});
const lines = fc.oneof(
  { weight: 3, arbitrary: fc.array(goodLine, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.oneof(line, fc.constantFrom(null, [], 'met', {})), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, null, {}, 'met') },
);
const shell = fc.record(
  {
    revision: fc.constantFrom(1, 0, '1'),
    dossier: fc.constantFrom('a'.repeat(64), 'A'.repeat(64), '1'),
    assessedAt: fc.constantFrom('2026-06-01T10:00:00.000Z', 'today'),
    free: fc.constantFrom('text'),
  },
  { requiredKeys: [] },
);
const submission = fc
  .tuple(shell, lines)
  .map(([changes, items]): unknown => ({ ...aSubmission(), ...changes, outcomes: items }));
/** Good lines with one among them that mostly is not. */
const withOddLine = fc
  .tuple(fc.array(goodLine, { maxLength: 3 }), line, fc.nat(3))
  .map(([good, odd, place]): unknown => ({ ...aSubmission(), outcomes: good.toSpliced(place, 0, odd as never) }));
const anything = fc.oneof(
  { weight: 5, arbitrary: submission },
  { weight: 4, arbitrary: withOddLine },
  { weight: 1, arbitrary: fc.jsonValue() },
);

test('whatever comes in, and whatever came in before, it says what the schema says', () => {
  fc.assert(
    fc.property(anything, (input) => {
      expect(orError(() => parseSubmission(input))).toEqual(bySchema(Submission, input));
    }),
    { numRuns: 1500 },
  );
});

test('so it does for several together', () => {
  const several = fc.oneof(
    { weight: 6, arbitrary: fc.record({ submissions: fc.array(anything, { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ submissions: fc.array(submission), more: fc.boolean() }) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
  fc.assert(
    fc.property(several, (input) => {
      expect(orError(() => parseSubmissions(input))).toEqual(bySchema(SubmitMany.request, input));
    }),
    { numRuns: 500 },
  );
});

test.each([500, 501])('of %d known lines', (length) => {
  const [first] = aSubmission().outcomes;
  parseSubmission(aSubmission({ outcomes: first ? [first] : [] }));
  const input = aSubmission({ outcomes: first ? Array(length).fill(first) : [] });
  expect(orError(() => parseSubmission(input)) === 'refused').toBe(length > 500);
});

test('its errors are those of the schema, with the place of each', () => {
  const input = {
    ...aSubmission(),
    outcomes: [...aSubmission().outcomes, { requirement: 'plan-made', outcome: 'green' }],
  };
  expect(() => parseSubmission(input)).toThrow(expect.objectContaining({ code: 'malformed' }));
});
