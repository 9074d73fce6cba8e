import { z } from 'zod';

/**
 * Parses the same content once in a life of the background: parsing every rule set of an organisation takes longer than
 * evaluating it. A cache and no truth: what is stored is read each time, and other content is parsed anew.
 */
export function parsedOnce<T>(schema: z.ZodType<T>): z.ZodType<T> {
  let last: { readonly json: string; readonly value: T } | undefined;
  return z.unknown().transform((stored, context): T => {
    const json = JSON.stringify(stored);
    if (last?.json === json) return last.value;
    const parsed = schema.safeParse(stored);
    if (!parsed.success) {
      for (const { message, path } of parsed.error.issues) context.addIssue({ code: 'custom', message, path });
      return z.NEVER;
    }
    last = { json, value: parsed.data };
    return parsed.data;
  });
}
