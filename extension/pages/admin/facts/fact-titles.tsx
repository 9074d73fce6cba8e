import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { GetOwnVocabulary } from '../../../../shared/contract/own-vocabulary.ts';
import type { Localised } from '../../../../shared/facts/definition.ts';
import { type FactName, factTitle } from '../../../../shared/facts/vocabulary.ts';
import { capitalise } from '../../../i18n/format.ts';
import { callContract } from '../../call-contract.ts';
import { useWording } from '../../i18n/texts.tsx';
import { useAnswer } from '../../use-answer.ts';

type OwnTitles = ReadonlyMap<FactName, Localised>;

const OwnTitlesContext = createContext<OwnTitles>(new Map());

/** What the organisation calls its own facts. Without an answer they go by the names of their places. */
export function FactTitles({ children }: { readonly children: ReactNode }) {
  const { answer } = useAnswer('vocabulary', () => callContract(GetOwnVocabulary));
  const titles = useMemo(
    () => new Map((answer?.vocabulary.facts ?? []).map(({ fact, title }) => [fact as FactName, title])),
    [answer],
  );
  return <OwnTitlesContext value={titles}>{children}</OwnTitlesContext>;
}

export const useOwnTitles = (): OwnTitles => useContext(OwnTitlesContext);

export type TitleOf = (fact: FactName) => string;

/** The short name of a fact in the language of the page, own ones by the organisation's name for them. */
export function useTitleOf(): TitleOf {
  const { language } = useWording();
  const own = useOwnTitles();
  return useCallback((fact) => own.get(fact)?.[language] ?? factTitle(fact, language), [own, language]);
}

/** The same at the beginning of a line, in a list or a table. */
export function useFactName(): TitleOf {
  const titleOf = useTitleOf();
  return useCallback((fact) => capitalise(titleOf(fact)), [titleOf]);
}
