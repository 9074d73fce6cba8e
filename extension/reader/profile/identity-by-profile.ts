import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import type { Identity } from '../identity.ts';
import { recogniseDossier } from './recognise-dossier.ts';

/** Whose dossier a document shows by the profile of its site, in the words of the generic reading. */
export function identityByProfile(profile: SiteProfile, document: Document, url: URL): Identity {
  const found = recogniseDossier(profile, document.documentElement, url);
  if ('id' in found) {
    const { id, element } = found;
    return { kind: 'known', id, element: element ?? document.documentElement, rank: element ? 0 : 2 };
  }
  if (found.problem === 'ambiguous' || found.problem === 'disagree') return { kind: 'ambiguous' };
  return found.problem === 'bsn' ? { kind: 'none', why: 'only-bsn' } : { kind: 'none' };
}
