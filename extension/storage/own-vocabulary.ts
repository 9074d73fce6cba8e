import { z } from 'zod';
import { emptyVocabulary, OwnVocabulary } from '../../shared/facts/own-vocabulary.ts';
import { storedItem } from './stored-item.ts';

/** The organisation's own labels and facts as the server last gave them, for when it can't be reached. */
const StoredVocabulary = z.object({ etag: z.string().optional(), vocabulary: OwnVocabulary });
export const ownVocabularyItem = storedItem<z.infer<typeof StoredVocabulary>>('local:ownVocabulary', StoredVocabulary, {
  vocabulary: emptyVocabulary,
});
