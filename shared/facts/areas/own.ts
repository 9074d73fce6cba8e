import type { FactDefinition } from '../definition.ts';

const PLACES_OF_A_KIND = 8;

type Kind = 'date' | 'yes-no' | 'text';
type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
type OwnName<K extends Kind> = `own.${K}-${Digit}`;

function places<K extends Kind, T extends 'date' | 'boolean' | 'text'>(kind: K, type: T, nl: string, en: string) {
  const each = Array.from({ length: PLACES_OF_A_KIND }, (_, at): [string, FactDefinition & { readonly type: T }] => [
    `own.${kind}-${at + 1}`,
    {
      type,
      origin: 'dossier',
      title: { nl: `${nl} ${at + 1}`, en: `${en} ${at + 1}` },
      labels: { nl: [], en: [] },
    },
  ]);
  return Object.fromEntries(each) as Record<OwnName<K>, FactDefinition & { readonly type: T }>;
}

/**
 * Places for what only one organisation asks for. The vocabulary stays closed, so that nothing that leaves a browser
 * can hold a name that somebody made up; what a place is called and under which labels it stands on screen is the
 * organisation's own vocabulary (`shared/contract/own-vocabulary.ts`). Without labels it is never read.
 */
export const ownFacts = {
  ...places('date', 'date', 'eigen datum', 'own date'),
  ...places('yes-no', 'boolean', 'eigen ja/nee', 'own yes/no'),
  ...places('text', 'text', 'eigen tekst', 'own text'),
};
