const finalCodes: ReadonlySet<string> = new Set(['malformed', 'conflict', 'forbidden', 'not-found', 'too-large']);

/** The server refused for good: sending the same again would change nothing. */
export function isFinalCode(code: string): boolean {
  return finalCodes.has(code);
}
