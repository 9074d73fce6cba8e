import { useId } from 'react';
import type { ScalarValue } from '../../../shared/domain/fact.ts';
import { capitalise } from '../../i18n/format.ts';
import type { QuestionView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { factTitle } from './fact-words.ts';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { pressButton } from './press-button.ts';
import { useAction } from './use-action.ts';
import { stop } from './use-roving-focus.ts';

/** The options of a question are codes and yes or no. */
export function codeOf(value: ScalarValue): string | boolean {
  return typeof value === 'number' ? String(value) : value;
}

const MOST_KEYS = 9;

/** A question of which the answers are one tap away. It goes away when a new assessment comes in without it. */
export function Question({ question: { fact, definition, options, answers } }: { readonly question: QuestionView }) {
  const { t, actions } = useOverlay();
  const { facts } = useAssessment();
  const id = useId();
  const { run, isBusy, failure } = useAction();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this needs, and holds no form here.
    <div
      className="question"
      role="group"
      onKeyDown={pressButton}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-definition`}
    >
      <p className="question-name" id={`${id}-name`}>
        {capitalise(factTitle(fact, facts, t))}
        <span className="gain">{t.questionAnswers(answers)}</span>
      </p>
      <p className="definition" id={`${id}-definition`}>
        {inLanguage(definition, t)}
      </p>
      <div className="options">
        {options.map(({ value, label }, index) => (
          <button
            type="button"
            key={String(value)}
            className="button option"
            aria-disabled={isBusy}
            onClick={() => run(() => actions.decide({ kind: 'answer', fact, value: codeOf(value) }))}
            {...(index < MOST_KEYS && { 'data-keys': `${index + 1}`, 'aria-keyshortcuts': `${index + 1}` })}
            {...(index === 0 && { ...stop, 'data-asks': '' })}
          >
            {index < MOST_KEYS && (
              <span className="key" aria-hidden="true">
                {index + 1}
              </span>
            )}
            {inLanguage(label, t)}
          </button>
        ))}
      </div>
      {failure && <p className="failure">{failure}</p>}
    </div>
  );
}
