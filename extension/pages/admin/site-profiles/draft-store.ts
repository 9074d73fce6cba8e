import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';

/** A draft that was not saved on the server yet, and the version that it was begun from; 0 when there was none. */
export interface KeptDraft {
  readonly base: number;
  readonly profile: SiteProfile;
}

const PREFIX = 'site-profile-draft:';

/**
 * Drafts in this browser, so that nothing is lost when the page is closed, the sign-in ends or the server is away. A
 * profile holds no value of a dossier.
 */
export function readKept(id: string): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keep(id: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(draft));
  } catch {
    // Full, or switched off: then it lives as long as the page.
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // As above.
  }
}

export function keptIds(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []));
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptDraft {
  const kept = value as Partial<KeptDraft> | null;
  const { base, profile } = kept ?? {};
  return (
    typeof base === 'number' &&
    Array.isArray(profile?.pages) &&
    Array.isArray(profile?.dossierId) &&
    Array.isArray(profile?.matches)
  );
}
