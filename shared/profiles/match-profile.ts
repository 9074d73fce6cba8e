import { type Address, matchesSite, parseSitePattern } from './address-pattern.ts';
import type { SiteProfile } from './site-profile.ts';

/** A host by name says more than all hosts below a domain, and a longer name more than a shorter one. */
function weightOf(pattern: string): number {
  const host = parseSitePattern(pattern)?.host;
  return host ? host.name.length + (host.wildcard ? 0 : 1000) : 0;
}

/** The profile for an address: the one whose pattern names it most exactly; undefined when no profile is for it. */
export function matchProfile<Profile extends SiteProfile>(
  profiles: readonly Profile[],
  address: Address,
): Profile | undefined {
  const fitting = profiles.flatMap((profile) => {
    const weights = profile.matches.filter((pattern) => matchesSite(pattern, address)).map(weightOf);
    return weights.length > 0 ? [{ profile, weight: Math.max(...weights) }] : [];
  });
  return fitting.sort((one, other) => other.weight - one.weight)[0]?.profile;
}
