/** The document and those of its frames of the same site. */
function documentsIn(page: Document): Document[] {
  const frames = [...page.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe, frame')];
  return [page, ...frames.flatMap(({ contentDocument }) => (contentDocument ? documentsIn(contentDocument) : []))];
}

/**
 * Leads to another screen as the user would: by the page's own link to it, so that the page can ask whether to keep what
 * was filled in. We never go to an address ourselves.
 * @param path of the address of that screen
 * @returns whether there was such a link
 */
export function leadTo(path: string, page: Document): boolean {
  const links = documentsIn(page).flatMap((each) => [...each.querySelectorAll<HTMLAnchorElement>('a[href]')]);
  const link = links.find(
    (each) =>
      each.pathname === path &&
      each.origin === page.location.origin &&
      !each.hasAttribute('download') &&
      each.target !== '_blank' &&
      // What cannot be seen would not be pressed by anyone.
      each.checkVisibility(),
  );
  link?.click();
  return link !== undefined;
}
