import { useState } from 'react';
import type { FactReading, ScalarValue } from '../../../shared/domain/fact.ts';
import { longDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { KnownView } from '../../messaging/views.ts';
import { useAssessment } from './assessment-context.ts';
import { describeReading } from './describe-reading.ts';
import { inLanguage, useOverlay } from './overlay-context.ts';
import { codeOf } from './question.tsx';
import { Reading } from './reading.tsx';
import { Section } from './section.tsx';
import { useAction } from './use-action.ts';

/** What kind of dossier it is, as far as that decides which points apply, and from where that is known. */
export function KnownSection({ known }: { readonly known: readonly KnownView[] }) {
  const { t } = useOverlay();
  if (known.length === 0) return null;
  return (
    <Section id="known" verdicts={[]} count={known.length}>
      <div className="known-list">
        <p className="note">{t.deciding.known.about}</p>
        <ul className="readings">
          {known.map((each) =>
            each.by ? (
              <Answered key={each.reading.fact} known={each} />
            ) : (
              <Reading key={each.reading.fact} reading={each.reading} />
            ),
          )}
        </ul>
      </div>
    </Section>
  );
}

/** The code that was chosen; a fact that is a list holds it as its only entry. */
function codeIn(reading: FactReading): ScalarValue | undefined {
  if (reading.state !== 'found') return undefined;
  return Array.isArray(reading.value) ? reading.value[0]?.text : reading.value;
}

/** An answer that somebody gave, which may be changed or taken back. */
function Answered({ known: { reading, options, by, on } }: { readonly known: KnownView }) {
  const { t, actions } = useOverlay();
  const { today, facts } = useAssessment();
  const { run, isBusy, failure } = useAction();
  const [isChanging, setChanging] = useState(false);
  const { label, value } = describeReading(reading, today, t, facts);
  const current = codeIn(reading);
  const chosen = options.find((option) => option.value === current);
  const answer = (given: string | boolean | null) =>
    run(async () => {
      await actions.decide({ kind: 'answer', fact: reading.fact, value: given });
      setChanging(false);
    });
  return (
    <li className="reading">
      <div className="reading-words">
        <p>
          <span className="label">{label}:</span> <strong>{chosen ? inLanguage(chosen.label, t) : value}</strong>
        </p>
        {by && on && <p className="where">{t.deciding.known.answered(longDate(on, t.language as Language), by)}</p>}
        {isChanging && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this needs, and holds no form here.
          <div className="options" role="group" aria-label={label}>
            {options.map((option) => (
              <button
                type="button"
                key={String(option.value)}
                className="button option"
                aria-pressed={option.value === current}
                aria-disabled={isBusy}
                onClick={() => answer(codeOf(option.value))}
              >
                {inLanguage(option.label, t)}
              </button>
            ))}
            <button type="button" className="button" aria-disabled={isBusy} onClick={() => answer(null)}>
              {t.changeAnswer}
            </button>
          </div>
        )}
        {failure && <p className="failure">{failure}</p>}
      </div>
      <button
        type="button"
        className="button"
        aria-label={`${t.deciding.known.change}: ${label}`}
        aria-expanded={isChanging}
        onClick={() => setChanging(!isChanging)}
      >
        {t.deciding.known.change}
      </button>
    </li>
  );
}
