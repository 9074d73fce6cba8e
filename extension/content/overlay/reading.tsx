import type { FactReading } from '../../../shared/domain/fact.ts';
import { useAssessment } from './assessment-context.ts';
import { describeReading, evidenceOf } from './describe-reading.ts';
import { useOverlay } from './overlay-context.ts';
import { ShowEvidence } from './show-evidence.tsx';
import { useAction } from './use-action.ts';

/** What was read, where and when, and a button that shows it on the page. */
export function Reading({ reading }: { readonly reading: FactReading }) {
  const { t, actions } = useOverlay();
  const { today, facts } = useAssessment();
  const { run, isBusy, failure } = useAction();
  const { label, value, where } = describeReading(reading, today, t, facts);
  const evidence = evidenceOf(reading);
  const isAnswer = reading.state === 'found' && reading.from === 'answer';

  return (
    <li className={`reading ${reading.state}`}>
      <div className="reading-words">
        <p>
          <span className="label">{label}:</span> <strong>{value}</strong>
        </p>
        {where && <p className="where">{where}</p>}
        {failure && <p className="failure">{failure}</p>}
      </div>
      {evidence && <ShowEvidence evidence={evidence} label={label} />}
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
