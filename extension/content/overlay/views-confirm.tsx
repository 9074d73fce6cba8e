import { useEffect, useRef, useState } from 'react';
import { useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

interface ConfirmProps {
  /** On the button that asks. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** What is said afterwards. */
  readonly done: string;
  act(): Promise<void>;
}

/** For what cannot be undone: one button asks, another one does it. */
export function Confirm({ label, question, yes, no, done, act }: ConfirmProps) {
  const { announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The focus goes to the answer that changes nothing, and afterwards back to where it came from.
  useEffect(() => {
    if (isAsking) first.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const leave = () => setAsking(false);

  if (!isAsking) {
    return (
      <>
        <button ref={opener} type="button" className="button" onClick={() => setAsking(true)}>
          {label}
        </button>
        {isDone && <p className="view-note">{done}</p>}
      </>
    );
  }
  return (
    <fieldset className="view-confirm">
      <legend>{question}</legend>
      <button ref={first} type="button" className="button" onClick={leave}>
        {no}
      </button>
      <button
        type="button"
        className="button primary"
        aria-disabled={isBusy}
        onClick={() =>
          run(async () => {
            await act();
            setDone(true);
            announce(done);
            leave();
          })
        }
      >
        {yes}
      </button>
      {failure && <p className="failure">{failure}</p>}
    </fieldset>
  );
}
