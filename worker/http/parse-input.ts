import type { z } from 'zod';
import { ApiError } from './api-error.ts';
import { fieldErrorsOf, sentenceOf } from './field-errors.ts';

/** What came in, as the contract describes it; throws `malformed` with the fields that do not fit. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = fieldErrorsOf(parsed.error);
  throw new ApiError('malformed', sentenceOf(fields), { fields });
}
