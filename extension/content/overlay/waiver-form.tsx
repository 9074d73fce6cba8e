import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { IsoDate } from '../../../shared/domain/date.ts';
import type { WaiverReason } from '../../../shared/domain/waiver.ts';
import { capitalise, longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { WaiverTermsView } from '../../messaging/views.ts';
import { useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';
import { reasonsIn, waiverGroups } from './waiver-reasons.ts';

interface WaiverFormProps {
  readonly requirement: string;
  readonly terms: WaiverTermsView;
  readonly today: IsoDate;
  onClose(): void;
}

/** A coded reason, a last day that cannot be left out, and an explanation that stays here. */
export function WaiverForm({ requirement, terms, today, onClose }: WaiverFormProps) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [reason, setReason] = useState<WaiverReason | ''>('');
  const [chosen, setChosen] = useState<IsoDate>();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string>();
  useEffect(() => first.current?.focus(), []);
  const say = t.deciding.waiver;
  const until = chosen ?? (reason ? terms.usual[reason] : '');

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!reason) return refuse(say.needsReason);
    // An empty date is what a browser gives for a day that does not exist.
    if (!until || until < today || until > terms.latest) return refuse(say.needsDate);
    setProblem(undefined);
    return run(async () => {
      await actions.decide({ kind: 'waive', requirement, reason, until, ...(note.trim() && { note: note.trim() }) });
      announce(say.done(longDate(until, t.language as Language)));
    });
  };
  const refuse = (words: string) => {
    setProblem(words);
    announce(words);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
      return;
    }
    if (event.key !== 'Escape') return;
    // Out of the form, not out of the panel.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <form className="waiver-form" noValidate aria-labelledby={`${id}-title`} onSubmit={save} onKeyDown={onKeyDown}>
      <h4 id={`${id}-title`}>{say.title}</h4>
      <label htmlFor={`${id}-reason`}>{say.reason}</label>
      <select
        ref={first}
        id={`${id}-reason`}
        value={reason}
        onChange={({ target }) => setReason(target.value as WaiverReason | '')}
      >
        <option value="" disabled>
          {say.choose}
        </option>
        {waiverGroups.map((group) => (
          <optgroup key={group} label={say.groups[group]}>
            {reasonsIn(group).map((each) => (
              <option key={each} value={each}>
                {capitalise(t.reasoning.waiverReasons[each])}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <label htmlFor={`${id}-until`}>{say.until}</label>
      <input
        id={`${id}-until`}
        type="date"
        min={today}
        max={terms.latest}
        value={until}
        aria-describedby={`${id}-latest`}
        onChange={({ target }) => setChosen(target.value)}
      />
      <p className="note" id={`${id}-latest`}>
        {say.latest(longDate(terms.latest, t.language as Language))}
      </p>
      <label htmlFor={`${id}-note`}>{say.note}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={500}
        value={note}
        aria-describedby={`${id}-local`}
        onChange={({ target }) => setNote(target.value)}
      />
      <p className="note" id={`${id}-local`}>
        {say.local}
      </p>
      {(problem ?? failure) && <p className="failure">{problem ?? failure}</p>}
      <p className="acts">
        <button type="submit" className="button primary" aria-keyshortcuts="Control+Enter" aria-disabled={isBusy}>
          {say.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
