/** Languages of the screens. Dutch unless the browser asks for English and not for Dutch first. */
export type Language = 'nl' | 'en';

export function preferredLanguage(languages: readonly string[]): Language {
  const first = languages.find((tag) => /^(nl|en)\b/i.test(tag));
  return first?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
