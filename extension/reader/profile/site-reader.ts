import type { FactName } from '../../../shared/facts/vocabulary.ts';
import type { SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { type ReadIdentity, readDocumentIdentity } from '../identity.ts';
import { countSiteLabels } from '../label-index.ts';
import type { PagePlace } from '../page-place.ts';
import type { ReadObservation, ReadOptions } from '../read-page.ts';
import { identityByProfile } from './identity-by-profile.ts';
import { withIndex } from './page-index.ts';
import { type FieldHealth, readWithProfile } from './read-with-profile.ts';
import { recognisePage } from './recognise-page.ts';
import type { VisitedField } from './visit-health.ts';

/** How to read one site, as the background hands it out. */
export interface SiteProfileInUse {
  readonly profile: SiteProfile;
  /** Facts that the profile can't be trusted with any more. */
  readonly degraded: readonly FactName[];
}

/** One document of the page: the window's own, or that of a frame in it. */
export interface DocumentRead {
  readonly observations: readonly ReadObservation[];
  /** The page of the profile that it is; undefined when the profile does not know it. */
  readonly page: string | undefined;
  readonly fields: readonly VisitedField[];
  /** A page of the profile of which not everything may be there yet: look again when it has been quiet. */
  readonly isWaiting: boolean;
}

export interface DocumentOptions extends ReadOptions {
  readonly isTop: boolean;
  readonly isSettled: boolean;
}

function visited({ fact, read, locators }: FieldHealth): VisitedField {
  return { field: fact, read, sound: locators.every((isSound) => isSound) };
}

/**
 * Reads the documents of one site: by its profile where that knows the page, and as any page elsewhere. Without a
 * profile everything is read as any page.
 */
export class SiteReader {
  #inUse: SiteProfileInUse | undefined;

  constructor(inUse?: SiteProfileInUse) {
    this.use(inUse);
  }

  /**
   * From now on; profiles come, go and are switched off while pages are open.
   * @param ownLabels of the organisation, on every site; what a profile says of its site goes before them
   */
  use(inUse: SiteProfileInUse | undefined, ownLabels: Readonly<Record<string, FactName>> = {}): void {
    this.#inUse = inUse;
    countSiteLabels({ ...ownLabels, ...inUse?.profile.labels });
  }

  readonly readIdentity: ReadIdentity = (document, textsIn) => {
    const profile = this.#inUse?.profile;
    if (profile) return identityByProfile(profile, document, new URL(document.URL));
    return readDocumentIdentity(document, textsIn);
  };

  /** @param generic what the generic reader made of the same document */
  read(root: Element, place: PagePlace, options: DocumentOptions, generic: readonly ReadObservation[]): DocumentRead {
    const inUse = this.#inUse;
    const read = inUse && withIndex(root, () => readAsKnown(inUse, root, place, options, generic));
    return read ?? { observations: generic, page: undefined, fields: [], isWaiting: false };
  }
}

/** Undefined for a page that the profile does not know. */
function readAsKnown(
  { profile, degraded }: SiteProfileInUse,
  root: Element,
  place: PagePlace,
  { isTop, isSettled, ...options }: DocumentOptions,
  generic: readonly ReadObservation[],
): DocumentRead | undefined {
  const url = new URL(root.ownerDocument.URL);
  const recognised = recognisePage(profile, root, { url, isTop });
  if (!recognised) return undefined;
  const isDegraded = (fact: FactName) => degraded.includes(fact);
  const all = { ...options, isSettled, isDegraded };
  const reading = readWithProfile(profile, recognised, root, place, all, generic);
  return {
    observations: reading.observations,
    page: recognised.page.id,
    fields: reading.health.map(visited),
    isWaiting: !isSettled,
  };
}
