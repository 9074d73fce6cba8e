import type { OpenShadowRoot } from '../composed-tree.ts';
import { placeOf } from '../page-place.ts';
import { readWholePage } from '../read-page.ts';

export interface ReadMarkup {
  /** Each fact as its value, or as its state when it has none. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly candidates: readonly { readonly label: string; readonly facts: readonly string[] }[];
}

/** Reads a body of HTML as a page of its own. Needs a document; for tests only. */
export function readMarkup(html: string, path = '/clienten/1', openShadowRoot?: OpenShadowRoot): ReadMarkup {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return readBody(path, openShadowRoot);
}

/** Reads the body as it stands. */
export function readBody(path = '/clienten/1', openShadowRoot?: OpenShadowRoot): ReadMarkup {
  const place = placeOf(document.body, path, 'ECD');
  const { observations, candidates } = readWholePage(document.body, place, {
    now: new Date('2026-05-01T10:00:00Z'),
    openShadowRoot,
  });
  return {
    facts: Object.fromEntries(
      observations.map(({ observation }) => [
        observation.fact,
        observation.state === 'found' ? observation.value : observation.state,
      ]),
    ),
    candidates: candidates.map(({ label, facts }) => ({ label, facts })),
  };
}
