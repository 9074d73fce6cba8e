/** A field for a password says that the site wants to know who is there before it shows a dossier. */
export function asksForSignIn(page: Document): boolean {
  const fields = [...page.querySelectorAll<HTMLInputElement>('input[type="password"],input[autocomplete="username"]')];
  return fields.some((field) => field.checkVisibility?.() ?? true);
}
