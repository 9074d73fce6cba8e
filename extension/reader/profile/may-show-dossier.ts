import { type Address, matchesSite, matchPath } from '../../../shared/profiles/address-pattern.ts';
import type { IdentityPlace } from '../../../shared/profiles/site-profile.ts';
import { isTextNode, walk } from '../composed-tree.ts';
import { normalise } from '../normalise.ts';

function holds(place: IdentityPlace, root: Element, url: Address & { readonly href: string }): boolean {
  switch (place.from) {
    case 'path':
      return /\d/.test(matchPath(place.pattern, url)?.get('id') ?? '');
    case 'query':
      return new RegExp(`[?&]${place.name.replaceAll(/\W/g, '\\$&')}=[^&#]*\\d`, 'u').test(url.href);
    case 'css':
      try {
        return root.querySelector(place.css) !== null;
      } catch {
        return false;
      }
    case 'label':
      return hasLabel(root, new Set(place.labels.map(normalise)));
  }
}

function hasLabel(root: Element, labels: ReadonlySet<string>): boolean {
  let isFound = false;
  walk(root, (node) => {
    if (isFound) return 'stop';
    if (!isTextNode(node)) return 'into';
    const text = node.nodeValue ?? '';
    isFound = text.length < 300 && (labels.has(normalise(text)) || labels.has(normalise(text.split(':', 1)[0] ?? '')));
    return 'over';
  });
  return isFound;
}

/**
 * Whether a page may show a dossier by the profiles for its address: every place that must show the number is there.
 * Small, for pages where nothing else of us runs yet; whose dossier it is, and whether it is one, is established later.
 */
export function mayShowDossier(
  profiles: readonly { readonly matches: readonly string[]; readonly dossierId: readonly IdentityPlace[] }[],
  root: Element,
  url: Address & { readonly href: string },
): boolean {
  return profiles.some(
    ({ matches, dossierId }) =>
      matches.some((pattern) => matchesSite(pattern, url)) &&
      dossierId.every((place) => place.optional || holds(place, root, url)),
  );
}
