import { capitalise } from '../../i18n/format.ts';
import type { LabelView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { valueWords, whereWords } from './describe-reading.ts';
import { factTitle } from './fact-words.ts';
import { useOverlay } from './overlay-context.ts';
import { pressButton } from './press-button.ts';
import { ShowEvidence } from './show-evidence.tsx';
import { useAction } from './use-action.ts';
import { stop } from './use-roving-focus.ts';

/** So many at once; more would be a form to fill in. */
const FEW = 3;

/** What stands on a screen under a label that may mean several things: a person says which, or that it is none. */
export function LabelQuestions({ labels }: { readonly labels: readonly LabelView[] }) {
  const { t } = useOverlay();
  const { isOpen, toggle } = useAssessment();
  if (labels.length === 0) return null;
  const say = t.deciding.label;
  const shown = isOpen('labels', false) ? labels : labels.slice(0, FEW);
  return (
    <div className="guide labels">
      <h4>{say.title}</h4>
      <ul>
        {shown.map((label) => (
          <LabelQuestion key={keyOf(label)} label={label} />
        ))}
      </ul>
      {shown.length < labels.length && (
        <button type="button" className="view-link" onClick={() => toggle('labels', false)} {...stop}>
          {say.more(labels.length - shown.length)}
        </button>
      )}
      <p className="note">{say.local}</p>
    </div>
  );
}

function keyOf({ evidence: { label, text, page } }: LabelView): string {
  return [page.path, label, text].join('\n');
}

function LabelQuestion({ label: { evidence, options, answers } }: { readonly label: LabelView }) {
  const { t, actions, announce } = useOverlay();
  const { today, facts } = useAssessment();
  const { run, isBusy, failure } = useAction();
  const say = t.deciding.label;
  const { label, text, page } = evidence;
  const [first] = options;
  if (!first) return null;
  const isOne = options.length === 1;
  const question = isOne ? say.isIt(factTitle(first.fact, facts, t)) : say.which;
  const [yes, no] = [t.deciding.judge.answers.yes, t.deciding.judge.answers.no];
  const decide = (is: (typeof first)['fact'] | 'none') =>
    run(async () => {
      await actions.decide({ kind: 'label', label, text, path: page.path, is });
      announce(is === 'none' ? say.rejected : say.confirmed(factTitle(is, facts, t)));
    });
  const choices = [
    ...options.map(({ fact }, index) => ({
      is: fact,
      key: isOne ? yes.charAt(0).toLowerCase() : `${index + 1}`,
      words: isOne ? yes : capitalise(factTitle(fact, facts, t)),
    })),
    { is: 'none' as const, key: no.charAt(0).toLowerCase(), words: isOne ? no : say.none },
  ];
  const value = isOne ? valueWords(first.fact, first.value, t, facts) : text;

  return (
    // The keys press the buttons; with Tab they are reached as well.
    <li className="question label-question" onKeyDown={pressButton}>
      <p className="question-name">
        {question}
        <span className="gain">{t.questionAnswers(answers)}</span>
      </p>
      <figure className="candidate">
        <figcaption>{whereWords(evidence, today, t)}</figcaption>
        <blockquote>
          {label}: <strong>{text}</strong>
          {value !== text && ` (${value})`}
        </blockquote>
        <ShowEvidence evidence={evidence} label={label} />
      </figure>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this needs, and holds no form here. */}
      <div className="options" role="group" aria-label={`${question} ${label}: ${text}`}>
        {choices.map(({ is, key, words }, index) => (
          <button
            type="button"
            key={is}
            className="button option"
            data-keys={key}
            aria-keyshortcuts={key}
            aria-disabled={isBusy}
            onClick={() => decide(is)}
            {...(index === 0 && { ...stop, 'data-asks': '' })}
          >
            <span className="key" aria-hidden="true">
              {key}
            </span>
            {words}
          </button>
        ))}
      </div>
      {failure && <p className="failure">{failure}</p>}
    </li>
  );
}
