import type { JWTPayload } from 'jose';
import type { Role } from '../../shared/contract/session.ts';
import type { ClaimMapping } from '../../shared/contract/settings.ts';

/** What the claims of a token make of a person. */
export interface ClaimedPerson {
  /** Absent when no value of the claim is mapped: then there is no access. */
  readonly role: Role | undefined;
  /** Ids of teams as the mapping names them, which need not exist. */
  readonly teams: readonly string[];
  readonly name: string;
  /**
   * The issuer left the groups out because there are too many of them for a token, and says where to ask (Entra ID:
   * `_claim_names`, `hasgroups`). Who has no role then is not somebody without groups.
   */
  readonly isOverfull: boolean;
}

/** From most to fewest rights. An auditor changes nothing but sees the audit log, so comes after who works. */
const byRights: readonly Role[] = ['admin', 'lead', 'worker', 'auditor'];

/** Reads role, teams and name from verified claims. Of several roles the one with the most rights counts. */
export function readClaimMapping(claims: JWTPayload, { role, teams }: ClaimMapping): ClaimedPerson {
  const roles = mapped(claims, role);
  return {
    role: byRights.find((each) => roles.includes(each)),
    teams: teams ? [...new Set(mapped(claims, teams))].sort() : [],
    name: nameIn(claims),
    isOverfull: [role.claim, ...(teams ? [teams.claim] : [])].some((claim) => isLeftOut(claims, claim)),
  };
}

function mapped<Value>(
  claims: JWTPayload,
  { claim, values }: { claim: string; values: Readonly<Record<string, Value>> },
): Value[] {
  const known = new Map(Object.entries(values));
  return valuesOf(claimAt(claims, claim)).flatMap((value) => known.get(value) ?? []);
}

/** A claim of this very name goes first: names that are addresses have dots in them. Otherwise the dots lead inwards. */
function claimAt(claims: JWTPayload, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  let part: unknown = claims;
  for (const name of path.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined;
    part = (part as Record<string, unknown>)[name];
  }
  return part;
}

/** A list, a single value, or several in one text with spaces between them, as `scope` has it. */
function valuesOf(claim: unknown): string[] {
  if (typeof claim === 'string') return [...new Set([claim, ...claim.split(' ')])];
  return Array.isArray(claim) ? claim.filter((value) => typeof value === 'string') : [];
}

function isLeftOut(claims: JWTPayload, claim: string): boolean {
  if (claimAt(claims, claim) !== undefined) return false;
  const elsewhere = claims._claim_names;
  const isElsewhere = typeof elsewhere === 'object' && elsewhere !== null && Object.hasOwn(elsewhere, claim);
  return isElsewhere || (claim === 'groups' && claims.hasgroups === true);
}

function nameIn(claims: JWTPayload): string {
  const given = [claims.name, claims.preferred_username, claims.sub].find(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
  return String(given).trim().slice(0, 120);
}
