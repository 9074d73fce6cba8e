import { z } from 'zod';
import { Fact } from '../domain/fact.ts';
import { Id } from '../domain/id.ts';
import { isPathPattern, sitePatternProblem } from './address-pattern.ts';
import { CssLocator, Locator, ScreenText, Selector } from './locator.ts';

/** The version of this schema. A profile with a higher one was made with a newer release. */
export const PROFILE_VERSION = 1;

/** Which addresses are of this dossier system, such as `https://*.voorbeeld-ecd.nl/*`; http for localhost only. */
export const SitePattern = z
  .string()
  .max(300)
  .superRefine((pattern, context) => {
    const problem = sitePatternProblem(pattern);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

/** `/clienten/:id/plan`; with `#` in front (`#/clienten/:id`) for what stands behind the hash of the address. */
export const PathPattern = z.string().max(300).refine(isPathPattern, {
  error: 'Dit is geen padpatroon. Het ziet eruit als /clienten/:id/plan of /clienten/* of #/clienten/:id.',
});

/** How the number is written where more text may stand around it. */
export const NumberKind = z.enum(['digits', 'letters-digits']);

/** A place that shows whose dossier it is. `optional`: not on every page, but when it is there it must agree. */
export const IdentityPlace = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('path'), pattern: PathPattern, optional: z.boolean().optional() }),
  z.strictObject({ from: z.literal('query'), name: z.string().min(1).max(80), optional: z.boolean().optional() }),
  z.strictObject({
    from: z.literal('label'),
    labels: z.array(ScreenText).min(1).max(20),
    kind: NumberKind.optional(),
    optional: z.boolean().optional(),
  }),
  z.strictObject({ from: z.literal('css'), css: Selector, kind: NumberKind, optional: z.boolean().optional() }),
]);
export type IdentityPlace = z.infer<typeof IdentityPlace>;

/**
 * One fact on a page. `expect`: in how many places a locator finds it, 1 to 1 when not given; with `min` 0 it may be
 * absent. `decides`: a gap hangs on it, so it needs two independent locators.
 */
export const ProfileFact = z.strictObject({
  fact: Fact,
  locate: z.array(Locator).min(1).max(5),
  /** The type of the fact, for who reads the profile; it must be the fact's own. */
  as: z.enum(['date', 'boolean', 'enum', 'text', 'count', 'list', 'period']).optional(),
  expect: z.strictObject({ min: z.number().int().min(0).max(500), max: z.number().int().min(1).max(500) }).optional(),
  decides: z.boolean().optional(),
});
export type ProfileFact = z.infer<typeof ProfileFact>;

/** What tells a page from others; everything that is given must hold. */
export const PageSign = z.strictObject({
  path: PathPattern.optional(),
  /** A heading that stands on it. */
  heading: ScreenText.optional(),
  /** A label or other short text that stands on it. */
  label: ScreenText.optional(),
  /** The tab or menu item that is marked as the current one. */
  tab: ScreenText.optional(),
  css: CssLocator.shape.css.optional(),
});
export type PageSign = z.infer<typeof PageSign>;

export const ProfilePage = z.strictObject({
  id: Id,
  /** As the dossier system calls it. */
  title: ScreenText,
  when: PageSign,
  /** The page stands in a frame with this address, not in the window itself. */
  frame: PathPattern.optional(),
  facts: z.array(ProfileFact).max(80),
  /** Facts that stand here only when they exist: on a complete page, not finding them means that there is nothing. */
  seen: z.array(Fact).max(80).optional(),
});
export type ProfilePage = z.infer<typeof ProfilePage>;

/** How to read one dossier system: data, without expressions. */
export const SiteProfile = z.strictObject({
  version: z.literal(PROFILE_VERSION),
  id: Id,
  revision: z.number().int().positive().optional(),
  name: z.string().trim().min(1).max(120),
  matches: z.array(SitePattern).min(1).max(50),
  /** All places that are not optional must be found and all must show the same number. Never the BSN. */
  dossierId: z.array(IdentityPlace).min(1).max(4),
  pages: z.array(ProfilePage).max(80),
  /** Labels of this system that the vocabulary lacks, on every page. */
  labels: z.record(ScreenText.max(60), Fact).optional(),
  /** How "09/02/2026" is meant. */
  dateOrder: z.enum(['day-first', 'month-first']).optional(),
  /** Texts by which this system says that nothing is filled in. */
  emptyWords: z.array(ScreenText).max(60).optional(),
  /** Texts on screen with the code they stand for, per fact. */
  values: z.partialRecord(Fact, z.record(ScreenText, z.string().min(1).max(60))).optional(),
});
export type SiteProfile = z.infer<typeof SiteProfile>;
