import { capitalise } from '../../../../i18n/format.ts';
import { useRuleSetsTexts } from '../../../i18n/admin-rule-sets-texts.ts';
import type { WorkingRequirement } from '../model/working.ts';
import { applicabilityWords, checkSentences, judgeSentences, type Sentence } from '../words/check-sentences.ts';
import { useCheckWords } from '../words/use-check-words.ts';
import styles from './edit.module.css';

/** In plain words what a requirement looks at, as it stands in the form now. */
export function CheckExplanation({ requirement }: { readonly requirement: WorkingRequirement }) {
  const { editor, checks } = useRuleSetsTexts();
  const words = useCheckWords();
  const { check, judge, appliesWhen } = requirement;
  const sentences = check ? checkSentences(check, words) : [];
  return (
    <section className={styles.explanation} aria-labelledby="explanation">
      <h3 id="explanation">{editor.does}</h3>
      <div aria-live="polite">
        {!check ? (
          <p>{checks.say.noCheck}</p>
        ) : sentences.length === 0 ? (
          <p>{checks.say.nothing}</p>
        ) : (
          <Sentences sentences={sentences} />
        )}
        {appliesWhen && <p>{checks.say.appliesWhen(applicabilityWords(appliesWhen, words))}</p>}
        {judge && judgeSentences(judge, words).map((sentence) => <p key={sentence}>{capitalise(sentence)}</p>)}
      </div>
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map(({ text, parts }) => (
    <div key={text}>
      <p>{text}</p>
      {parts && (
        <ul>
          {parts.map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own
            <li key={i}>
              <Sentences sentences={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  ));
}
