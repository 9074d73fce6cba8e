import { useState } from 'react';
import type { FactReading } from '../../../shared/domain/fact.ts';
import { momentWords } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { useAssessment } from './assessment-context.ts';
import { describeReading, evidenceOf } from './describe-reading.ts';
import { LineIcon } from './icons.tsx';
import { useOverlay } from './overlay-context.ts';
import { useAction } from './use-action.ts';

/** What was read, where and when, and a button that shows it on the page. */
export function Reading({ reading }: { readonly reading: FactReading }) {
  const { t, actions, announce } = useOverlay();
  const { today } = useAssessment();
  const { run, isBusy, failure } = useAction();
  const [result, setResult] = useState<string>();
  const { label, value, where } = describeReading(reading, today, t);
  const evidence = evidenceOf(reading);
  const isAnswer = reading.state === 'found' && reading.from === 'answer';

  const show = () =>
    run(async () => {
      if (!evidence) return;
      const shown = await actions.showEvidence(evidence);
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
    <li className={`reading ${reading.state}`}>
      <div className="reading-words">
        <p>
          <span className="label">{label}:</span> <strong>{value}</strong>
        </p>
        {where && <p className="where">{where}</p>}
        {(failure ?? result) && <p className={failure ? 'failure' : 'result'}>{failure ?? result}</p>}
      </div>
      {evidence && (
        <button
          type="button"
          className="button show"
          aria-label={t.showWhat(label)}
          aria-disabled={isBusy}
          onClick={show}
        >
          <LineIcon icon="target" />
          {t.show}
        </button>
      )}
      {isAnswer && (
        <button
          type="button"
          className="button"
          aria-disabled={isBusy}
          onClick={() => run(() => actions.decide({ kind: 'answer', fact: reading.fact, value: null }))}
        >
          {t.changeAnswer}
        </button>
      )}
    </li>
  );
}
