import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { NoteView, VerdictView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

/** Notes that were said not to be about this point, closed; each can be asked about again. */
export function RejectedNotes({ verdict: { explanation } }: { readonly verdict: VerdictView }) {
  const { t } = useOverlay();
  const { rejectedNotes } = useAssessment();
  const concepts = new Set(
    explanation.flatMap((part) =>
      part.kind === 'candidate' || part.kind === 'confirmed' || part.kind === 'no-candidate' ? [part.concept] : [],
    ),
  );
  const notes = rejectedNotes.filter(({ concept }) => concepts.has(concept));
  if (notes.length === 0) return null;
  return (
    <details className="rejected-notes">
      <summary>{t.shell.rejectedNotes(notes.length)}</summary>
      <ul>
        {notes.map((note) => (
          <Rejected key={`${note.concept} ${note.date} ${note.item}`} note={note} />
        ))}
      </ul>
    </details>
  );
}

function Rejected({ note: { concept, item, date } }: { readonly note: NoteView }) {
  const { t, actions, announce } = useOverlay();
  const { run, isBusy, failure } = useAction();
  const bringBack = () =>
    run(async () => {
      await actions.decide({ kind: 'note', concept, item, ...(date && { date }), isAbout: null });
      announce(t.shell.broughtBack);
    });
  return (
    <li>
      <figure className="candidate">
        <figcaption>{date ? longDate(date, t.language as Language) : t.deciding.note.undated}</figcaption>
        <blockquote>{item}</blockquote>
      </figure>
      <button type="button" className="button" aria-disabled={isBusy} onClick={bringBack}>
        {t.shell.bringBack}
      </button>
      {failure && <p className="failure">{failure}</p>}
    </li>
  );
}
