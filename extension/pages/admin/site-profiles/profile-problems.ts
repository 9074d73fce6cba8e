import type { FactName } from '../../../../shared/facts/vocabulary.ts';
import { parseSiteProfile } from '../../../../shared/profiles/parse-site-profile.ts';
import type { ProfileProblem } from '../../../../shared/profiles/profile-problem.ts';
import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';

/** Asks the browser itself. */
export function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

/** What must be put right before the draft can be saved; the server says the same. */
export function problemsOf(draft: SiteProfile, deciding: ReadonlySet<FactName>): readonly ProfileProblem[] {
  const parsed = parseSiteProfile(draft, { decidesGap: (fact) => deciding.has(fact), isSelector });
  return parsed.ok ? [] : parsed.problems;
}
