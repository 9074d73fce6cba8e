import { z } from 'zod';

/** A text in the two languages of the screens. */
export const LocalisedText = z.strictObject({ nl: z.string().min(1).max(600), en: z.string().min(1).max(600) });
export type LocalisedText = z.infer<typeof LocalisedText>;
