import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '../../i18n/language.ts';
import { en } from './en.ts';
import { type Format, formatFor } from './format.ts';
import { nl, type Texts } from './nl.ts';

export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
}

const WordingContext = createContext<Wording>({ language: 'nl', texts: nl, format: formatFor('nl') });

export function WordingProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const wording = useMemo(() => ({ language, texts: { nl, en }[language], format: formatFor(language) }), [language]);
  return <WordingContext value={wording}>{children}</WordingContext>;
}

export function useWording(): Wording {
  return useContext(WordingContext);
}
