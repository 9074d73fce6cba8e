import { listWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { DecidedLabel, SeenFactsView } from '../../messaging/honesty-views.ts';
import { whereWords } from './describe-reading.ts';
import { factTitle } from './fact-words.ts';
import { useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

interface SeenLabelsProps {
  readonly seen: Pick<SeenFactsView, 'labels' | 'facts'>;
  readonly today: string;
}

/** What was read without it being clear what it is; what somebody said of it can be taken back here. */
export function SeenLabels({ seen: { labels, facts }, today }: SeenLabelsProps) {
  const { t } = useOverlay();
  const say = t.views.facts.labels;
  if (labels.length === 0) return null;
  return (
    <section className="view-area">
      <h4>{say.title}</h4>
      <p className="view-note">{say.note}</p>
      <ul>
        {labels.map((label) => (
          <SeenLabel
            key={JSON.stringify([label.evidence.page.path, label.evidence.label, label.evidence.text])}
            {...{ label, facts, today }}
          />
        ))}
      </ul>
    </section>
  );
}

interface SeenLabelProps {
  readonly label: DecidedLabel;
  readonly facts: SeenFactsView['facts'];
  readonly today: string;
}

function SeenLabel({ label: { evidence, options, is }, facts, today }: SeenLabelProps) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const say = t.views.facts.labels;
  const { label, text, page } = evidence;
  const may = listWords(
    options.map(({ fact }) => factTitle(fact, facts, t)),
    t.language as Language,
  );
  const ask = () =>
    run(async () => {
      await actions.decide({ kind: 'label', label, text, path: page.path, is: 'ask' });
      announce(say.askedAgain);
    });
  return (
    <li className="seen-fact" data-label={label}>
      <div className="seen-place">
        <p>
          <span className="label">{label}:</span> <strong>{text}</strong>
        </p>
        <p className="where">{whereWords(evidence, today, t)}</p>
        <p className="seen-text">
          {is === undefined ? say.may(may) : is === 'none' ? say.isNone : say.is(factTitle(is, facts, t))}
        </p>
        {is !== undefined && (
          <button type="button" className="view-link" aria-disabled={isBusy} onClick={ask}>
            {say.askAgain}
          </button>
        )}
        {failure && <p className="failure">{failure}</p>}
      </div>
    </li>
  );
}
