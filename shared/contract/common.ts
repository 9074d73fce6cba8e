import { z } from 'zod';

export const Revision = z.number().int().positive();
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Goes up by one with every change of a thing that people edit. */
export const Version = z.number().int().positive();
/** The version that a change was made on; 0 says that the thing must not exist yet. Another one is answered with 409. */
export const IfVersion = z.number().int().min(0);
/** The same behind the question mark, for DELETE. */
export const IfVersionQuery = z.strictObject({ ifVersion: z.coerce.number().int().positive() });

/** What an issuer calls a person; with control characters it would not be one. */
export const Subject = z.string().regex(/^[^\p{Cc}]{1,255}$/u);

export const PersonName = z.string().trim().min(1).max(120);

/** Subject of the token with the name in the directory now; only the subject when that person left. */
export const Person = z.object({ subject: z.string(), name: z.string().optional() });
export type Person = z.infer<typeof Person>;

/** One line that people of the organisation write about the organisation; never about a client. */
export const Line = z.string().trim().min(1).max(200);
/** A few paragraphs of the same. */
export const Paragraphs = z.string().max(4000);

/** ISO 8601 week of a year, `2026-W31`. */
export const IsoWeek = z.string().regex(/^20\d\d-W(0[1-9]|[1-4]\d|5[0-3])$/, 'Een week ziet eruit als 2026-W31.');
export type IsoWeek = z.infer<typeof IsoWeek>;

/** What a change that needs no answer is answered with. */
export const Done = z.object({ done: z.literal(true) });
