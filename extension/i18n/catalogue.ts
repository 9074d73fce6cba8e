import { en } from './en.ts';
import type { Language } from './language.ts';
import { type Catalogue, nl } from './nl.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { nl, en };

export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}
