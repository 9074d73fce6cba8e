/** The origin of a web page; undefined for pages of the browser, files and other extensions. */
export function originOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}

/**
 * The pattern to ask the browser access with. Without the port: Firefox refuses patterns with one, and without it a
 * pattern covers every port.
 */
export function hostPatternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
