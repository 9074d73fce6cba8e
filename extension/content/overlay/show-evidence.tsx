import { useState } from 'react';
import type { Evidence } from '../../../shared/domain/fact.ts';
import { momentWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { NoteView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { showOnArrival } from './show-on-arrival.ts';
import { useAction } from './use-action.ts';

interface ShowEvidenceProps {
  readonly evidence: Evidence;
  /** Of a list this note only. */
  readonly note?: NoteView;
  /** What it shows, for who can't see where the button stands. */
  readonly label: string;
}

/** A button that shows evidence on the page; when it is not there, it says where it was, and leads there. */
export function ShowEvidence({ evidence, note, label }: ShowEvidenceProps) {
  const { t, actions, announce } = useOverlay();
  const { today } = useAssessment();
  const { run, isBusy, failure } = useAction();
  const [result, setResult] = useState<string>();
  const [isElsewhere, setElsewhere] = useState(false);
  const look = () => (note ? actions.showEvidence(evidence, note) : actions.showEvidence(evidence));
  const show = (find = look) =>
    run(async () => {
      const shown = await find();
      setElsewhere(shown === 'elsewhere');
      const words = {
        shown: t.evidence.shown,
        elsewhere: t.evidence.elsewhere(evidence.page.title),
        gone: t.evidence.gone(momentWords(evidence.seenAt, t.language as Language, today)),
      }[shown];
      // What is in view speaks for itself; to someone who cannot see it, it is said.
      setResult(shown === 'shown' ? undefined : words);
      announce(words);
    });
  return (
    <>
      <button
        type="button"
        className="button show"
        data-keys={t.shell.keys.show}
        aria-label={t.showWhat(label)}
        aria-disabled={isBusy}
        onClick={() => show()}
      >
        <LineIcon icon="target" />
        {t.show}
      </button>
      {(failure ?? result) && <p className={`shown ${failure ? 'failure' : 'result'}`}>{failure ?? result}</p>}
      {isElsewhere && evidence.page.title && (
        <GoThere
          evidence={evidence}
          onArrival={() => show(() => showOnArrival(look))}
          onFailure={() => setElsewhere(false)}
        />
      )}
    </>
  );
}

interface GoThereProps {
  readonly evidence: Evidence;
  /** The screen was asked for; it may take a while to come. */
  onArrival(): Promise<void>;
  onFailure(): void;
}

/** Leads to the other screen when it is pressed, and never by itself. */
function GoThere({ evidence, onArrival, onFailure }: GoThereProps) {
  const { t, actions } = useOverlay();
  const { run, isBusy } = useAction();
  const go = () =>
    run(async () => {
      if (await actions.goTo(evidence)) await onArrival();
      else onFailure();
    });
  return (
    <button type="button" className="button go-there" aria-disabled={isBusy} onClick={go}>
      <LineIcon icon="arrow" />
      {t.shell.goThere(evidence.page.title)}
    </button>
  );
}
