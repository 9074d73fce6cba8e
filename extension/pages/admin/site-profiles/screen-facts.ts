import { type FactName, vocabulary } from '../../../../shared/facts/vocabulary.ts';

/** Facts that can stand at a place on a screen. */
export const isOnScreen = (fact: FactName): boolean => ['dossier', 'derived'].includes(vocabulary[fact].origin);

/** Not what belongs to each entry of a list: that stands in a column, and is read with the list. */
export const standsAlone = (fact: FactName): boolean => isOnScreen(fact) && vocabulary[fact].itemOf === undefined;

/** Codes that a text on screen can stand for. */
export function codesOf(fact: FactName): readonly string[] {
  const { type, values = {} } = vocabulary[fact];
  return type === 'boolean' ? ['true', 'false'] : Object.keys(values);
}

export const isCoded = (fact: FactName): boolean => isOnScreen(fact) && codesOf(fact).length > 0;
