import { matchPath } from '../../../shared/profiles/address-pattern.ts';
import type { PageSign, ProfilePage, SiteProfile } from '../../../shared/profiles/site-profile.ts';
import { parentOf } from '../composed-tree.ts';
import { visibleText } from '../visible-text.ts';
import { selected } from './find-places.ts';
import { headingsWith, isOnScreen, isTitled } from './headings.ts';
import { indexOf, withIndex } from './page-index.ts';

/** The document that is read, in the window or in a frame. */
export interface DocumentAddress {
  readonly url: URL;
  readonly isTop: boolean;
}

export interface RecognisedPage {
  readonly page: ProfilePage;
  /** What on the page shows that it is this one; the whole page when only its address does. */
  readonly sign: Element;
}

const currentTab =
  '[role="tab"][aria-selected="true"],[aria-current="page"],[aria-current="true"],[role="menuitem"][aria-selected="true"]';

/** An element on screen that shows exactly this text, or opens a line with it; menus do not count. */
function textOnScreen(root: Element, text: string): Element | undefined {
  const shown = indexOf(root).textsOf(text).map(parentOf);
  return shown.find((parent) => parent !== null && isOnScreen(parent)) ?? undefined;
}

/** What shows that a sign holds; undefined when one of its parts does not. */
function signOn(root: Element, when: PageSign, url: URL): Element | undefined {
  if (when.path !== undefined && !matchPath(when.path, url)) return undefined;
  const parts: (Element | undefined)[] = [];
  if (when.heading !== undefined) parts.push(headingsWith(root, when.heading)[0]);
  if (when.label !== undefined) parts.push(textOnScreen(root, when.label));
  if (when.css !== undefined) parts.push(selected(root, when.css)[0]);
  const { tab } = when;
  if (tab !== undefined) {
    const tabs = indexOf(root).select(currentTab).filter(isOnScreen);
    parts.push(tabs.find((each) => isTitled(visibleText(each, 200).text, tab)));
  }
  return parts.every((part) => part !== undefined) ? (parts[0] ?? root) : undefined;
}

function isInPlace({ frame }: ProfilePage, { url, isTop }: DocumentAddress): boolean {
  return frame === undefined || (!isTop && matchPath(frame, url) !== undefined);
}

/**
 * Which page of the profile is on screen: all its signs hold. Of several the one with most signs; when that is not one,
 * none, because then it can't be told.
 */
export function recognisePage(
  { pages }: SiteProfile,
  root: Element,
  address: DocumentAddress,
): RecognisedPage | undefined {
  const fitting = withIndex(root, () =>
    pages.flatMap((page) => {
      const sign = isInPlace(page, address) ? signOn(root, page.when, address.url) : undefined;
      const signs = Object.values(page.when).filter((part) => part !== undefined).length + (page.frame ? 1 : 0);
      return sign ? [{ page, sign, signs }] : [];
    }),
  );
  const most = Math.max(...fitting.map(({ signs }) => signs));
  const [best, ...others] = fitting.filter(({ signs }) => signs === most);
  return best && others.length === 0 ? { page: best.page, sign: best.sign } : undefined;
}
