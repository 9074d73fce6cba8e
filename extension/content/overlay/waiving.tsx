import { useEffect, useRef, useState } from 'react';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';
import { WaiverForm } from './waiver-form.tsx';

/** Setting a point aside for a reason and until a day, or ending that. */
export function Waiving({ verdict }: { readonly verdict: VerdictView }) {
  const { outcome, waiver } = verdict;
  if (waiver) return <WaiverMade verdict={verdict} waiver={waiver} />;
  return outcome === 'met' || outcome === 'not-applicable' ? null : <MakeWaiver verdict={verdict} />;
}

function MakeWaiver({ verdict }: { readonly verdict: VerdictView }) {
  const { t } = useOverlay();
  const { waiverTerms, today } = useAssessment();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  // Who cancels goes on where the form was opened.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) {
    const { requirement } = verdict;
    return <WaiverForm requirement={requirement} terms={waiverTerms} today={today} onClose={() => setOpen(false)} />;
  }
  return (
    <p className="acts">
      <button
        ref={button}
        type="button"
        className="button quiet"
        data-keys={t.shell.keys.waive}
        onClick={() => setOpen(true)}
      >
        {t.deciding.waiver.make}
      </button>
    </p>
  );
}

interface WaiverMadeProps {
  readonly verdict: VerdictView;
  readonly waiver: NonNullable<VerdictView['waiver']>;
}

function WaiverMade({ verdict, waiver: { on, by, note } }: WaiverMadeProps) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const say = t.deciding.waiver;
  const end = () =>
    run(async () => {
      await actions.decide({ kind: 'end-waiver', requirement: verdict.requirement });
      announce(say.ended);
    });
  return (
    <div className="block waiver-made">
      <p>{say.made(longDate(on, t.language as Language), by)}</p>
      {note && <p className="free-note">{note}</p>}
      {by === 'me' ? (
        <p className="acts">
          <button type="button" className="button" aria-disabled={isBusy} onClick={end}>
            {say.end}
          </button>
        </p>
      ) : (
        <p className="note">{say.theirs}</p>
      )}
      {failure && <p className="failure">{failure}</p>}
    </div>
  );
}
