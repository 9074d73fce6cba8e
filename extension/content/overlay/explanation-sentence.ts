import type { IsoDate } from '../../../shared/domain/date.ts';
import type { ExplanationPart } from '../../../shared/domain/verdict.ts';
import { explanationWords } from '../../i18n/explanation-words.ts';
import type { Language } from '../../i18n/language.ts';
import type { Catalogue } from '../../i18n/nl.ts';
import type { FactViews } from '../../messaging/views.ts';
import { describeReading, valueWords } from './describe-reading.ts';
import { factTitle } from './fact-words.ts';

/** One step of the reasoning as a sentence, in the words that came along with what the panel shows. */
export function explanationSentence(part: ExplanationPart, today: IsoDate, t: Catalogue, facts: FactViews): string {
  return explanationWords(part, {
    language: t.language as Language,
    say: t.reasoning,
    name: (fact) => factTitle(fact, facts, t),
    value: (fact, value) => valueWords(fact, value, t, facts),
    reading: (read) => {
      const { label, value, where } = describeReading(read, today, t, facts);
      return `${label}: ${value}${where ? `, ${where}` : ''}`;
    },
  });
}
