import { GetOwnVocabulary } from '../../shared/contract/own-vocabulary.ts';
import { labelsIn, type OwnVocabulary } from '../../shared/facts/own-vocabulary.ts';
import type { FactName } from '../../shared/facts/vocabulary.ts';
import { ownVocabularyItem } from '../storage/own-vocabulary.ts';
import type { ApiAnswer } from './api-client.ts';
import { callServer } from './server.ts';

/**
 * Fetches the organisation's own labels and facts.
 * @returns whether there are others than before
 * @throws ApiClientError
 */
export async function fetchOwnVocabulary(): Promise<boolean> {
  const { etag } = await ownVocabularyItem.get();
  const answer: ApiAnswer<typeof GetOwnVocabulary> = await callServer(GetOwnVocabulary, { etag });
  if (!answer.value) return false;
  const { vocabulary } = answer.value;
  await ownVocabularyItem.set({ vocabulary, ...(answer.etag ? { etag: answer.etag } : {}) });
  return true;
}

/** Labels of the organisation with the fact each stands for, on every site. */
export async function ownLabels(): Promise<Readonly<Record<string, FactName>>> {
  return labelsIn((await ownVocabularyItem.get()).vocabulary);
}

/** What the organisation calls its own facts. */
export type OwnTitles = ReadonlyMap<FactName, OwnVocabulary['facts'][number]['title']>;

export async function ownTitles(): Promise<OwnTitles> {
  const { vocabulary } = await ownVocabularyItem.get();
  return new Map(vocabulary.facts.map(({ fact, title }) => [fact, title]));
}
