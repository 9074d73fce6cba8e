/**
 * Whether an `If-None-Match` names this entity tag. Weak comparison (RFC 9110, 13.1.2): a proxy that compresses the
 * answer makes the tag weak.
 */
export function hasEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
