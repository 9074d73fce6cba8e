import type { FactName } from '../../../shared/facts/vocabulary.ts';
import type { AssessmentView } from '../../messaging/views.ts';
import { factTitle } from './fact-words.ts';
import { LineIcon } from './icons.tsx';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

/** What was done last, and how to take it back. It stays until something else is done. */
export function UndoLine({ assessment: { decisions, verdicts, facts } }: { readonly assessment: AssessmentView }) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const { undo } = decisions;
  if (!undo) return null;
  const say = t.deciding.undo;
  const requirement = verdicts.find((verdict) => verdict.requirement === undo.about);
  const words: Readonly<Record<string, string>> = { ...t.reasoning.concepts, ...say.labels };
  const about = requirement
    ? inLanguage(requirement.title, t)
    : undo.kind === 'answer' || (undo.kind === 'label' && !(undo.about in say.labels))
      ? factTitle(undo.about as FactName, facts, t)
      : (words[undo.about] ?? undo.about);
  const takeBack = () =>
    run(async () => {
      await actions.decide({ kind: 'undo' });
      announce(say.done);
    });
  return (
    <div className="undo-line">
      <p>
        {say.acts[undo.kind](about)}
        {failure && <span className="failure">{failure}</span>}
      </p>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="Control+Z"
        title={say.shortcut}
        aria-disabled={isBusy}
        onClick={takeBack}
      >
        <LineIcon icon="undo" />
        {say.button}
      </button>
    </div>
  );
}
