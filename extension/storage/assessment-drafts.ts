import { z } from 'zod';
import { storedItem } from './stored-item.ts';

/**
 * What somebody filled in at a supervision assessment and the server does not have yet, with what stood there before:
 * `own:<requirement>`, `agreed:<requirement>` or `content:<field>`. About the organisation, never about a client.
 */
export const Draft = z.object({ value: z.json(), base: z.json() });
export type Draft = z.infer<typeof Draft>;

export const Drafts = z.record(z.string(), Draft);
export type Drafts = z.infer<typeof Drafts>;

/** By assessment. Persistent: typing offline outlives a restart of the browser. */
export const assessmentDraftsItem = storedItem('local:assessmentDrafts', z.record(z.string(), Drafts), {});
