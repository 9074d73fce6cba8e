import { type ProfileCheckOptions, profileProblems } from './profile-checks.ts';
import type { ProfileProblem } from './profile-problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { PROFILE_VERSION, SiteProfile } from './site-profile.ts';

export type ParsedSiteProfile =
  | { readonly ok: true; readonly profile: SiteProfile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

/** Enough to see what is wrong; a profile that is broken all over has more than anyone reads. */
const MOST_PROBLEMS = 100;

/** Reads a site profile from JSON that comes from elsewhere. Names every problem with its path, in Dutch. */
export function parseSiteProfile(input: unknown, options: ProfileCheckOptions = {}): ParsedSiteProfile {
  const version = typeof input === 'object' && input !== null && 'version' in input ? input.version : undefined;
  if (typeof version === 'number' && version > PROFILE_VERSION) {
    const message = `Dit schermprofiel is gemaakt met een nieuwere versie van Dossierlens (schema ${version}). Werk Dossierlens bij.`;
    return { ok: false, problems: [{ path: 'version', message }] };
  }
  const parsed = SiteProfile.safeParse(input);
  const problems = parsed.success ? profileProblems(parsed.data, options) : schemaProblems(parsed.error.issues, input);
  return parsed.success && problems.length === 0
    ? { ok: true, profile: parsed.data }
    : { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}
