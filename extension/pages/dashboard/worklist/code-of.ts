/** The first letters of a pseudonym: enough to find a line of a file again on the screen, and nothing else. */
export function codeOf(dossier: string): string {
  return dossier.slice(0, 8);
}
