import { useState } from 'react';
import type { ExplanationPart } from '../../../shared/domain/verdict.ts';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { NoteView, VerdictView } from '../../messaging/views.ts';
import { Block } from './block.tsx';
import { useOverlay } from './overlay-context.ts';
import { ShowEvidence } from './show-evidence.tsx';
import { useAction } from './use-action.ts';

type NotePart = Extract<ExplanationPart, { kind: 'candidate' | 'confirmed' }>;

/**
 * Notes that may hold the evidence, one at a time: a person says yes or no, or looks at the next one first. One that was
 * confirmed may be rejected after all.
 */
export function Candidates({ verdict }: { readonly verdict: VerdictView }) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const [skipped, setSkipped] = useState(0);
  const notes = verdict.explanation.filter(
    (part): part is NotePart => part.kind === 'candidate' || part.kind === 'confirmed',
  );
  const at = notes.length > 0 ? skipped % notes.length : 0;
  const note = notes[at];
  if (!note) return null;
  const { kind, concept, item, date } = note;
  const say = t.deciding.note;
  const decide = (isAbout: boolean) =>
    run(async () => {
      await actions.decide({ kind: 'note', concept, item, ...(date && { date }), isAbout });
      announce(isAbout ? say.confirmed : say.rejected);
    });
  const answers = [
    ...(kind === 'candidate' ? [[t.deciding.judge.answers.yes, say.confirm, true] as const] : []),
    [t.deciding.judge.answers.no, kind === 'candidate' ? say.reject : say.rejectAfterAll, false] as const,
  ];

  return (
    <Block title={kind === 'candidate' ? say.title : say.confirmedTitle}>
      {kind === 'candidate' && <p className="judge-question">{say.question(t.reasoning.concepts[concept])}</p>}
      <figure className="candidate">
        <figcaption>
          <span>{date ? longDate(date, t.language as Language) : say.undated}</span>
          {notes.length > 1 && <span>{say.place(at + 1, notes.length)}</span>}
        </figcaption>
        <blockquote>{item}</blockquote>
        <ShowNote verdict={verdict} note={{ concept, item, ...(date && { date }) }} />
      </figure>
      <div className="options">
        {answers.map(([word, label, isAbout]) => {
          const key = word.charAt(0).toLowerCase();
          return (
            <button
              type="button"
              key={key}
              className="button option"
              // A confirmed note is not thrown out by the key that answers a question with no.
              data-keys={kind === 'candidate' ? key : undefined}
              aria-keyshortcuts={kind === 'candidate' ? key : undefined}
              aria-disabled={isBusy}
              onClick={() => decide(isAbout)}
            >
              {kind === 'candidate' && (
                <span className="key" aria-hidden="true">
                  {key}
                </span>
              )}
              {label}
            </button>
          );
        })}
        {notes.length > 1 && (
          <button type="button" className="button" data-keys={t.shell.keys.next} onClick={() => setSkipped(at + 1)}>
            {say.next}
          </button>
        )}
      </div>
      <p className="note">{say.local}</p>
      {failure && <p className="failure">{failure}</p>}
    </Block>
  );
}

/** Leads to the sentence on the page, when it is known where the notes stand. */
function ShowNote({ verdict, note }: { readonly verdict: VerdictView; readonly note: NoteView }) {
  const { t } = useOverlay();
  const [evidence] = verdict.explanation.flatMap((part) =>
    part.kind === 'read' && part.reading.fact === 'report.entries' && part.reading.state === 'found'
      ? (part.reading.evidence ?? [])
      : [],
  );
  // Of another note something else is to be said: each has its own button.
  return evidence ? (
    <ShowEvidence key={`${note.date} ${note.item}`} evidence={evidence} note={note} label={t.deciding.note.title} />
  ) : null;
}
