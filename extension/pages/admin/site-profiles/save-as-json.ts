import type { SiteProfile } from '../../../../shared/profiles/site-profile.ts';

/** Saves a profile as a file. It holds no value of a dossier. */
export function saveAsJson(profile: SiteProfile): void {
  const blob = new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `schermprofiel-${profile.id}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
