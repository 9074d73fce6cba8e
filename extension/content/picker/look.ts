import type { ProfileFact, ProfilePage, SiteProfile } from '../../../shared/profiles/site-profile.ts';
import type { DocumentLook, FieldLook } from '../../messaging/picker-messages.ts';
import type { PagePlace } from '../../reader/page-place.ts';
import { placeOf } from '../../reader/page-place.ts';
import { withIndex } from '../../reader/profile/page-index.ts';
import { readField } from '../../reader/profile/profile-field.ts';
import { readWithProfile } from '../../reader/profile/read-with-profile.ts';
import { recogniseDossier } from '../../reader/profile/recognise-dossier.ts';
import { type RecognisedPage, recognisePage } from '../../reader/profile/recognise-page.ts';
import { readPage } from '../../reader/read-page.ts';
import { clientWordsOn } from './client-words.ts';
import { numberAt, proposeIdentity } from './propose-identity.ts';
import { wordsOn } from './propose-locators.ts';
import { proposeSign } from './propose-sign.ts';

const LONGEST = 160;

export interface DocumentToLookAt {
  readonly root: Element;
  readonly url: URL;
  readonly isTop: boolean;
  readonly now: Date;
}

export function placeIn({ root, url }: Pick<DocumentToLookAt, 'root' | 'url'>): PagePlace {
  return placeOf(root, /^https?:$/.test(url.protocol) ? url.pathname : '/', root.ownerDocument.title);
}

/** What each field of a screen gives now: as the reader will say it, and per locator. */
function fieldsOn(draft: SiteProfile, recognised: RecognisedPage, document: DocumentToLookAt): FieldLook[] {
  const { root, now } = document;
  const place = placeIn(document);
  const options = { now, isSettled: true };
  const generic = readPage(root, place, { now });
  const { observations } = readWithProfile(draft, recognised, root, place, options, generic);
  const words = wordsOn(root, draft, now);
  return withIndex(root, () =>
    recognised.page.facts.map((field): FieldLook => {
      const result = readField(root, field, words, { today: words.today });
      const said = observations.find(({ observation }) => observation.fact === field.fact)?.observation;
      const base = { fact: field.fact, page: recognised.page.id };
      if (result.kind !== 'read') return { ...base, locators: [], state: result.kind, text: '' };
      const locators = result.locators.map(({ places, isSound }) => ({ count: places.length, isSound }));
      const text = (said?.evidence.text ?? '').slice(0, LONGEST);
      if (!said) return { ...base, locators, state: isRequired(field, recognised.page) ? 'not-found' : 'absent', text };
      if (said.state === 'found') return { ...base, locators, state: 'found', text, value: said.value };
      if (said.state === 'empty') return { ...base, locators, state: 'empty', text };
      const state =
        said.reason === 'places-disagree' ? 'disagree' : said.reason === 'not-found' ? 'not-found' : 'unreadable';
      return { ...base, locators, state, text };
    }),
  );
}

const isRequired = ({ expect }: ProfileFact, _: ProfilePage) => (expect?.min ?? 1) > 0;

/** What a document is by a draft of a profile, and what could be added to it. */
export function lookAt(draft: SiteProfile, document: DocumentToLookAt): DocumentLook {
  const { root, url, isTop } = document;
  const dossier = draft.dossierId.length > 0 ? recogniseDossier(draft, root, url) : ({ problem: 'none' } as const);
  const id = 'id' in dossier ? dossier.id : undefined;
  const recognised = recognisePage(draft, root, { url, isTop });
  const proposedIdentity = proposeIdentity(root, url);
  const number = id ?? proposedIdentity.find((each) => each.number !== undefined)?.number;
  return {
    url: url.href,
    isTop,
    title: root.ownerDocument.title.slice(0, 200),
    dossier: id === undefined ? { problem: 'problem' in dossier ? dossier.problem : 'none' } : { id },
    identity: draft.dossierId.map((place) => {
      const shown = numberAt(place, root, url);
      return 'id' in shown ? { number: shown.id } : { problem: shown.problem };
    }),
    ...(recognised ? { page: recognised.page.id } : {}),
    fields: recognised ? fieldsOn(draft, recognised, document) : [],
    sign: withIndex(root, () => proposeSign(root, url, number, clientWordsOn(root))),
    proposedIdentity,
  };
}
