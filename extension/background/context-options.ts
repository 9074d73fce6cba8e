import { type FactName, vocabulary } from '../../shared/facts/vocabulary.ts';
import type { QuestionView } from '../messaging/views.ts';

/** The answers that a person can choose from; none for a fact that is a date, a text or a list. */
export function optionsFor(fact: FactName): QuestionView['options'] {
  const { type, values } = vocabulary[fact];
  if (type === 'boolean') {
    return [
      { value: true, label: { nl: 'Ja', en: 'Yes' } },
      { value: false, label: { nl: 'Nee', en: 'No' } },
    ];
  }
  return Object.entries(values ?? {}).map(([value, [word = value]]) => ({ value, label: { nl: word, en: value } }));
}
