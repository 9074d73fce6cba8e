interface Parts {
  readonly scheme: string;
  readonly host: string;
}

function partsOf(pattern: string): Parts | undefined {
  const match = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern === '<all_urls>' ? '*://*/*' : pattern);
  return match ? { scheme: match[1] ?? '', host: match[2] ?? '' } : undefined;
}

/** Whether every address that matches `inner` matches `outer` too. Both are match patterns of any path. */
export function patternCovers(outer: string, inner: string): boolean {
  const [wide, narrow] = [partsOf(outer), partsOf(inner)];
  if (!wide || !narrow) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === '*' || wide.host === narrow.host) return true;
  if (narrow.host === '*' || !wide.host.startsWith('*.')) return false;
  const domain = wide.host.slice(2);
  const host = narrow.host.replace(/^\*\./, '');
  return host === domain || host.endsWith(`.${domain}`);
}

/** What two lists of match patterns have in common, pattern by pattern. */
export function commonPatterns(some: readonly string[], others: readonly string[]): readonly string[] {
  const common = some.flatMap((one) =>
    others.flatMap((other) => (patternCovers(other, one) ? [one] : patternCovers(one, other) ? [other] : [])),
  );
  return [...new Set(common)];
}
